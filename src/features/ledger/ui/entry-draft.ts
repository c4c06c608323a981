import { isPartialDate } from "../../../core/dates/partial-date.ts";
import type { Citation, Claim, Sensitivity } from "../../../core/ledger/entry.ts";
import type { Field } from "../../../core/ledger/field.ts";
import type { KindName } from "../../../core/ledger/kinds/index.ts";
import { kindOf } from "../../../core/ledger/kinds/index.ts";

/** One thing asked for, as far as it has been typed. */
export type AskDraft = { kind: string; words: string };

/** What a field of the form holds, by the kind of its input. */
export type DraftValue = string | AskDraft[] | number[];

/** An entry while it is being typed; fields keep what they hold when another kind is chosen. */
export type EntryDraft = {
  kind?: KindName | undefined;
  /** In EDTF, or as typed while it is not understood. */
  on: string;
  saidBy: string;
  values: Record<string, DraftValue>;
  citations: Citation[];
  sensitivity: Sensitivity;
  shared: boolean;
};

/** What is wrong with a field: `limit` is how many characters it takes. */
export type Fault = {
  field: string;
  why: "needed" | "too long" | "not a date" | "not a number" | "wrong";
  limit?: number;
};

type Beginning = {
  initial?: Claim | undefined;
  citations?: readonly Citation[] | undefined;
  sensitivity?: Sensitivity | undefined;
  shared?: boolean | undefined;
};

/** A list stays one; an account is kept as it is written in JSON. */
const draftValue = (value: unknown): DraftValue => {
  if (Array.isArray(value)) return value as DraftValue;
  return value instanceof Object ? JSON.stringify(value) : String(value);
};

/** The draft that a form begins with. */
export const draftOf = ({ initial, citations, sensitivity, shared }: Beginning): EntryDraft => ({
  kind: initial?.kind,
  on: initial?.on ?? "",
  saidBy: initial?.saidBy ?? "",
  values: Object.fromEntries(
    Object.entries(initial?.body ?? {}).map(([name, value]) => [name, draftValue(value)]),
  ),
  citations: [...(citations ?? initial?.citations ?? [])],
  sensitivity: sensitivity ?? "ordinary",
  shared: shared ?? false,
});

const filled = (value: DraftValue | undefined): string | undefined =>
  typeof value === "string" ? value.trim() || undefined : undefined;

const rows = (value: DraftValue | undefined): unknown[] => (Array.isArray(value) ? value : []);

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

const isAsk = (row: unknown): row is AskDraft => typeof row === "object" && row !== null && "words" in row;

const read = ({ input }: Field, value: DraftValue | undefined): unknown => {
  const words = filled(value);
  switch (input.type) {
    case "number":
      return words === undefined ? undefined : Number(words.replace(",", "."));
    case "choice":
      return words !== undefined && words in input.choices ? words : undefined;
    case "country":
      return words !== undefined && /^[A-Z]{2}$/.test(words) ? words : undefined;
    case "account":
      return words === undefined ? undefined : JSON.parse(words);
    case "facts":
      return some(rows(value).filter((row) => typeof row === "number"));
    case "asks":
      return some(
        rows(value)
          .filter(isAsk)
          .filter((row) => row.words.trim() || row.kind in input.choices),
      );
    default:
      return words;
  }
};

type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  input?: unknown;
  maximum?: unknown;
};

const faultOf = (fields: Record<string, Field>, body: Record<string, unknown>, issue: Issue): Fault => {
  const name = String(issue.path[0] ?? "");
  const type = fields[name]?.input.type;
  if (body[name] === undefined) return { field: name, why: "needed" };
  if (type === "date") return { field: name, why: "not a date" };
  if (type === "number") return { field: name, why: "not a number" };
  if (issue.code === "too_big" && typeof issue.maximum === "number")
    return { field: name, why: "too long", limit: issue.maximum };
  return { field: name, why: type === "asks" ? "needed" : "wrong" };
};

const bodyOf = (draft: EntryDraft, fields: Record<string, Field>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = read(field, draft.values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const dateFaults = (on: string, asked: boolean): Fault[] => {
  if (on === "") return asked ? [{ field: "on", why: "needed" }] : [];
  return isPartialDate(on) ? [] : [{ field: "on", why: "not a date" }];
};

/** Reads what was typed: a claim fit to be sent, or what has to be mended first. */
export const claimOf = (draft: EntryDraft): { claim: Claim } | { faults: Fault[] } => {
  if (draft.kind === undefined) return { faults: [{ field: "kind", why: "needed" }] };
  const { fields, schema, on } = kindOf(draft.kind);
  const body = bodyOf(draft, fields);
  const date = on === "none" ? "" : draft.on.trim();
  const checked = schema.safeParse(body);
  const faults = [
    ...dateFaults(date, on !== "none" && on.required === true),
    ...(checked.error?.issues ?? []).map((issue) => faultOf(fields, body, issue)),
  ];
  if (faults.length > 0) return { faults };
  const saidBy = draft.saidBy.trim();
  return {
    claim: {
      kind: draft.kind,
      ...(date && { on: date }),
      ...(saidBy && { saidBy }),
      body: checked.data,
      citations: draft.citations,
    } as Claim,
  };
};
