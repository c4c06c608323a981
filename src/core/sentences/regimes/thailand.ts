import { cite } from "../../law/provision.ts";
import { shareExcellent, shareGood, shareVeryGood } from "../../law/provisions/th-parole/parameters.ts";
import { thParole } from "../../law/provisions/th-parole/text.ts";
import type { Regime } from "./regime.ts";

/** Parole in Thailand by class of conduct. */
export const thailand: Regime = {
  country: "TH",
  shares: [
    {
      id: "excellent",
      says: { en: "Parole, class excellent", ru: "Освобождение, класс «отличный»" },
      isAutomatic: false,
      share: shareExcellent,
      goesBy: "release",
      cites: cite(thParole, "parole"),
    },
    {
      id: "very-good",
      says: { en: "Parole, class very good", ru: "Освобождение, класс «очень хороший»" },
      isAutomatic: false,
      share: shareVeryGood,
      goesBy: "release",
      cites: cite(thParole, "parole"),
    },
    {
      id: "good",
      says: { en: "Parole, class good", ru: "Освобождение, класс «хороший»" },
      isAutomatic: false,
      share: shareGood,
      goesBy: "release",
      cites: cite(thParole, "parole"),
    },
  ],
  life: [],
};
