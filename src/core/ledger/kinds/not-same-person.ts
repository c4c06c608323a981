import { ledger, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

export const notSamePerson = defineKind({
  kind: "not-same-person",
  chapter: "file",
  label: { en: "Not the same person", ru: "Не то же лицо" },
  on: "none",
  fields: {
    other: required(ledger({ en: "The other case", ru: "Другое дело" }, "case")),
    reason: required(long({ en: "Why", ru: "Почему" })),
  },
  says: {
    en: (b) => phrase(": ", "Not the same person as in another case", b.reason),
    ru: (b) => phrase(": ", "Не то же лицо, что в другом деле", b.reason),
  },
  line: false,
});
