import { ledger, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

export const membership = defineKind({
  kind: "membership",
  chapter: "file",
  label: { en: "Member of an affair", ru: "Включение в общее дело" },
  on: { label: { en: "From and to", ru: "Период" } },
  fields: {
    affair: required(ledger({ en: "Affair", ru: "Общее дело" }, "affair")),
    reason: text({ en: "Why", ru: "Почему" }),
  },
  says: {
    en: (b) => phrase(": ", "Member of an affair", b.reason),
    ru: (b) => phrase(": ", "Включение в общее дело", b.reason),
  },
  line: false,
});
