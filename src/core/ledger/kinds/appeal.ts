import { choice, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const stages = {
  filed: { en: "Appeal filed", ru: "Жалоба подана" },
  allowed: { en: "Appeal allowed", ru: "Жалоба удовлетворена" },
  partly: { en: "Appeal allowed in part", ru: "Жалоба удовлетворена частично" },
  dismissed: { en: "Appeal dismissed", ru: "Жалоба отклонена" },
  withdrawn: { en: "Appeal withdrawn", ru: "Жалоба отозвана" },
};

export const appeal = defineKind({
  kind: "appeal",
  chapter: "proceedings",
  label: { en: "Appeal", ru: "Обжалование" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    stage: choice({ en: "Stage", ru: "Стадия" }, stages),
    court: text({ en: "Court", ru: "Суд" }),
    remarks: long({ en: "Against what, with what result", ru: "На что, с каким итогом" }),
  },
  says: {
    en: (b) => sentences(headed(stages[b.stage ?? "filed"].en, b.court), b.remarks),
    ru: (b) => sentences(headed(stages[b.stage ?? "filed"].ru, b.court), b.remarks),
  },
});
