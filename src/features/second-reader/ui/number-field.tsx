import { TextInput } from "@mantine/core";
import { useWords } from "./words.ts";

type Props = {
  label: string;
  hint?: string;
  /** The least and the most. */
  range: readonly [number, number];
  value: string;
  onChange: (value: string) => void;
};

/** A whole number within a range; what is wrong with it is said while it is typed. */
export const NumberField = ({ label, hint, range: [from, to], value, onChange }: Props) => {
  const t = useWords();
  const isRight = /^\d{1,9}$/u.test(value) && Number(value) >= from && Number(value) <= to;
  return (
    <TextInput
      label={label}
      description={hint}
      inputMode="numeric"
      error={isRight ? undefined : t("fault.range", { from, to })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
