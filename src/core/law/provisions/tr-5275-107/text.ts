import type { Provision } from "../../provision.ts";
import {
  commentary,
  lifeYears,
  lifeYearsAggravated,
  share,
  shareOrganised,
  since2005,
} from "./parameters.ts";

/** Conditional release in the law of Türkiye on the execution of sentences, in summary. */
export const tr5275 = {
  id: "tr-5275-107",
  cite: "Law 5275, 107",
  title: { en: "Türkiye: conditional release", ru: "Турция: условное освобождение" },
  paragraphs: {
    "107.2": {
      says: {
        en: "Fixed terms: conditional release after one half since 15 April 2020, after two thirds before; life after 24 years, aggravated life after 30. Sexual, drug and terror offences have larger shares, which were not read.",
        ru: "Срочное лишение свободы: условное освобождение после половины с 15 апреля 2020 года, прежде после двух третей; пожизненное — после 24 лет, усиленное пожизненное — после 30. Для половых, наркотических и террористических преступлений доли больше; они не прочитаны.",
      },
      source: commentary,
    },
    "107.4": {
      says: {
        en: "For organised crime two thirds (three quarters before), life 30 years, aggravated life 36.",
        ru: "За организованную преступность — две трети (прежде три четверти), пожизненное 30 лет, усиленное 36.",
      },
      source: commentary,
    },
    before: {
      says: {
        en: "For offences before 1 June 2005 the older law holds where it is milder: one half of a fixed term, life 20 years, aggravated life 25. It is not counted with.",
        ru: "За деяния до 1 июня 2005 года действует прежний закон, если он мягче: половина срока, пожизненное 20 лет, усиленное 25. По нему здесь не считается.",
      },
      source: since2005,
    },
  },
  parameters: [share, shareOrganised, lifeYears, lifeYearsAggravated],
} satisfies Provision;
