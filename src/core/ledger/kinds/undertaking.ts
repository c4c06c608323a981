import { choice, date, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { dated, headed } from "../phrase.ts";

const states = {
  open: { en: "Undertaking, open", ru: "Обязательство, исполнение ожидается" },
  kept: { en: "Undertaking, kept", ru: "Обязательство исполнено" },
  broken: { en: "Undertaking, broken", ru: "Обязательство нарушено" },
};

export const undertaking = defineKind({
  kind: "undertaking",
  chapter: "representations",
  label: { en: "Undertaking", ru: "Обязательство" },
  on: { label: { en: "Given on", ru: "Дата" } },
  fields: {
    by: required(text({ en: "By whom", ru: "Кто обещал" })),
    promise: required(long({ en: "What was promised", ru: "Что обещано" })),
    due: date({ en: "By when", ru: "К какому сроку" }),
    state: choice({ en: "Kept or broken", ru: "Исполнено или нарушено" }, states),
  },
  says: {
    en: (b) => headed(states[b.state ?? "open"].en, b.by, b.promise, b.due && `by ${dated("en", b.due)}`),
    ru: (b) => headed(states[b.state ?? "open"].ru, b.by, b.promise, b.due && `срок — ${dated("ru", b.due)}`),
  },
});
