import { z } from "zod";
import { daysOf } from "../../dates/day-range.ts";
import { countryCodes } from "../../words/country-codes.ts";
import type { Text } from "../../words/text.ts";

/** One thing about a person that a rule may need: its shape, what it asks, and who could tell. */
export type FactDefinition<T, K extends FactType = FactType> = {
  type: K;
  schema: z.ZodType<T>;
  asks: Text;
  heldBy: Text;
  /** Of a choice: what each is called. */
  choices?: Readonly<Record<string, Text>>;
};

type FactType = "yes or no" | "country" | "countries" | "date" | "number" | "choice";

const known = new Set(countryCodes);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "A two-letter country code is needed.")
  .refine((code) => known.has(code), "No country has this code.");
const date = z
  .string()
  .refine((edtf) => daysOf(edtf) !== undefined, "A date is needed, as 2010-05-28, 2010-05 or 2010.");

/** What a schema adds to what the fact asks. */
const forms: Partial<Record<FactType, string>> = {
  country: "ISO 3166-1 alpha-2",
  countries: "ISO 3166-1 alpha-2",
  date: "EDTF: 2010-05-28, 2010-05, 2010 or 2010-05-28/2010-06-02",
};

const define =
  <T, K extends FactType>(type: K, schema: z.ZodType<T>) =>
  (asks: Text, heldBy: Text): FactDefinition<T, K> => ({
    type,
    schema: schema.describe(forms[type] ? `${asks.en} (${forms[type]})` : asks.en),
    asks,
    heldBy,
  });

/** True or false; left out is not known. */
export const yesOrNo = define("yes or no", z.boolean());
/** ISO 3166-1 alpha-2. */
export const aCountry = define("country", country);
export const countries = define("countries", z.array(country).min(1).max(10));
/** A partial date (EDTF); what follows from an unknown day is a range of days. */
export const aDate = define("date", date);
/** One or more: of what is none, the fact is left out. */
export const wholeNumber = define("number", z.number().int().min(1));
export const oneOf =
  <C extends string>(choices: Readonly<Record<C, Text>>) =>
  (asks: Text, heldBy: Text): FactDefinition<C, "choice"> => ({
    ...define("choice", z.enum(Object.keys(choices) as [C, ...C[]]))(asks, heldBy),
    choices,
  });
