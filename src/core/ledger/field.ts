import { z } from "zod";
import { isPartialDate } from "../dates/partial-date.ts";
import type { Text } from "../words/text.ts";

/** How a field is asked for on a form. */
type FieldInput =
  | { type: "text" | "long" | "country" | "date" | "number" }
  | { type: "choice"; choices: Record<string, Text> }
  | { type: "asks"; choices: Record<string, Text> }
  | { type: "facts"; kinds: readonly string[] }
  | { type: "ledger"; kind: "case" | "affair" }
  | { type: "account" };

/** One field of a kind of entry: what it holds, how it is asked for, what it is called. */
export type Field<T = unknown, R extends boolean = boolean> = {
  label: Text;
  schema: z.ZodType<T>;
  required: R;
  input: FieldInput;
};

const line = z.string().trim().min(1).max(500);
const paragraph = z.string().trim().min(1).max(20_000);

const optional = <T>(label: Text, schema: z.ZodType<T>, input: FieldInput): Field<T, false> => ({
  label,
  schema,
  required: false,
  input,
});

/** Makes a field one that must be filled. */
export const required = <T>(field: Field<T, false>): Field<T, true> => ({ ...field, required: true });

export const text = (label: Text) => optional(label, line, { type: "text" });
export const long = (label: Text) => optional(label, paragraph, { type: "long" });
export const number = (label: Text, schema: z.ZodNumber = z.number().int().min(0)) =>
  optional(label, schema, { type: "number" });

/** ISO 3166-1 alpha-2. */
export const country = (label: Text) =>
  optional(label, z.string().regex(/^[A-Z]{2}$/, "A two-letter country code is needed."), {
    type: "country",
  });

/** A partial date in EDTF. */
export const date = (label: Text) =>
  optional(label, z.string().refine(isPartialDate, "Not a date that can be."), { type: "date" });

export const choice = <C extends string>(label: Text, choices: Record<C, Text>) =>
  optional(label, z.enum(Object.keys(choices) as [C, ...C[]]), { type: "choice", choices });

/** Facts of the same ledger, by the number of their first entry. */
export const facts = (label: Text, kinds: readonly string[]) =>
  optional(label, z.array(z.number().int().positive()).min(1).max(20), { type: "facts", kinds });

/** Another ledger, by its id. */
export const ledger = (label: Text, kind: "case" | "affair") =>
  optional(label, z.uuid(), { type: "ledger", kind });

/** Somebody who works here: their account, and what they were called when the entry was made. */
export const account = (label: Text) =>
  optional(label, z.strictObject({ id: z.string().min(1).max(200), name: line }), { type: "account" });

/** The things asked for in a representation, each by kind and in its own words. */
export const asks = <C extends string>(label: Text, choices: Record<C, Text>) =>
  optional(
    label,
    z.array(z.strictObject({ kind: z.enum(Object.keys(choices) as [C, ...C[]]), words: line })).max(50),
    { type: "asks", choices },
  );
