import { ledger, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

export const membership = defineKind({
  kind: "membership",
  chapter: "file",
  label: { en: "Member of an affair", ru: "Участие в общем деле" },
  on: { label: { en: "From and to", ru: "С какого и по какое время" } },
  fields: {
    affair: required(ledger({ en: "Affair", ru: "Общее дело" }, "affair")),
    reason: text({ en: "Why", ru: "Почему" }),
  },
  says: {
    en: (b) => phrase(": ", "Member of an affair", b.reason),
    ru: (b) => phrase(": ", "Участие в общем деле", b.reason),
  },
  line: false,
});
