import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase } from "../phrase.ts";

const relations = {
  spouse: { en: "spouse", ru: "супруг или супруга" },
  parent: { en: "parent", ru: "родитель" },
  child: { en: "child", ru: "ребёнок" },
  sibling: { en: "brother or sister", ru: "брат или сестра" },
  relative: { en: "relative", ru: "родственник" },
  lawyer: { en: "lawyer", ru: "адвокат" },
  friend: { en: "friend", ru: "друг" },
  other: { en: "other relation", ru: "иная связь" },
};

export const relation = defineKind({
  kind: "relation",
  chapter: "person",
  label: { en: "Relative or lawyer", ru: "Близкий человек или адвокат" },
  on: { label: { en: "Since", ru: "С какого времени" } },
  fields: {
    name: required(text({ en: "Name", ru: "Имя" })),
    relation: required(choice({ en: "Who this is", ru: "Кем приходится" }, relations)),
    reach: long({ en: "How to reach them", ru: "Как связаться" }),
  },
  says: {
    en: (b) => phrase(", ", b.name, relations[b.relation].en, b.reach),
    ru: (b) => phrase(", ", b.name, relations[b.relation].ru, b.reach),
  },
  line: false,
});
