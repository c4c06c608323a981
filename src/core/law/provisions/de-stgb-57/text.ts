import type { Provision } from "../../provision.ts";
import { code, half, leastMonths, leastMonthsAtHalf, lifeYears, share } from "./parameters.ts";

/** Suspension of the rest of a sentence in the Criminal Code of Germany, in summary. */
export const deStgb57 = {
  id: "de-stgb-57",
  cite: "StGB 57",
  title: {
    en: "Germany: suspension of the rest of a sentence",
    ru: "Германия: условное освобождение от остатка срока",
  },
  paragraphs: {
    "57.1": {
      says: {
        en: "The court suspends the rest after two thirds and at least two months, if that can be answered for with regard to public safety and the person consents.",
        ru: "Суд приостанавливает остаток после двух третей и не менее двух месяцев, если это совместимо с безопасностью общества и человек согласен.",
      },
      source: code,
    },
    "57.2": {
      says: {
        en: "It may do so after one half and at least six months in a first imprisonment of up to two years, or in special circumstances.",
        ru: "Суд может сделать это после половины и не менее шести месяцев при первом лишении свободы до двух лет или при особых обстоятельствах.",
      },
      source: code,
    },
    "57a": {
      says: {
        en: "From a life sentence after 15 years, unless the particular gravity of guilt requires more.",
        ru: "При пожизненном сроке — после 15 лет, если особая тяжесть вины не требует большего.",
      },
      source: code,
    },
    "51": {
      says: {
        en: "Remand for the act is credited; custody abroad at a rate that the court sets.",
        ru: "Время под стражей по делу засчитывается; за границей — в пропорции, которую определяет суд.",
      },
      source: code,
    },
  },
  parameters: [share, leastMonths, half, leastMonthsAtHalf, lifeYears],
} satisfies Provision;
