import type { Provision } from "../../provision.ts";
import {
  code,
  deduction,
  law2005,
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
    "729.time": {
      says: {
        en: "Until the law of 12 December 2005 after 15 years; older offences keep the shorter time. The day of the offence is not asked here, so a later sentence gives both.",
        ru: "До закона от 12 декабря 2005 года — после 15 лет; для прежних деяний остаётся меньший срок. День деяния здесь не спрашивается, поэтому более поздний приговор даёт оба срока.",
      },
      source: law2005,
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
