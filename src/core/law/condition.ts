import type { Text } from "../words/text.ts";
import { type BooleanFact, type FactKey, type Facts, factDefinitions } from "./facts/facts.ts";
import { met, notMet, type Ruling, unknown } from "./finding.ts";
import type { Cited } from "./provision.ts";

/** Looks at the facts on a day; a condition that has grounds is handed what they say. */
export type Decide = (facts: Facts, on: string, grounds?: readonly Ruling[]) => Ruling;

/** One thing that must be so for a remedy to be open. */
export type Condition = {
  id: string;
  /** What must be so. */
  says: Text;
  cites: Cited;
  decide: Decide;
  /** Alternatives of which one is enough; `decide` joins them. */
  grounds?: readonly Condition[];
};

/** Unknown because these facts are not known. */
export const notKnown = (...missing: FactKey[]): Ruling => {
  const list = (lang: "en" | "ru") => missing.map((key) => factDefinitions[key].asks[lang]).join("; ");
  return unknown({ en: `Not known: ${list("en")}.`, ru: `Неизвестно: ${list("ru")}.` }, ...missing);
};

/** Unknown because these facts are not known, while something else that is known speaks against it. */
export const unlikely = (because: Text, ...missing: FactKey[]): Ruling => {
  const { reason, ...ruling } = notKnown(...missing);
  return {
    ...ruling,
    reason: { en: `${reason.en} ${because.en}`, ru: `${reason.ru} ${because.ru}` },
    unlikely: true,
  };
};

/** The three answers to a plain fact are the same in every file, and most conditions give one of them. */
const answersTo = (fact: BooleanFact, soSays: Ruling, notSoSays: Ruling): Decide => {
  const open = notKnown(fact);
  return (facts) => {
    const value = facts[fact];
    return value === undefined ? open : value ? soSays : notSoSays;
  };
};

/** Met where the fact is so, not met where it is known not to be. */
export const whether = (fact: BooleanFact, says: { met: Text; notMet: Text }): Decide =>
  answersTo(fact, met(says.met), notMet(says.notMet));

/** Met where the fact is known not to be so. */
export const unless = (fact: BooleanFact, says: { met: Text; notMet: Text }): Decide =>
  answersTo(fact, notMet(says.notMet), met(says.met));
