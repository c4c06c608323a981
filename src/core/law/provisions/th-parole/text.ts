import type { Provision } from "../../provision.ts";
import { office, shareExcellent, shareGood, shareVeryGood } from "./parameters.ts";

/** Parole in Thailand, in summary. */
export const thParole = {
  id: "th-parole",
  cite: "Corrections Act BE 2560",
  title: { en: "Thailand: parole", ru: "Таиланд: условно-досрочное освобождение" },
  paragraphs: {
    parole: {
      says: {
        en: "Parole by class of conduct: excellent after two thirds, very good after three quarters, good after four fifths, by an older page of the Department of Corrections; under the Act not before one third.",
        ru: "Освобождение по классу поведения: отличный после двух третей, очень хороший после трёх четвертей, хороший после четырёх пятых — по старой странице Департамента; по закону не ранее одной трети.",
      },
      source: office,
    },
  },
  parameters: [shareExcellent, shareVeryGood, shareGood],
} satisfies Provision;
