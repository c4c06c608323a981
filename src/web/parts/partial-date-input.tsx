import { TextInput } from "@mantine/core";
import { useState } from "react";
import { sayDate } from "../../core/dates/say-date.ts";
import { readTypedDate } from "../../core/dates/typed-date.ts";
import type { Lang } from "../../core/words/text.ts";
import { useShellWords } from "../words/shell-words.ts";

type Props = {
  label: string;
  /** An EDTF date to begin with. */
  value?: string | undefined;
  /** Gives the EDTF date, or undefined with what was typed: empty, or not understood. */
  onChange: (edtf: string | undefined, typed: string) => void;
  required?: boolean;
  error?: string | undefined;
  /** Whose date it is, among several: then the label is said to a screen reader only. */
  of?: string;
};

/** A field for a date as far as it is known ("May 2010", "about 2010"), which says back what it understood. */
export const PartialDateInput = ({ label, value, onChange, required = false, error, of }: Props) => {
  const t = useShellWords();
  const [typed, setTyped] = useState(() => (value ? typedForm(value, t.lang) : ""));
  const [left, setLeft] = useState(false);
  const edtf = typed.trim() ? readTypedDate(typed, t.lang) : undefined;
  const unread = typed.trim() !== "" && !edtf;
  return (
    <TextInput
      {...(of === undefined ? { label } : { "aria-label": `${label}: ${of}` })}
      required={required}
      value={typed}
      autoComplete="off"
      description={
        edtf ? t("date.understood", { date: sayDate(edtf, t.lang) }) : of === undefined && t("date.hint")
      }
      error={error ?? (unread && left ? t("date.notUnderstood") : undefined)}
      inputWrapperOrder={["label", "input", "description", "error"]}
      onBlur={() => setLeft(true)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(text.trim() ? readTypedDate(text, t.lang) : undefined, text);
      }}
    />
  );
};

// A date whose words cannot be typed back is shown in its exact notation.
const typedForm = (edtf: string, lang: Lang): string => {
  const words = sayDate(edtf, lang);
  return readTypedDate(words, lang) === edtf ? words : edtf;
};
