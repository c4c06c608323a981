import { country, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase, placed } from "../phrase.ts";

export const arrest = defineKind({
  kind: "arrest",
  chapter: "custody",
  label: { en: "Arrest", ru: "Задержание" },
  on: { label: { en: "Arrested on", ru: "Дата задержания" } },
  fields: {
    place: text({ en: "Place", ru: "Место" }),
    country: country({ en: "Country", ru: "Страна" }),
    authority: text({ en: "By whom", ru: "Кто задержал" }),
    grounds: long({ en: "On what grounds", ru: "На каком основании" }),
  },
  says: {
    en: (b) =>
      phrase(
        "; ",
        phrase(
          " ",
          "Arrested",
          placed("en", b.place, b.country) && `in ${placed("en", b.place, b.country)}`,
          b.authority && `by ${b.authority}`,
        ),
        b.grounds && `grounds given: ${b.grounds}`,
      ),
    ru: (b) =>
      phrase(
        "; ",
        phrase(": ", "Задержание", placed("ru", b.place, b.country)),
        b.authority && `орган: ${b.authority}`,
        b.grounds && `основание: ${b.grounds}`,
      ),
  },
  question: () => "arrest",
  compares: ["on", "country"],
});
