import { country, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, placed } from "../phrase.ts";

export const birth = defineKind({
  kind: "birth",
  chapter: "person",
  label: { en: "Birth", ru: "Рождение" },
  on: { label: { en: "Born on", ru: "Дата рождения" } },
  fields: {
    place: text({ en: "Place", ru: "Место" }),
    country: country({ en: "Country", ru: "Страна" }),
  },
  says: {
    en: (b) => headed("Birth", placed("en", b.place, b.country)),
    ru: (b) => headed("Рождение", placed("ru", b.place, b.country)),
  },
  question: () => "birth",
  compares: ["on", "country"],
});
