import type { Provision } from "../../provision.ts";
import { article729, quoted, shareServed, yearsOfLife } from "./parameters.ts";

/** Conditional release of foreigners in France on removal, in summary. */
export const frCpp7292 = {
  id: "fr-cpp-729-2",
  cite: "Code de procédure pénale 729-2",
  title: {
    en: "Conditional release on removal (France)",
    ru: "Условное освобождение с выдворением (Франция)",
  },
  paragraphs: {
    "729": {
      says: {
        en: "Conditional release is possible once the time served equals the time left; of a life sentence after 18 years, 22 for a repeat offender.",
        ru: "Условное освобождение возможно, когда отбытое равно остатку; при пожизненном — через 18 лет, при рецидиве через 22.",
      },
      source: article729,
    },
    "729-2": {
      says: {
        en: "Where a foreigner is under a ban from the territory, expulsion, another order to leave, extradition or surrender, conditional release depends on its being carried out.",
        ru: "Если иностранцу запрещено пребывание, предписано выдворение, выезд, выдача или передача, условное освобождение зависит от их исполнения.",
      },
      source: quoted,
    },
    "729-2.consent": {
      says: {
        en: "It may be decided without the person's consent.",
        ru: "Решение возможно без согласия человека.",
      },
      source: quoted,
    },
    credits: {
      says: {
        en: "Reductions of the term bring the day nearer; by how much was not read.",
        ru: "Сокращения срока приближают этот день; насколько, не прочитано.",
      },
      source: { ...article729, mark: "not verified" },
    },
  },
  parameters: [shareServed, yearsOfLife],
} satisfies Provision;
