import type { Parameter } from "../../parameter.ts";
import { bop, doj } from "./sources.ts";

const months = { en: "months", ru: "месяцев" };

const manual = doj("https://www.justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer");

/** What must be left of the sentence when the application is made; the program statement of 2015 has the same figure. */
export const monthsLeft: Parameter<number> = {
  id: "months-left",
  label: { en: "Least remainder of the sentence", ru: "Наименьший остаток срока" },
  unit: months,
  values: [{ from: "2012-03-01", value: 6, source: manual }],
};

export const monthsLeftLong: Parameter<number> = {
  id: "months-left-thailand-hong-kong",
  label: {
    en: "Least remainder of the sentence, Thailand and Hong Kong",
    ru: "Наименьший остаток срока, Таиланд и Гонконг",
  },
  unit: months,
  values: [{ from: "2015-08-06", value: 12, source: bop }],
};

export const monthsLeftFrance: Parameter<number> = {
  id: "months-left-france",
  label: { en: "Least remainder of the sentence, France", ru: "Наименьший остаток срока, Франция" },
  unit: months,
  values: [
    { from: "2015-08-06", until: "2019-04-08", value: 12, source: bop },
    { from: "2019-04-09", value: 6, source: bop },
  ],
};

/** After a refusal, unless what it rested on was temporary. */
export const reapplyMonths: Parameter<number> = {
  id: "reapply-months",
  label: { en: "Wait before a new application", ru: "Срок до новой просьбы" },
  unit: months,
  values: [
    {
      value: 24,
      source: doj(
        "http://www.justice.gov/usam/criminal-resource-manual-734-processing-prisoner-transfer-requests",
      ),
    },
  ],
};
