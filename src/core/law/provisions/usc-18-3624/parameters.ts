import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";
import { enacted } from "../usc-18-3632/parameters.ts";

/** The section itself. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3624",
  mark: "verified",
  checked: "2026-11-22",
};

/** From that day the Bureau counts by the sentence imposed; until then it counted by the time served. */
export const countedByImposed = "2019-07-19";

/** Section and figures hold for sentences since then (Pub. L. 98-473, § 235). */
const act = "1987-11-01";

/** The days a year are read in the section; on what they are counted changed in 2019. */
export const daysOfGoodConduct: Parameter<number> = {
  id: "days-of-good-conduct",
  label: { en: "Good conduct time", ru: "Зачёт за хорошее поведение" },
  unit: { en: "days a year, at most", ru: "дней в год, не более" },
  values: [{ from: act, value: 54, source: section }],
};

export const monthsInCommunity: Parameter<number> = {
  id: "months-in-community",
  label: { en: "Longest time in community conditions", ru: "Наибольшее время в условиях вне тюрьмы" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ from: "2008-04-09", value: 12, source: { ...section, mark: "partly verified" } }],
};

export const monthsAtHome: Parameter<number> = {
  id: "months-at-home",
  label: { en: "Longest home confinement", ru: "Наибольший домашний арест" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ from: act, value: 6, source: { ...section, mark: "partly verified" } }],
};

export const shareAtHome: Parameter<number> = {
  id: "share-at-home",
  label: { en: "Longest home confinement, if shorter", ru: "Наибольший домашний арест, если это короче" },
  unit: { en: "per cent of the term", ru: "процентов срока" },
  values: [{ from: act, value: 10, source: { ...section, mark: "partly verified" } }],
};

export const monthsOfEarlyRelease: Parameter<number> = {
  id: "months-of-early-release",
  label: {
    en: "Supervised release begins earlier by earned credits, at most",
    ru: "Надзор после освобождения начинается раньше за счёт зачётов, не более чем на",
  },
  unit: { en: "months", ru: "месяцев" },
  values: [{ from: enacted, value: 12, source: section }],
};
