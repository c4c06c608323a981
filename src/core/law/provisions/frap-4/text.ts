import type { Provision } from "../../provision.ts";
import { appealDays, counting, extensionDays, rule, told } from "./parameters.ts";

/** Appeal as of right in a federal criminal case of the United States: when it must be filed, in summary. */
export const frap4 = {
  id: "frap-4",
  cite: "FRAP 4(b)",
  title: { en: "Appeal in a federal criminal case", ru: "Апелляция по федеральному уголовному делу" },
  paragraphs: {
    "b.1.A": {
      says: {
        en: "The notice of appeal is filed in the district court within 14 days of the entry of the judgment, or of the government's own notice of appeal if that is later.",
        ru: "Уведомление об апелляции подаётся в окружной суд в течение 14 дней после внесения приговора в реестр либо после апелляции обвинения, если она позже.",
      },
      source: told,
    },
    "b.1.A.jurisdiction": {
      says: {
        en: "The time is not jurisdictional: a late appeal fails only if the other side objects.",
        ru: "Срок не определяет юрисдикцию: поздняя апелляция отклоняется, только если другая сторона возражает.",
      },
      source: told,
    },
    "b.4": {
      says: {
        en: "For excusable neglect or good cause the district court may extend the time by up to 30 days from its end, before or after it has run.",
        ru: "При извинительном упущении или уважительной причине окружной суд может продлить срок до 30 дней после его конца, до или после истечения.",
      },
      source: rule,
    },
    "26.a.1": {
      says: {
        en: "The first day does not count; a period that would end on a Saturday, a Sunday or a legal holiday runs to the next other day.",
        ru: "Первый день не считается; срок, который кончился бы в субботу, воскресенье или праздник, длится до следующего иного дня.",
      },
      source: counting,
    },
  },
  parameters: [appealDays, extensionDays],
} satisfies Provision;
