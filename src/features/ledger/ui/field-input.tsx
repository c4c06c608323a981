import { NativeSelect, Select, Textarea, TextInput } from "@mantine/core";
import { useMemo } from "react";
import type { Field } from "../../../core/ledger/field.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import { AccountInput } from "./account-input.tsx";
import { AsksInput } from "./asks-input.tsx";
import { countriesIn } from "./country-codes.ts";
import type { AskDraft, DraftValue } from "./entry-draft.ts";
import { FactsInput } from "./facts-input.tsx";
import { useFormWords } from "./form-words.ts";
import { LedgerInput } from "./ledger-input.tsx";
import { listWithinPage } from "./within-page.ts";

/** What an input of the entry form is handed, whatever it asks for. */
export type InputProps = {
  label: string;
  required: boolean;
  error: string | undefined;
  value: DraftValue | undefined;
  onChange: (value: DraftValue) => void;
};

type Props = Omit<InputProps, "label" | "required"> & {
  field: Field;
  /** The facts of the ledger, for fields that name some of them. */
  facts: readonly Fact[];
};

const textOf = (value: DraftValue | undefined): string => (typeof value === "string" ? value : "");
const rowsOf = <T,>(value: DraftValue | undefined): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** The input that a field of a kind asks for. */
export const FieldInput = ({ field, facts, ...rest }: Props) => {
  const t = useFormWords();
  const { input } = field;
  const given = { ...rest, label: t.say(field.label), required: field.required };
  switch (input.type) {
    case "text":
    case "number":
      return <LineInput {...given} figures={input.type === "number"} />;
    case "long":
      return <ParagraphInput {...given} />;
    case "date":
      return <DateInput {...given} />;
    case "country":
      return <CountryInput {...given} />;
    case "choice":
      return <ChoiceInput {...given} choices={input.choices} />;
    case "asks":
      return <AsksInput {...given} rows={rowsOf<AskDraft>(rest.value)} choices={input.choices} />;
    case "facts":
      return <FactsInput {...given} chosen={rowsOf<number>(rest.value)} facts={facts} kinds={input.kinds} />;
    case "account":
      return <AccountInput {...given} value={textOf(rest.value)} />;
    case "ledger":
      return <LedgerInput {...given} value={textOf(rest.value)} kind={input.kind} />;
  }
};

const LineInput = ({ value, onChange, figures, ...rest }: InputProps & { figures: boolean }) => (
  <TextInput
    {...rest}
    value={textOf(value)}
    autoComplete="off"
    {...(figures && { inputMode: "numeric" as const })}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

const ParagraphInput = ({ value, onChange, ...rest }: InputProps) => (
  <Textarea
    {...rest}
    autosize
    minRows={2}
    maxRows={14}
    value={textOf(value)}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

const DateInput = ({ value, onChange, ...rest }: InputProps) => (
  <PartialDateInput {...rest} value={textOf(value)} onChange={(edtf, typed) => onChange(edtf ?? typed)} />
);

const CountryInput = ({ value, onChange, ...rest }: InputProps) => {
  const t = useFormWords();
  const countries = useMemo(() => countriesIn(t.lang), [t.lang]);
  return (
    <Select
      {...rest}
      searchable
      {...listWithinPage}
      clearable
      data={countries}
      limit={60}
      nothingFoundMessage={t("country.none")}
      value={textOf(value) || null}
      onChange={(code) => onChange(code ?? "")}
    />
  );
};

type ChoiceProps = InputProps & { choices: Record<string, { en: string; ru: string }> };

/** More than a list shows at once are found by typing. */
const MANY = 20;

const ChoiceInput = ({ value, onChange, choices, ...rest }: ChoiceProps) => {
  const t = useFormWords();
  const offered = Object.entries(choices).map(([choice, text]) => ({ value: choice, label: t.say(text) }));
  const chosen = textOf(value) in choices ? textOf(value) : "";
  if (offered.length > MANY)
    return (
      <Select
        {...rest}
        searchable
        {...listWithinPage}
        clearable
        data={offered}
        nothingFoundMessage={t("choice.none")}
        value={chosen || null}
        onChange={(choice) => onChange(choice ?? "")}
      />
    );
  return (
    <NativeSelect
      {...rest}
      value={chosen}
      data={[{ value: "", label: rest.required ? "—" : t("form.notKnown") }, ...offered]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
