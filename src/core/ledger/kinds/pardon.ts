import { choice, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, phrase, sentences } from "../phrase.ts";

const stages = {
  asked: { en: "Pardon asked for", ru: "Прошение о помиловании" },
  granted: { en: "Pardoned", ru: "Помилование" },
  refused: { en: "Pardon refused", ru: "В помиловании отказано" },
  commuted: { en: "Sentence commuted", ru: "Наказание смягчено" },
};

export const pardon = defineKind({
  kind: "pardon",
  chapter: "outcome",
  label: { en: "Pardon", ru: "Помилование" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    stage: choice({ en: "Stage", ru: "Стадия" }, stages),
    by: text({ en: "By whom", ru: "Кто просил или решил" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => sentences(phrase(" ", stages[b.stage ?? "granted"].en, b.by && `by ${b.by}`), b.remarks),
    ru: (b) => sentences(headed(stages[b.stage ?? "granted"].ru, b.by), b.remarks),
  },
});
