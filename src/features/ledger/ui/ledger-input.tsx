import { Select } from "@mantine/core";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { listAffairs, listCases } from "../../case/case.contract.ts";
import type { InputProps } from "./field-input.tsx";
import { useFormWords } from "./form-words.ts";
import { listWithinPage } from "./within-page.ts";

type Props = Omit<InputProps, "value"> & { value: string; kind: "case" | "affair"; not?: string | undefined };

/** The files of a kind that the reader may see, by name. */
export const useLedgerChoices = (kind: "case" | "affair"): { value: string; label: string }[] => {
  const cases = useEndpoint(listCases, {}, { enabled: kind === "case" });
  const affairs = useEndpoint(listAffairs, {}, { enabled: kind === "affair" });
  const rows = kind === "case" ? cases.data?.cases : affairs.data?.affairs;
  return (rows ?? []).map(({ ledgerId, title }) => ({ value: ledgerId, label: title }));
};

/** Chooses another file, by its name. */
export const LedgerInput = ({ value, onChange, kind, not, ...rest }: Props) => {
  const t = useFormWords();
  const choices = useLedgerChoices(kind).filter((choice) => choice.value !== not);
  return (
    <Select
      {...rest}
      searchable
      {...listWithinPage}
      clearable
      data={choices}
      limit={60}
      placeholder={t("ledger.choose")}
      nothingFoundMessage={t("ledger.none")}
      value={choices.some((choice) => choice.value === value) ? value : null}
      onChange={(id) => onChange(id ?? "")}
    />
  );
};
