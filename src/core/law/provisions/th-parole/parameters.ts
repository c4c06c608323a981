import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const office: Source = {
  address: "http://www.correct.go.th/eng/correcteng/?page_id=178",
  mark: "partly verified",
  checked: "2026-11-22",
};

export const shareExcellent: Parameter<Fraction> = {
  id: "share-excellent",
  label: { en: "Parole, class excellent", ru: "Освобождение, класс «отличный»" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "2/3", source: office }],
};

export const shareVeryGood: Parameter<Fraction> = {
  id: "share-very-good",
  label: { en: "Parole, class very good", ru: "Освобождение, класс «очень хороший»" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "3/4", source: office }],
};

export const shareGood: Parameter<Fraction> = {
  id: "share-good",
  label: { en: "Parole, class good", ru: "Освобождение, класс «хороший»" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "4/5", source: office }],
};
