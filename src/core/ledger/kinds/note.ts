import { long, required } from "../field.ts";
import { defineKind } from "../kind.ts";

export const note = defineKind({
  kind: "note",
  chapter: "notes",
  label: { en: "Note", ru: "Заметка" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    words: required(
      long({ en: "Note (the person may ask to read it)", ru: "Заметка (человек вправе её прочесть)" }),
    ),
  },
  says: { en: (b) => b.words, ru: (b) => b.words },
});
