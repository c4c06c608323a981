import { choice, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const releases = {
  served: { en: "Released, sentence served", ru: "Освобождение по отбытии срока" },
  bail: { en: "Released on bail", ru: "Освобождение под залог" },
  parole: { en: "Released on parole", ru: "Условно-досрочное освобождение" },
  humanitarian: { en: "Released on humanitarian grounds", ru: "Освобождение по гуманитарным основаниям" },
  acquitted: { en: "Released after acquittal", ru: "Освобождение после оправдания" },
  other: { en: "Released", ru: "Освобождение" },
};

export const release = defineKind({
  kind: "release",
  chapter: "outcome",
  label: { en: "Release", ru: "Освобождение" },
  on: { label: { en: "Released on", ru: "Дата освобождения" } },
  fields: {
    releaseKind: choice({ en: "Grounds", ru: "Основание" }, releases),
    from: text({ en: "From where", ru: "Откуда" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(headed(releases[b.releaseKind ?? "other"].en, b.from && `from ${b.from}`), b.remarks),
    ru: (b) =>
      sentences(headed(releases[b.releaseKind ?? "other"].ru, b.from && `откуда — ${b.from}`), b.remarks),
  },
});
