import { long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed } from "../phrase.ts";

export const death = defineKind({
  kind: "death",
  chapter: "outcome",
  label: { en: "Death", ru: "Смерть" },
  on: { label: { en: "Died on", ru: "Дата смерти" } },
  fields: {
    place: text({ en: "Place", ru: "Место" }),
    cause: long({ en: "Cause, as stated", ru: "Причина, как указано" }),
  },
  says: {
    en: (b) => headed("Death", b.place, b.cause && `cause stated: ${b.cause}`),
    ru: (b) => headed("Смерть", b.place, b.cause && `указанная причина — ${b.cause}`),
  },
  question: () => "death",
  compares: ["on"],
});
