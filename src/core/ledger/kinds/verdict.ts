import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed } from "../phrase.ts";

const verdicts = {
  guilty: { en: "Found guilty", ru: "Обвинительный вердикт" },
  "not guilty": { en: "Acquitted", ru: "Оправдательный вердикт" },
  mixed: { en: "Found guilty in part", ru: "Обвинительный вердикт в части обвинения" },
};

export const verdict = defineKind({
  kind: "verdict",
  chapter: "proceedings",
  label: { en: "Verdict", ru: "Вердикт" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    verdict: required(choice({ en: "Verdict", ru: "Вердикт" }, verdicts)),
    offence: long({ en: "Of what", ru: "По какому обвинению" }),
    court: text({ en: "Court", ru: "Суд" }),
  },
  says: {
    en: (b) => headed(verdicts[b.verdict].en, b.offence, b.court),
    ru: (b) => headed(verdicts[b.verdict].ru, b.offence, b.court),
  },
  question: () => "verdict",
  compares: ["on", "verdict"],
});
