import { long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

export const exchange = defineKind({
  kind: "exchange",
  chapter: "outcome",
  label: { en: "Exchange", ru: "Обмен" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    place: text({ en: "Place", ru: "Место" }),
    forWhom: text({ en: "For whom", ru: "На кого" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => sentences(headed("Exchanged", b.forWhom && `for ${b.forWhom}`, b.place), b.remarks),
    ru: (b) => sentences(headed("Обмен", b.forWhom && `на кого — ${b.forWhom}`, b.place), b.remarks),
  },
});
