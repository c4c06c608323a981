import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Text } from "../../../core/words/text.ts";
import type { AskDraft } from "./entry-draft.ts";
import classes from "./entry-form.module.css";
import type { InputProps } from "./field-input.tsx";
import { useFormWords } from "./form-words.ts";

type Props = InputProps & { rows: AskDraft[]; choices: Record<string, Text> };

// The fields are controlled, so that a row is its place and nothing else.
const rowKey = (place: number) => `ask-${place}`;

/** The things asked for, each by what it is about and in its own words. */
export const AsksInput = ({ label, error, rows, choices, onChange }: Props) => {
  const t = useFormWords();
  const change = (place: number, changed: Partial<AskDraft>) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...changed } : row)));
  const kinds = Object.entries(choices).map(([value, text]) => ({ value, label: t.say(text) }));
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {rows.map((row, place) => (
        <div key={rowKey(place)} className={classes.ask}>
          <NativeSelect
            label={t("asks.kind")}
            value={row.kind in choices ? row.kind : ""}
            data={[{ value: "", label: "—" }, ...kinds]}
            onChange={(event) => change(place, { kind: event.currentTarget.value })}
          />
          <TextInput
            label={t("asks.words")}
            value={row.words}
            autoComplete="off"
            onChange={(event) => change(place, { words: event.currentTarget.value })}
          />
          <Button variant="subtle" onClick={() => onChange(rows.filter((_, at) => at !== place))}>
            {t("asks.remove")}
          </Button>
        </div>
      ))}
      {error && <p className={classes.fault}>{t("fault.asks")}</p>}
      <Button variant="default" onClick={() => onChange([...rows, { kind: "", words: "" }])}>
        {t("asks.add")}
      </Button>
    </fieldset>
  );
};
