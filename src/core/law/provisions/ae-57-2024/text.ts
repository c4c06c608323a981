import type { Provision } from "../../provision.ts";
import { before, law, lifeYears, press, share } from "./parameters.ts";

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
    "in-force": {
      says: {
        en: "The decree was announced on 26 November 2024; on which day it came into force was not read.",
        ru: "Об указе объявлено 26 ноября 2024 года; с какого дня он в силе, не прочитано.",
      },
      source: press,
    },
    before: {
      says: {
        en: "Until then Federal Law 43 of 1992: after 15 years of a life sentence the court could be asked for release (45.1). Its other figures were not read and nothing is counted by it.",
        ru: "До того Федеральный закон 43 1992 года: после 15 лет пожизненного срока об освобождении можно было просить суд (45.1). Другие его сроки не прочитаны, по нему ничего не считается.",
      },
      source: before,
    },
  },
  parameters: [share, lifeYears],
} satisfies Provision;
