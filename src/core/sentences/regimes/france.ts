import { cite } from "../../law/provision.ts";
import {
  lifeYears,
  lifeYearsRecidivist,
  mostMonths,
  mostMonthsRecidivist,
  share,
} from "../../law/provisions/fr-cpp-729/parameters.ts";
import { frCpp729 } from "../../law/provisions/fr-cpp-729/text.ts";
import type { Regime } from "./regime.ts";

/** Conditional release in France. */
export const france: Regime = {
  country: "FR",
  shares: [
    {
      id: "half",
      says: { en: "Conditional release", ru: "Условное освобождение" },
      isAutomatic: false,
      share,
      goesBy: "release",
      mostMonths,
      cites: cite(frCpp729, "729"),
    },
    {
      id: "half-recidivist",
      says: { en: "Conditional release in recidivism", ru: "Условное освобождение при рецидиве" },
      isAutomatic: false,
      share,
      goesBy: "release",
      mostMonths: mostMonthsRecidivist,
      cites: cite(frCpp729, "729"),
    },
  ],
  life: [
    {
      id: "life",
      says: { en: "A life sentence", ru: "Пожизненное лишение свободы" },
      years: lifeYears,
      goesBy: "offence",
      cites: cite(frCpp729, "729.life"),
    },
    {
      id: "life-recidivist",
      says: { en: "A life sentence in recidivism", ru: "Пожизненное лишение свободы при рецидиве" },
      years: lifeYearsRecidivist,
      goesBy: "offence",
      cites: cite(frCpp729, "729.life"),
    },
  ],
  remand: "in full",
};
