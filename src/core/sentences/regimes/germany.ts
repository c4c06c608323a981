import { cite } from "../../law/provision.ts";
import {
  half,
  leastMonths,
  leastMonthsAtHalf,
  lifeYears,
  share,
} from "../../law/provisions/de-stgb-57/parameters.ts";
import { deStgb57 } from "../../law/provisions/de-stgb-57/text.ts";
import type { Regime } from "./regime.ts";

/** Suspension of the rest of a sentence in Germany. */
export const germany: Regime = {
  country: "DE",
  shares: [
    {
      id: "two-thirds",
      says: { en: "Suspension of the rest", ru: "Приостановка остатка" },
      isAutomatic: false,
      share,
      goesBy: "release",
      leastMonths,
      cites: cite(deStgb57, "57.1"),
    },
    {
      id: "half",
      says: {
        en: "The same at one half: first imprisonment up to two years, or special circumstances",
        ru: "То же после половины: первое лишение свободы до двух лет или особые обстоятельства",
      },
      isAutomatic: false,
      share: half,
      goesBy: "release",
      leastMonths: leastMonthsAtHalf,
      cites: cite(deStgb57, "57.2"),
    },
  ],
  life: [
    {
      id: "life",
      says: { en: "A life sentence", ru: "Пожизненное лишение свободы" },
      years: lifeYears,
      goesBy: "release",
      cites: cite(deStgb57, "57a"),
    },
  ],
  remand: "in full",
};
