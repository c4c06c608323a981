import { type CircumstanceFact, circumstanceFacts, isHappening } from "../../law/facts/circumstance-facts.ts";
import type { Lang } from "../../words/text.ts";
import { choice, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase, sentences } from "../phrase.ts";

const answers = { yes: { en: "yes", ru: "да" }, no: { en: "no", ru: "нет" } };
const never = { en: "it has not happened", ru: "этого не было" };

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Body = { circumstance: CircumstanceFact; holds: keyof typeof answers; remarks?: string };

/** "Whether the judgment is final: yes"; of a day that something happened on the date says the rest. */
const said = (lang: Lang, { circumstance, holds, remarks }: Body): string => {
  const answer = !isHappening(circumstance) ? answers[holds][lang] : holds === "no" && never[lang];
  return sentences(phrase(": ", capital(circumstanceFacts[circumstance][lang]), answer), remarks);
};

/** A fact that a rule of law turns on and that no other kind of entry tells. */
export const circumstance = defineKind({
  kind: "circumstance",
  chapter: "proceedings",
  label: { en: "Circumstance for law", ru: "Обстоятельство, значимое для права" },
  on: { label: { en: "On, or since when", ru: "Когда или с какого времени" } },
  fields: {
    circumstance: required(choice({ en: "Which", ru: "Какое" }, circumstanceFacts)),
    holds: required(choice({ en: "Is it so?", ru: "Так ли это?" }, answers)),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => said("en", b),
    ru: (b) => said("ru", b),
  },
  question: (b) => `circumstance ${b.circumstance}`,
  // What is so can have been so at many times; what happened happened on one day.
  compares: ({ circumstance }) => (isHappening(circumstance) ? ["on", "holds"] : ["holds"]),
});
