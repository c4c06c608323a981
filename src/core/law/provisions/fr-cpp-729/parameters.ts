import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const code: Source = {
  address: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006578105",
  mark: "verified",
  checked: "2026-11-22",
};
export const deduction: Source = {
  address: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006576095",
  mark: "partly verified",
  checked: "2026-11-22",
};

/** The law of 12 December 2005, published on the day after it: 18 and 22 years in the place of 15; its first day was not read. */
export const law2005: Source = {
  ...code,
  address: "https://senat.fr/amendements/2005-2006/23/Amdt_97.html",
  mark: "partly verified",
};
const lastOf15 = "2005-12-13";
const firstOf18 = "2005-12-14";

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Conditional release", ru: "Условное освобождение" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: code }],
};

export const mostMonths: Parameter<number> = {
  id: "most-months",
  label: { en: "Longest trial period", ru: "Наибольший испытательный срок" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ value: 180, source: code }],
};

export const mostMonthsRecidivist: Parameter<number> = {
  id: "most-months-recidivist",
  label: { en: "Longest trial period in recidivism", ru: "Наибольший испытательный срок при рецидиве" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ value: 240, source: code }],
};

export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Conditional release from life", ru: "Условное освобождение от пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [
    { until: lastOf15, value: 15, source: law2005 },
    { from: firstOf18, value: 18, source: code },
  ],
};

export const lifeYearsRecidivist: Parameter<number> = {
  id: "life-years-recidivist",
  label: { en: "The same in recidivism", ru: "То же при рецидиве" },
  unit: { en: "years", ru: "лет" },
  values: [
    { until: lastOf15, value: 15, source: law2005 },
    { from: firstOf18, value: 22, source: code },
  ],
};
