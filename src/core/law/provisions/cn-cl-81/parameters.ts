import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const code: Source = {
  address: "http://xsbhlawyers.net/References/Penal_Code_of_PRC/show-2461.html",
  mark: "verified",
  checked: "2026-11-22",
};

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Parole", ru: "Условно-досрочное освобождение" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: code }],
};

export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Parole from life", ru: "Освобождение от пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [{ value: 13, source: code }],
};
