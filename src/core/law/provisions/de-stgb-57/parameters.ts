import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const code: Source = {
  address: "https://github.com/bundestag/gesetze/blob/77abca2/s/stgb/index.md",
  mark: "verified",
  checked: "2026-11-22",
};

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Suspension of the rest", ru: "Приостановка остатка" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "2/3", source: code }],
};

export const leastMonths: Parameter<number> = {
  id: "least-months",
  label: { en: "But at least", ru: "Но не менее" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ value: 2, source: code }],
};

export const half: Parameter<Fraction> = {
  id: "half",
  label: { en: "Suspension at one half", ru: "Приостановка после половины" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: code }],
};

export const leastMonthsAtHalf: Parameter<number> = {
  id: "least-months-at-half",
  label: { en: "At one half, but at least", ru: "После половины, но не менее" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ value: 6, source: code }],
};

export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Suspension of a life sentence", ru: "Приостановка пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [{ value: 15, source: code }],
};
