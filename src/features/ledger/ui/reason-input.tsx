import { Textarea } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useLedgerWords } from "./ledger-words.ts";

type Props = { value: string; onChange: (value: string) => void; missing?: boolean; hint?: string };

/** A reason is at least this long. */
export const enoughReason = (words: string): boolean => words.trim().length >= 3;

/** Why something is changed, which stays in the history. */
export const ReasonInput = ({ value, onChange, missing = false, hint }: Props) => {
  const t = useLedgerWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (missing) field.current?.focus();
  }, [missing]);
  return (
    <Textarea
      ref={field}
      label={t("reason.label")}
      description={hint ?? t("reason.hint")}
      required
      autosize
      minRows={2}
      value={value}
      error={missing && !enoughReason(value) ? t("reason.short") : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
