import type { z } from "zod";
import type { InputFault } from "../../words/input-fault.ts";
import type { Text } from "../../words/text.ts";
import { crossFaultOf } from "./cross-faults.ts";
import { type FactKey, type Facts, factDefinitions, factsSchema } from "./facts.ts";

type Checked = { facts: Facts } | { fault: InputFault };

/** Facts as somebody handed them in, or the first that cannot be and why. A fact given as null is not known. */
export const checkFacts = (given: unknown): Checked => {
  const parsed = factsSchema.safeParse(withoutNulls(given));
  if (!parsed.success) return { fault: shapeFault(parsed.error) };
  const fault = crossFaultOf(parsed.data);
  return fault ? { fault } : { facts: parsed.data };
};

const withoutNulls = (given: unknown): unknown =>
  typeof given === "object" && given !== null && !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
    : given;

const shapeFault = ({ issues: [issue] }: z.ZodError): InputFault => {
  if (issue?.code === "unrecognized_keys") {
    const field = issue.keys[0] ?? "";
    return { id: "facts.no-such-fact", field, message: says.noSuchFact(field) };
  }
  const field = String(issue?.path[0] ?? "facts");
  const definition = Object.hasOwn(factDefinitions, field) && factDefinitions[field as FactKey];
  if (!definition) return { id: "facts.not-an-object", field, message: says.notAnObject };
  if (issue?.code === "invalid_value")
    return { id: "facts.cannot-be", field, message: says.oneOf(issue.values.join(", ")) };
  return { id: "facts.cannot-be", field, message: says[definition.type] };
};

const says = {
  noSuchFact: (field: string): Text => ({
    en: `No rule knows a fact named "${field}".`,
    ru: `Ни одной норме не известно сведение «${field}».`,
  }),
  notAnObject: {
    en: "The facts are one object: names of facts with their values.",
    ru: "Сведения — один объект: названия и значения.",
  },
  "yes or no": { en: "It is true or false.", ru: "Значение — true или false." },
  country: {
    en: "A two-letter code of a country is needed, as GE.",
    ru: "Нужен двухбуквенный код страны, например GE.",
  },
  countries: {
    en: 'One to ten two-letter codes of countries are needed, as ["GE"].',
    ru: 'Нужны от одного до десяти двухбуквенных кодов стран, например ["GE"].',
  },
  date: {
    en: "A date of the calendar is needed, as 2010-05-28, 2010-05 or 2010.",
    ru: "Нужна дата календаря, например 2010-05-28, 2010-05 или 2010.",
  },
  number: {
    en: "A whole number, one or more, is needed.",
    ru: "Нужно целое число, один или больше.",
  },
  choice: {
    en: "One of the words is needed that this fact can have.",
    ru: "Нужно одно из слов, которые может иметь это сведение.",
  },
  oneOf: (values: string): Text => ({
    en: `One of these is needed: ${values}.`,
    ru: `Нужно одно из значений: ${values}.`,
  }),
};
