import { z } from "zod";
import type { Lang, Text } from "../words/text.ts";
import type { Field } from "./field.ts";

/** The parts of a case file, in the order in which they are read. */
export const chapters = [
  "person",
  "custody",
  "proceedings",
  "outcome",
  "health",
  "treatment",
  "contact",
  "representations",
  "statements",
  "notes",
  "file",
] as const;

export type Chapter = (typeof chapters)[number];

type Fields = Record<string, Field>;

type Required<F extends Fields> = {
  [K in keyof F as F[K]["required"] extends true ? K : never]: ValueOf<F[K]>;
};
type Optional<F extends Fields> = {
  [K in keyof F as F[K]["required"] extends true ? never : K]?: ValueOf<F[K]>;
};
type ValueOf<F> = F extends Field<infer T> ? T : never;

/** What an entry with these fields holds. */
export type BodyOf<F extends Fields> = {
  [K in keyof (Required<F> & Optional<F>)]: (Required<F> & Optional<F>)[K];
};

type Says<F extends Fields> = Record<Lang, (body: BodyOf<F>) => string>;

/** What two entries on one question may differ in: their date, or names of fields. */
type Compared<F extends Fields> = readonly ("on" | keyof F)[];

type Definition<N extends string, F extends Fields> = {
  kind: N;
  chapter: Chapter;
  label: Text;
  /** What the entry's date means, or that it has none. */
  on: { label: Text; required?: true } | "none";
  fields: F;
  /** The sentence that says the entry, without its date. */
  says: Says<F>;
  /** The sentence as the timeline has room for it, where it differs; `false` keeps the kind off the timeline. */
  line?: Says<F> | false;
  /** Entries that answer the same question and differ in what `compares` names disagree with one another. */
  question?: (body: BodyOf<F>) => string;
  compares?: Compared<F> | ((body: BodyOf<F>) => Compared<F>);
};

/** A kind of entry, whole: schema, form, sentence, timeline line, and when two of them disagree. */
export type Kind<N extends string = string, F extends Fields = Fields> = Definition<N, F> & {
  schema: z.ZodType<BodyOf<F>>;
};

/** Defines a kind of entry; the schema of its body follows from its fields. */
export const defineKind = <const N extends string, F extends Fields>(
  definition: Definition<N, F>,
): Kind<N, F> => {
  const shape = Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [
      name,
      field.required ? field.schema : field.schema.optional(),
    ]),
  );
  return { ...definition, schema: z.strictObject(shape) as unknown as z.ZodType<BodyOf<F>> };
};
