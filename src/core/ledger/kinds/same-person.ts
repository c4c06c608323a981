import { ledger, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

export const samePerson = defineKind({
  kind: "same-person",
  chapter: "file",
  label: { en: "Same person", ru: "То же лицо" },
  on: "none",
  fields: {
    other: required(ledger({ en: "The other case", ru: "Другое дело" }, "case")),
    reason: required(long({ en: "Why", ru: "Почему" })),
  },
  says: {
    en: (b) => phrase(": ", "The same person as in another case", b.reason),
    ru: (b) => phrase(": ", "То же лицо, что и в другом деле", b.reason),
  },
  line: false,
});
