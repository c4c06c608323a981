import { Select } from "@mantine/core";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { listPeople } from "../../account/account.contract.ts";
import type { InputProps } from "./field-input.tsx";
import { listWithinPage } from "./within-page.ts";

type Props = Omit<InputProps, "value"> & { value: string };

/** Chooses a colleague; the value is the account with its name, as it is written in JSON. */
export const AccountInput = ({ value, onChange, ...rest }: Props) => {
  const people = useEndpoint(listPeople, {});
  const offered = (people.data?.accounts ?? []).map(({ id, name }) => ({
    value: JSON.stringify({ id, name }),
    label: name,
  }));
  // Whom the entry names already may have left since.
  const isOffered = !value || offered.some((one) => one.value === value);
  const data = isOffered ? offered : [{ value, label: JSON.parse(value).name }, ...offered];
  return (
    <Select
      {...rest}
      {...listWithinPage}
      searchable
      clearable
      data={data}
      value={value || null}
      onChange={(account) => onChange(account ?? "")}
    />
  );
};
