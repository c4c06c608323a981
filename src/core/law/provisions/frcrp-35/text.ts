import type { Provision } from "../../provision.ts";
import { counting } from "../usc-28-2255/parameters.ts";
import { assistanceMonths, rule } from "./parameters.ts";

/** Reduction of a federal sentence of the United States for help given after it, in summary. */
export const frcrp35 = {
  id: "frcrp-35",
  cite: "Fed. R. Crim. P. 35(b)",
  title: { en: "Reduction for substantial assistance", ru: "Сокращение срока за существенное содействие" },
  paragraphs: {
    "b.1": {
      says: {
        en: "On the prosecution's motion within one year of sentencing the court may reduce the sentence of somebody who since then substantially helped to investigate or prosecute another.",
        ru: "По ходатайству обвинения в течение года после приговора суд может сократить срок тому, кто с тех пор существенно помог в деле против другого.",
      },
      source: rule,
    },
    "b.2": {
      says: {
        en: "Later only where the information was not known, not useful, or not foreseeably useful within that year.",
        ru: "Позже — лишь если сведения в тот год не были известны, полезны или предсказуемо полезны.",
      },
      source: rule,
    },
    "b.4": {
      says: {
        en: "The court may go below a minimum set by statute.",
        ru: "Суд может назначить меньше установленного законом минимума.",
      },
      source: rule,
    },
    "45(a)": {
      says: {
        en: "The first day does not count; a time that would end on a Saturday, a Sunday or a legal holiday runs to the next other day.",
        ru: "Первый день не считается; срок, который кончился бы в субботу, воскресенье или праздник, длится до следующего иного дня.",
      },
      source: counting,
    },
  },
  parameters: [assistanceMonths],
} satisfies Provision;
