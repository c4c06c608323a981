import { required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

export const identifier = defineKind({
  kind: "identifier",
  chapter: "person",
  label: { en: "Identifier", ru: "Номер" },
  on: "none",
  fields: {
    type: required(
      text({ en: "What number (passport, register, case)", ru: "Какой номер (паспорт, учётный, дело)" }),
    ),
    value: required(text({ en: "Number", ru: "Номер" })),
    issuer: text({ en: "Issued by", ru: "Кто выдал" }),
  },
  says: {
    en: (b) => phrase(", ", `${b.type}: ${b.value}`, b.issuer),
    ru: (b) => phrase(", ", `${b.type}: ${b.value}`, b.issuer),
  },
  line: false,
});
