import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Citation, Claim, Sensitivity } from "../../../core/ledger/entry.ts";
import type { Field } from "../../../core/ledger/field.ts";
import { kindOf } from "../../../core/ledger/kinds/index.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import type { ApiError } from "../../../web/api/api-error.ts";
import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { CitationsInput } from "./citations-input.tsx";
import { claimOf, draftOf, type EntryDraft, type Fault } from "./entry-draft.ts";
import classes from "./entry-form.module.css";
import { FieldInput } from "./field-input.tsx";
import { useFormWords } from "./form-words.ts";
import { KindChooser } from "./kind-chooser.tsx";
import { Preview } from "./preview.tsx";
import { useFaultWords } from "./use-fault-words.ts";

type Marks = { sensitivity: Sensitivity; shared: boolean };

type Props = {
  /** The name under which what is typed is kept until it is saved. */
  draft: string;
  ledgerKind: "case" | "affair";
  /** The facts of the ledger, for fields that name some of them. */
  facts: readonly Fact[];
  initial?: Claim | undefined;
  initialMarks?: Partial<Marks> | undefined;
  /** The kind cannot be changed. */
  fixedKind?: boolean | undefined;
  /** Words already marked in a source. */
  citations?: Citation[] | undefined;
  submitLabel: string;
  /** What is typed is let go when this succeeds. */
  onSubmit: (claim: Claim, marks: Marks) => Promise<unknown>;
  onCancel?: (() => void) | undefined;
  busy?: boolean | undefined;
  /** What the server said; said at the field where it names one. */
  problem?: ApiError | null | undefined;
  /** Asked for above the buttons, such as the reason of a correction. */
  children?: ReactNode;
};

/** To have chosen a kind is not yet to have typed something. */
const isTyped = (draft: EntryDraft, beginning: EntryDraft): boolean =>
  JSON.stringify({ ...draft, kind: beginning.kind }) !== JSON.stringify(beginning);

/** A form for one entry of any kind, made from the definition of its kind. */
export const EntryForm = (props: Props) => {
  const { draft: name, initial, citations, initialMarks, ledgerKind, fixedKind } = props;
  const t = useFormWords();
  const [beginning] = useState(() => draftOf({ initial, citations, ...initialMarks }));
  const [draft, setDraft, discard] = useDraft<EntryDraft>(name, beginning);
  const [kept, setKept] = useState(() => isTyped(draft, beginning));
  const [round, setRound] = useState(0);
  const change = (changed: Partial<EntryDraft>) => setDraft({ ...draft, ...changed });
  const anew = () => {
    discard();
    setKept(false);
    setRound(round + 1);
  };
  return (
    <div className={classes.form} key={round}>
      {kept && (
        <p className={classes.kept}>
          {t("form.kept")}{" "}
          <Button variant="subtle" onClick={anew}>
            {t("form.anew")}
          </Button>
        </p>
      )}
      {draft.kind === undefined ? (
        <KindChooser ledgerKind={ledgerKind} onChoose={(kind) => change({ kind })} />
      ) : (
        <>
          <div className={classes.head}>
            <h3>{t.say(kindOf(draft.kind).label)}</h3>
            {!fixedKind && (
              <Button variant="subtle" onClick={() => change({ kind: undefined })}>
                {t("kind.change")}
              </Button>
            )}
          </div>
          <Body {...props} {...{ draft, change, discard }} key={draft.kind} />
        </>
      )}
    </div>
  );
};

type BodyProps = Omit<Props, "draft"> & {
  draft: EntryDraft;
  change: (changed: Partial<EntryDraft>) => void;
  discard: () => void;
};

const Body = ({ draft, change, discard, ...props }: BodyProps) => {
  const { onSubmit, onCancel, busy = false, problem, submitLabel, ledgerKind, children } = props;
  const t = useFormWords();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const { faultAt, unplaced } = useFaultWords(faults, problem);
  useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = claimOf(draft);
    setFaults("faults" in read ? read.faults : []);
    if ("faults" in read) return;
    const saved = await onSubmit(read.claim, { sensitivity: draft.sensitivity, shared: draft.shared }).then(
      () => true,
      () => false,
    );
    if (saved) discard();
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className={classes.fields} noValidate>
      <Fields {...{ draft, change, faultAt }} facts={props.facts} />
      <CitationsInput
        citations={draft.citations}
        onChange={(citations) => change({ citations })}
        error={faultAt("citations")}
      />
      <MarksInput {...{ draft, change, ledgerKind }} />
      <Preview draft={draft} />
      {children}
      {faults.length > 0 && (
        <p className={classes.fault} role="alert">
          {t("form.faults", { n: faults.length })}
        </p>
      )}
      <Problem error={unplaced} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {t("form.cancel")}
          </Button>
        )}
      </div>
    </form>
  );
};

type FieldsProps = {
  draft: EntryDraft;
  change: (changed: Partial<EntryDraft>) => void;
  facts: readonly Fact[];
  faultAt: (field: string) => string | undefined;
};

const wide = ["long", "asks", "facts"];

/** Longer than half the width of the form. */
const longChoice = 40;

const isWide = ({ input }: Field): boolean =>
  wide.includes(input.type) ||
  (input.type === "choice" &&
    Object.values(input.choices).some((words) => Math.max(words.en.length, words.ru.length) > longChoice));

const Fields = ({ draft, change, facts, faultAt }: FieldsProps) => {
  const t = useFormWords();
  if (draft.kind === undefined) return null;
  const { on, fields } = kindOf(draft.kind);
  return (
    <div className={classes.inputs}>
      {on !== "none" && (
        <PartialDateInput
          label={t.say(on.label)}
          required={on.required ?? false}
          value={draft.on}
          error={faultAt("on")}
          onChange={(edtf, typed) => change({ on: edtf ?? typed })}
        />
      )}
      <TextInput
        label={t("form.saidBy")}
        description={t("form.saidByHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        autoComplete="off"
        value={draft.saidBy}
        onChange={(event) => change({ saidBy: event.currentTarget.value })}
      />
      {Object.entries(fields).map(([name, field]) => (
        <div key={name} data-wide={isWide(field) || undefined}>
          <FieldInput
            field={field}
            facts={facts}
            value={draft.values[name]}
            error={faultAt(name)}
            onChange={(value) => change({ values: { ...draft.values, [name]: value } })}
          />
        </div>
      ))}
    </div>
  );
};

const MarksInput = ({ draft, change, ledgerKind }: Pick<BodyProps, "draft" | "change" | "ledgerKind">) => {
  const t = useFormWords();
  return (
    <div className={classes.marks}>
      {ledgerKind === "affair" && (
        <Checkbox
          label={t("form.shared")}
          description={t("form.sharedHint")}
          checked={draft.shared}
          onChange={(event) => change({ shared: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t("form.restricted")}
        description={t("form.restrictedHint")}
        checked={draft.sensitivity === "restricted"}
        onChange={(event) => change({ sensitivity: event.currentTarget.checked ? "restricted" : "ordinary" })}
      />
    </div>
  );
};
