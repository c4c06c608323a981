import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The section itself, as in force in March 2026. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3582",
  mark: "verified",
  checked: "2026-11-22",
};

/** Since the First Step Act (Pub. L. 115-391, § 603(b)) the person may move the court; before, only the Bureau of Prisons could. */
export const wardenDays: Parameter<number> = {
  id: "warden-days",
  label: {
    en: "Time from the warden's receipt of the request",
    ru: "Срок со дня получения просьбы начальником тюрьмы",
  },
  unit: { en: "days", ru: "дней" },
  values: [{ from: "2018-12-21", value: 30, source: section }],
};

/** The paragraph was added on that day (Pub. L. 103-322, § 70002). */
const since1994 = "1994-09-13";

export const ageOfLongServing: Parameter<number> = {
  id: "age-of-long-serving",
  label: { en: "Age, for a sentence under 3559(c)", ru: "Возраст при наказании по 3559(c)" },
  unit: { en: "years", ru: "лет" },
  values: [{ from: since1994, value: 70, source: section }],
};

export const yearsOfLongServing: Parameter<number> = {
  id: "years-of-long-serving",
  label: { en: "Time served, for a sentence under 3559(c)", ru: "Отбытая часть при наказании по 3559(c)" },
  unit: { en: "years", ru: "лет" },
  values: [{ from: since1994, value: 30, source: section }],
};
