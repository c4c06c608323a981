import type { Provision } from "../../provision.ts";
import { law, lifeYears, share } from "./parameters.ts";

/** Parole in the United Arab Emirates, in summary. */
export const ae572024 = {
  id: "ae-57-2024",
  cite: "FDL 57/2024",
  title: { en: "United Arab Emirates: parole", ru: "ОАЭ: условно-досрочное освобождение" },
  paragraphs: {
    parole: {
      says: {
        en: "Parole may be granted after three quarters of a term of a month or more; from life after 20 years.",
        ru: "Условно-досрочное освобождение возможно после трёх четвертей срока от одного месяца; при пожизненном — после 20 лет.",
      },
      source: law,
    },
  },
  parameters: [share, lifeYears],
} satisfies Provision;
