import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, phrase, sentences } from "../phrase.ts";

const courses = {
  stable: { en: "stable", ru: "течение стабильное" },
  worse: { en: "getting worse", ru: "ухудшение" },
  better: { en: "getting better", ru: "улучшение" },
  over: { en: "over", ru: "в прошлом" },
};

const risks = {
  high: {
    en: "a doctor states a high risk in an outbreak",
    ru: "врач заявляет о высоком риске при эпидемии",
  },
};

export const condition = defineKind({
  kind: "condition",
  chapter: "health",
  label: { en: "Condition", ru: "Состояние здоровья" },
  on: { label: { en: "As of", ru: "На дату" } },
  fields: {
    condition: required(text({ en: "Condition", ru: "Состояние или диагноз" })),
    course: choice({ en: "Course", ru: "Течение" }, courses),
    risk: choice({ en: "Doctor's statement", ru: "Заключение врача" }, risks),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        phrase(", ", b.condition, chosen(courses, b.course, "en"), chosen(risks, b.risk, "en")),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        phrase(", ", b.condition, chosen(courses, b.course, "ru"), chosen(risks, b.risk, "ru")),
        b.remarks,
      ),
  },
});
