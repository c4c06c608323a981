import { choice, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed } from "../phrase.ts";

const hearingKinds = {
  hearing: { en: "Hearing", ru: "Заседание" },
  trial: { en: "Trial", ru: "Судебный процесс" },
  bail: { en: "Bail hearing", ru: "Заседание о залоге" },
  remand: { en: "Remand hearing", ru: "Заседание о мере пресечения" },
};

export const hearing = defineKind({
  kind: "hearing",
  chapter: "proceedings",
  label: { en: "Hearing", ru: "Заседание" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    hearingKind: choice({ en: "Kind of hearing", ru: "Вид заседания" }, hearingKinds),
    court: text({ en: "Court", ru: "Суд" }),
    judge: text({ en: "Judge", ru: "Судья" }),
    result: long({ en: "Result", ru: "Итог" }),
  },
  says: {
    en: (b) => headed(hearingKinds[b.hearingKind ?? "hearing"].en, b.court, b.judge, b.result),
    ru: (b) => headed(hearingKinds[b.hearingKind ?? "hearing"].ru, b.court, b.judge, b.result),
  },
});
