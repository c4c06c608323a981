import { cite } from "../../law/provision.ts";
import { shareLong, shareOther } from "../../law/provisions/ir-ipc-58/parameters.ts";
import { irIpc58 } from "../../law/provisions/ir-ipc-58/text.ts";
import type { Regime } from "./regime.ts";

/** Conditional release from discretionary terms in Iran. */
export const iran: Regime = {
  country: "IR",
  shares: [
    {
      id: "long",
      says: { en: "Discretionary term of more than ten years", ru: "Срок по усмотрению более десяти лет" },
      isAutomatic: false,
      share: shareLong,
      goesBy: "release",
      terms: { moreThan: 120 },
      cites: cite(irIpc58, "58"),
    },
    {
      id: "other",
      says: { en: "Discretionary term of ten years or less", ru: "Срок по усмотрению до десяти лет" },
      isAutomatic: false,
      share: shareOther,
      goesBy: "release",
      terms: { atMost: 120 },
      cites: cite(irIpc58, "58"),
    },
  ],
  life: [],
};
