import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const code: Source = {
  address: "https://islamic-law.ir/?p=1552",
  mark: "verified",
  checked: "2026-11-22",
};

export const shareLong: Parameter<Fraction> = {
  id: "share-long",
  label: { en: "More than ten years", ru: "Более десяти лет" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: code }],
};

export const shareOther: Parameter<Fraction> = {
  id: "share-other",
  label: { en: "Ten years or less", ru: "Десять лет и менее" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/3", source: code }],
};
