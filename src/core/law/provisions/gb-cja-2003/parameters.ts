import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const examples: Source = {
  address:
    "https://www.guildhallchambers.co.uk/2023/08/09/release-after-half-or-two-thirds-of-a-sentence-examples-from-a-year-in-the-criminal-courts/",
  mark: "verified",
  checked: "2026-11-22",
};
export const forty: Source = {
  address:
    "https://leadstories.com/hoax-alert/2024/09/fact-check-england-wales-prison-overcrowding-plan-does-not-shorten-sentences-for-sexual-offenses.html",
  mark: "verified",
  checked: "2026-11-22",
};
/** Articles 1(2) and 3 of the Order of 2024. */
export const order2024: Source = {
  address: "https://legislation.gov.uk/id/uksi/2024/844/article/3?view=plain+extent",
  mark: "verified",
  checked: "2026-11-22",
};
export const extended: Source = {
  address: "https://publications.parliament.uk/pa/bills/cbill/58-01/0088/en/20088en04.htm",
  mark: "verified",
  checked: "2026-11-22",
};
export const reform: Source = {
  address: "https://www.legislation.gov.uk/ukpga/2026/2/section/49",
  mark: "partly verified",
  checked: "2026-11-22",
};

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Standard term, most offences", ru: "Обычный срок, большинство преступлений" },
  unit: { en: "of the term", ru: "срока" },
  values: [
    { until: "2024-09-09", value: "1/2", source: examples },
    { from: "2024-09-10", value: "2/5", source: forty },
  ],
};

/** For five years and more, where the sentence was passed before the first day; after it no such term can have reached either share. */
export const shareLong: Parameter<Fraction> = {
  id: "share-long",
  label: {
    en: "Standard term of five years or more, most offences",
    ru: "Обычный срок от пяти лет, большинство преступлений",
  },
  unit: { en: "of the term", ru: "срока" },
  values: [
    { until: "2024-10-21", value: "1/2", source: examples },
    { from: "2024-10-22", value: "2/5", source: order2024 },
  ],
};

export const shareExcluded: Parameter<Fraction> = {
  id: "share-excluded",
  label: {
    en: "Standard term, offences left out of the 40 per cent",
    ru: "Обычный срок, преступления вне 40 процентов",
  },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: examples }],
};

export const shareSerious: Parameter<Fraction> = {
  id: "share-serious",
  label: { en: "Seven years or more, listed offences", ru: "От семи лет, перечисленные преступления" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ from: "2020-04-01", value: "2/3", source: { ...examples, mark: "partly verified" } }],
};

export const shareSexual: Parameter<Fraction> = {
  id: "share-sexual",
  label: {
    en: "Four years or more, listed sexual and violent offences",
    ru: "От четырёх лет, перечисленные половые и насильственные",
  },
  unit: { en: "of the term", ru: "срока" },
  values: [{ from: "2022-06-28", value: "2/3", source: examples }],
};

export const shareExtended: Parameter<Fraction> = {
  id: "share-extended",
  label: { en: "Extended sentence", ru: "Продлённый срок" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "2/3", source: extended }],
};
