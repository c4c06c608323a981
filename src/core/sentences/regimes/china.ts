import { cite } from "../../law/provision.ts";
import { lifeYears, share } from "../../law/provisions/cn-cl-81/parameters.ts";
import { cnCl81 } from "../../law/provisions/cn-cl-81/text.ts";
import type { Regime } from "./regime.ts";

/** Parole in China; exclusions were not read. */
export const china: Regime = {
  country: "CN",
  shares: [
    {
      id: "parole",
      says: { en: "Parole", ru: "Условно-досрочное освобождение" },
      isAutomatic: false,
      share,
      goesBy: "release",
      cites: cite(cnCl81, "81"),
    },
  ],
  life: [
    {
      id: "life",
      says: { en: "A life sentence", ru: "Пожизненное лишение свободы" },
      years: lifeYears,
      goesBy: "offence",
      cites: cite(cnCl81, "81"),
    },
  ],
};
