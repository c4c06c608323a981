import { choice, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, phrase } from "../phrase.ts";

const states = {
  given: { en: "given", ru: "выдаётся" },
  withheld: { en: "said to be withheld", ru: "по сообщению, не выдаётся" },
  stopped: { en: "stopped", ru: "выдача прекращена" },
};

export const medication = defineKind({
  kind: "medication",
  chapter: "health",
  label: { en: "Medication", ru: "Лекарство" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    medication: required(text({ en: "Medication", ru: "Лекарство" })),
    dose: text({ en: "Dose", ru: "Доза" }),
    state: choice({ en: "State", ru: "Положение" }, states),
  },
  says: {
    en: (b) => phrase(", ", `Medication: ${b.medication}`, b.dose, chosen(states, b.state, "en")),
    ru: (b) => phrase(", ", `Лекарство: ${b.medication}`, b.dose, chosen(states, b.state, "ru")),
  },
});
