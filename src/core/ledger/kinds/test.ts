import { required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

export const test = defineKind({
  kind: "test",
  chapter: "health",
  label: { en: "Medical test", ru: "Анализ или обследование" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    test: required(text({ en: "Of what", ru: "На что" })),
    result: text({ en: "Result", ru: "Результат" }),
    where: text({ en: "Where", ru: "Где" }),
  },
  says: {
    en: (b) =>
      phrase(", ", `Test: ${b.test}`, b.result ? `result: ${b.result}` : "result not known", b.where),
    ru: (b) =>
      phrase(
        ", ",
        `Обследование: ${b.test}`,
        b.result ? `результат: ${b.result}` : "результат неизвестен",
        b.where,
      ),
  },
});
