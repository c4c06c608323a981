import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, phrase, sentences } from "../phrase.ts";

const states = {
  given: { en: "given", ru: "проводится" },
  asked: { en: "asked for", ru: "запрошено" },
  refused: { en: "refused", ru: "отказано" },
  ended: { en: "ended", ru: "завершено" },
};

export const treatment = defineKind({
  kind: "treatment",
  chapter: "health",
  label: { en: "Treatment", ru: "Лечение" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    treatment: required(text({ en: "Treatment", ru: "Лечение" })),
    state: choice({ en: "State", ru: "Положение" }, states),
    where: text({ en: "Where", ru: "Где" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(phrase(", ", `Treatment: ${b.treatment}`, chosen(states, b.state, "en"), b.where), b.remarks),
    ru: (b) =>
      sentences(phrase(", ", `Лечение: ${b.treatment}`, chosen(states, b.state, "ru"), b.where), b.remarks),
  },
});
