import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The section itself. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3624",
  mark: "verified",
  checked: "2026-11-22",
};

/** The days a year are read in the section; on what they are counted changed in 2019. */
export const daysOfGoodConduct: Parameter<number> = {
  id: "days-of-good-conduct",
  label: { en: "Good conduct time", ru: "Зачёт за хорошее поведение" },
  unit: { en: "days a year, at most", ru: "дней в год, не более" },
  values: [{ from: "1987-11-01", value: 54, source: section }],
};
