import { type BooleanFact, yesOrNoFacts } from "../../law/facts/facts.ts";
import type { Text } from "../../words/text.ts";
import { choice, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase, sentences } from "../phrase.ts";

const answers = { yes: { en: "yes", ru: "да" }, no: { en: "no", ru: "нет" } };

/** "Whether the judgment is final", as a form offers it. */
const circumstances: Record<BooleanFact, Text> = yesOrNoFacts;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A fact that a rule of law turns on and that no other kind of entry tells. */
export const circumstance = defineKind({
  kind: "circumstance",
  chapter: "proceedings",
  label: { en: "Circumstance for law", ru: "Обстоятельство, значимое для права" },
  on: { label: { en: "Since when", ru: "С какого времени" } },
  fields: {
    circumstance: required(choice({ en: "Which", ru: "Какое" }, circumstances)),
    holds: required(choice({ en: "Is it so?", ru: "Так ли это?" }, answers)),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(phrase(": ", capital(circumstances[b.circumstance].en), answers[b.holds].en), b.remarks),
    ru: (b) =>
      sentences(phrase(": ", capital(circumstances[b.circumstance].ru), answers[b.holds].ru), b.remarks),
  },
  question: (b) => `circumstance ${b.circumstance}`,
  compares: ["holds"],
});
