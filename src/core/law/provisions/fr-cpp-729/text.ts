import type { Provision } from "../../provision.ts";
import {
  code,
  deduction,
  lifeYears,
  lifeYearsRecidivist,
  mostMonths,
  mostMonthsRecidivist,
  share,
} from "./parameters.ts";

/** Conditional release in the Code of Criminal Procedure of France, in summary. */
export const frCpp729 = {
  id: "fr-cpp-729",
  cite: "CPP 729",
  title: { en: "France: conditional release", ru: "Франция: условное освобождение" },
  paragraphs: {
    "729": {
      says: {
        en: "Conditional release is possible when the time served is at least equal to what is left, and at the latest after a trial period of 15 years (20 in recidivism).",
        ru: "Условное освобождение возможно, когда отбытое не меньше оставшегося, и не позднее испытательного срока в 15 лет (20 при рецидиве).",
      },
      source: code,
    },
    "729.life": {
      says: {
        en: "From a life sentence after 18 years (22 in recidivism).",
        ru: "При пожизненном сроке — после 18 лет (22 при рецидиве).",
      },
      source: code,
    },
    "716-4": {
      says: {
        en: "Remand is deducted in full, custody abroad for extradition too.",
        ru: "Время под стражей вычитается полностью, включая содержание за границей по запросу о выдаче.",
      },
      source: deduction,
    },
  },
  parameters: [share, mostMonths, mostMonthsRecidivist, lifeYears, lifeYearsRecidivist],
} satisfies Provision;
