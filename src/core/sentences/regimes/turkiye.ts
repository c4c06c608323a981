import { cite } from "../../law/provision.ts";
import {
  lifeYears,
  lifeYearsAggravated,
  share,
  shareOrganised,
} from "../../law/provisions/tr-5275-107/parameters.ts";
import { tr5275 } from "../../law/provisions/tr-5275-107/text.ts";
import type { Regime } from "./regime.ts";

/** Conditional release in Türkiye; shares that were not read are left out. */
export const turkiye: Regime = {
  country: "TR",
  shares: [
    {
      id: "general",
      says: { en: "Conditional release", ru: "Условное освобождение" },
      isAutomatic: false,
      share,
      goesBy: "release",
      cites: cite(tr5275, "107.2"),
    },
    {
      id: "organised-crime",
      says: {
        en: "Conditional release, organised crime",
        ru: "Условное освобождение, организованная преступность",
      },
      isAutomatic: false,
      share: shareOrganised,
      goesBy: "release",
      cites: cite(tr5275, "107.4"),
    },
  ],
  life: [
    {
      id: "life",
      says: { en: "A life sentence", ru: "Пожизненное лишение свободы" },
      years: lifeYears,
      goesBy: "release",
      cites: cite(tr5275, "107.2"),
    },
    {
      id: "life-aggravated",
      says: { en: "An aggravated life sentence", ru: "Усиленное пожизненное лишение свободы" },
      years: lifeYearsAggravated,
      goesBy: "release",
      cites: cite(tr5275, "107.2"),
    },
  ],
};
