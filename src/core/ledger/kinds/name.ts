import { choice, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, phrase } from "../phrase.ts";

const nameKinds = {
  legal: { en: "legal name", ru: "имя по документам" },
  alias: { en: "alias", ru: "псевдоним" },
  transliteration: { en: "transliteration", ru: "транслитерация" },
  court: { en: "court spelling", ru: "написание в судебных документах" },
  birth: { en: "name at birth", ru: "имя при рождении" },
  married: { en: "married name", ru: "имя в браке" },
  title: { en: "working title", ru: "рабочее название" },
};

export const name = defineKind({
  kind: "name",
  chapter: "person",
  label: { en: "Name", ru: "Имя" },
  on: "none",
  fields: {
    full: required(text({ en: "Full name", ru: "Полное имя" })),
    nameKind: choice({ en: "Kind of name", ru: "Вид имени" }, nameKinds),
    language: text({ en: "Language", ru: "Язык" }),
  },
  says: {
    en: (b) => phrase(", ", b.full, chosen(nameKinds, b.nameKind, "en")),
    ru: (b) => phrase(", ", b.full, chosen(nameKinds, b.nameKind, "ru")),
  },
  line: false,
});
