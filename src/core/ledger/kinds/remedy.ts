import { remedyTitles } from "../../law/remedy-titles.ts";
import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

export const remedyStages = {
  opened: { en: "opened", ru: "начато" },
  step: { en: "step taken", ru: "сделан шаг" },
  answered: { en: "the other side has answered", ru: "другая сторона ответила" },
  granted: { en: "granted", ru: "удовлетворено" },
  refused: { en: "refused", ru: "отказано" },
  closed: { en: "closed", ru: "прекращено" },
};

/** What was done for a way home or a relief. */
export const remedy = defineKind({
  kind: "remedy",
  chapter: "outcome",
  label: { en: "Way home or relief", ru: "Путь домой или облегчение" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    remedy: required(choice({ en: "Which", ru: "Какой" }, remedyTitles)),
    stage: required(choice({ en: "What was done", ru: "Что сделано" }, remedyStages)),
    step: text({ en: "Which step", ru: "Какой шаг" }),
    by: text({ en: "By whom", ru: "Кем" }),
    remarks: long({ en: "Remarks, reasons given", ru: "Примечание, названные причины" }),
  },
  says: {
    en: (b) =>
      sentences(headed(remedyTitles[b.remedy].en, remedyStages[b.stage].en, b.step, b.by), b.remarks),
    ru: (b) =>
      sentences(headed(remedyTitles[b.remedy].ru, remedyStages[b.stage].ru, b.step, b.by), b.remarks),
  },
});
