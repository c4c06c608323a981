import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The section itself; paragraph (d)(4) was read. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3632",
  mark: "verified",
  checked: "2026-11-22",
};

/** Enacted on that day; nothing is earned before it. */
export const enacted = "2018-12-21";

export const creditsEachPeriod: Parameter<number> = {
  id: "credits-each-period",
  label: { en: "Earned for 30 days of programmes", ru: "Начисляется за 30 дней программ" },
  unit: { en: "days", ru: "дней" },
  values: [{ from: enacted, value: 10, source: section }],
};

export const creditsAtLowRisk: Parameter<number> = {
  id: "credits-at-low-risk",
  label: {
    en: "Earned beside that at minimum or low risk, not increased over two assessments",
    ru: "Сверх того при минимальном или низком риске, не выросшем за две оценки",
  },
  unit: { en: "days", ru: "дней" },
  values: [{ from: enacted, value: 5, source: section }],
};
