import { choice, facts, long, number, required } from "../field.ts";
import { defineKind } from "../kind.ts";

const holdings = {
  one: { en: "One holds", ru: "Верно одно" },
  all: { en: "All hold", ru: "Верны все" },
  none: { en: "Left open", ru: "Оставлено открытым" },
};

export const decision = defineKind({
  kind: "decision",
  chapter: "file",
  label: { en: "Decision between sources", ru: "Решение о расхождении" },
  on: { label: { en: "Decided on", ru: "Дата решения" } },
  fields: {
    between: required(facts({ en: "Between", ru: "О каких записях" }, [])),
    holds: required(choice({ en: "What holds", ru: "Что верно" }, holdings)),
    chosen: number({ en: "Which", ru: "Что именно" }),
    reason: required(long({ en: "Why", ru: "Почему" })),
  },
  says: {
    en: (b) => `${holdings[b.holds].en}: ${b.reason}`,
    ru: (b) => `${holdings[b.holds].ru}: ${b.reason}`,
  },
  line: false,
});
