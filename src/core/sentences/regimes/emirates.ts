import { cite } from "../../law/provision.ts";
import { lifeYears, share } from "../../law/provisions/ae-57-2024/parameters.ts";
import { ae572024 } from "../../law/provisions/ae-57-2024/text.ts";
import type { Regime } from "./regime.ts";

/** Parole in the United Arab Emirates. */
export const emirates: Regime = {
  country: "AE",
  shares: [
    {
      id: "parole",
      says: { en: "Parole", ru: "Условно-досрочное освобождение" },
      isAutomatic: false,
      share,
      goesBy: "release",
      terms: { atLeast: 1 },
      cites: cite(ae572024, "parole"),
    },
  ],
  life: [
    {
      id: "life",
      says: { en: "A life sentence", ru: "Пожизненное лишение свободы" },
      years: lifeYears,
      goesBy: "release",
      cites: cite(ae572024, "parole"),
    },
  ],
};
