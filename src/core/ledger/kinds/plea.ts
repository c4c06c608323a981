import { choice, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed } from "../phrase.ts";

const pleas = {
  guilty: { en: "Pleaded guilty", ru: "Признание вины" },
  "not guilty": { en: "Pleaded not guilty", ru: "Непризнание вины" },
  "no contest": { en: "Pleaded no contest", ru: "Отказ оспаривать обвинение" },
};

export const plea = defineKind({
  kind: "plea",
  chapter: "proceedings",
  label: { en: "Plea", ru: "Отношение к обвинению" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    plea: required(choice({ en: "Plea", ru: "Отношение к обвинению" }, pleas)),
    toWhat: long({ en: "To what", ru: "По какому обвинению" }),
  },
  says: {
    en: (b) => headed(pleas[b.plea].en, b.toWhat),
    ru: (b) => headed(pleas[b.plea].ru, b.toWhat),
  },
});
