import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const commentary: Source = {
  address:
    "https://www.citil.av.tr/hukuki-bilgiler/yeni-i-nfaz-yasasiyla-bazi-suclar-haricinde-kosullu-saliverilme-uygulanmasinda-oranlar-degisiyor",
  mark: "verified",
  checked: "2026-11-22",
};

/** The law is in force since 1 June 2005; older offences go by the law before it where that is milder. */
export const since2005: Source = {
  ...commentary,
  address: "https://www.diyarbakirbarosu.org.tr/yayin/16/files/basic-html/page55.html",
};
const from = "2005-06-01";

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Conditional release", ru: "Условное освобождение" },
  unit: { en: "of the term", ru: "срока" },
  values: [
    { from, until: "2020-04-14", value: "2/3", source: commentary },
    { from: "2020-04-15", value: "1/2", source: commentary },
  ],
};

export const shareOrganised: Parameter<Fraction> = {
  id: "share-organised",
  label: {
    en: "Conditional release, organised crime",
    ru: "Условное освобождение, организованная преступность",
  },
  unit: { en: "of the term", ru: "срока" },
  values: [
    { from, until: "2020-04-14", value: "3/4", source: commentary },
    { from: "2020-04-15", value: "2/3", source: commentary },
  ],
};

export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Conditional release from life", ru: "Условное освобождение от пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [{ from, value: 24, source: commentary }],
};

export const lifeYearsAggravated: Parameter<number> = {
  id: "life-years-aggravated",
  label: {
    en: "Conditional release from aggravated life",
    ru: "Условное освобождение от усиленного пожизненного срока",
  },
  unit: { en: "years", ru: "лет" },
  values: [{ from, value: 30, source: commentary }],
};
