import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** Article 729-2, first paragraph, as quoted with its conditions. */
export const quoted: Source = {
  address:
    "https://urgence-lamorandiere-avocats.com/urgences-penales/amenagement-de-peine/conditionnelle-expulsion",
  mark: "verified",
  checked,
};

/** Article 729. */
export const article729: Source = {
  address: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006578105",
  mark: "verified",
  checked,
};

export const shareServed: Parameter<number> = {
  id: "share-served",
  label: { en: "Share of the term served", ru: "Отбытая доля срока" },
  unit: { en: "per cent", ru: "процентов" },
  values: [{ value: 50, source: article729 }],
};

export const yearsOfLife: Parameter<number> = {
  id: "years-of-life",
  label: { en: "Served of a life sentence", ru: "Отбыто при пожизненном наказании" },
  unit: { en: "years", ru: "лет" },
  values: [{ value: 18, source: article729 }],
};
