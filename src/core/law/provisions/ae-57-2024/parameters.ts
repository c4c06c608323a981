import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const law: Source = {
  address: "https://www.eatonlegal.com/?p=5701",
  mark: "verified",
  checked: "2026-11-22",
};

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Parole", ru: "Условно-досрочное освобождение" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "3/4", source: law }],
};

export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Parole from life", ru: "Освобождение от пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [{ value: 20, source: law }],
};
