import { Select } from "@mantine/core";
import type { InputProps } from "./field-input.tsx";
import { useFileChoices } from "./file-choices.ts";
import { useFormWords } from "./form-words.ts";
import { listWithinPage } from "./within-page.ts";

type Props = Omit<InputProps, "value"> & { value: string; kind: "case" | "affair"; not?: string | undefined };

/** Chooses another file, by a name of it in any script. */
export const LedgerInput = ({ value, onChange, kind, not, ...rest }: Props) => {
  const t = useFormWords();
  const files = useFileChoices(kind);
  const choices = files.data.filter((choice) => choice.value !== not);
  return (
    <Select
      {...rest}
      {...listWithinPage}
      {...files.input}
      clearable
      data={choices}
      placeholder={t("ledger.choose")}
      value={choices.some((choice) => choice.value === value) ? value : null}
      onChange={(id) => onChange(id ?? "")}
    />
  );
};
