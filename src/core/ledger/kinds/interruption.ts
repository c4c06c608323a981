import { choice, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const causes = {
  escape: { en: "Escape", ru: "Побег" },
  "released in error": { en: "Released in error", ru: "Освобождение по ошибке" },
  contempt: { en: "Civil contempt of court", ru: "Арест за неуважение к суду (гражданский)" },
  other: { en: "Interruption of the sentence", ru: "Перерыв в отбывании наказания" },
};

const counted = {
  no: { en: "the days do not count", ru: "дни не засчитываются" },
  yes: { en: "the days count", ru: "дни засчитываются" },
  unknown: { en: "not known whether the days count", ru: "неизвестно, засчитываются ли дни" },
};

/** A time within the sentence that may not count towards it. */
export const interruption = defineKind({
  kind: "interruption",
  chapter: "custody",
  label: { en: "Interruption of the sentence", ru: "Перерыв в отбывании наказания" },
  on: { label: { en: "First and last day", ru: "Первый и последний день" } },
  fields: {
    cause: required(choice({ en: "What happened", ru: "Что произошло" }, causes)),
    counts: required(choice({ en: "Do the days count?", ru: "Засчитываются ли дни?" }, counted)),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => sentences(headed(causes[b.cause].en, counted[b.counts].en), b.remarks),
    ru: (b) => sentences(headed(causes[b.cause].ru, counted[b.counts].ru), b.remarks),
  },
  question: (b) => `interruption ${b.cause}`,
  compares: ["counts"],
});
