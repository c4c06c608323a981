import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed } from "../phrase.ts";

const stages = {
  brought: { en: "Charged", ru: "Обвинение" },
  changed: { en: "Charge changed", ru: "Обвинение изменено" },
  dropped: { en: "Charge dropped", ru: "Обвинение снято" },
};

export const charge = defineKind({
  kind: "charge",
  chapter: "proceedings",
  label: { en: "Charge", ru: "Обвинение" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    offence: required(long({ en: "Offence", ru: "Деяние" })),
    statute: text({ en: "Statute", ru: "Статья" }),
    authority: text({ en: "By whom", ru: "Кто предъявил" }),
    stage: choice({ en: "Stage", ru: "Стадия" }, stages),
  },
  says: {
    en: (b) =>
      headed(stages[b.stage ?? "brought"].en, b.offence, b.statute, b.authority && `by ${b.authority}`),
    ru: (b) =>
      headed(stages[b.stage ?? "brought"].ru, b.offence, b.statute, b.authority && `орган — ${b.authority}`),
  },
});
