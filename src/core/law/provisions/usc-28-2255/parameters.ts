import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The section itself, as in force in March 2026. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title28-section2255",
  mark: "verified",
  checked: "2026-11-22",
};

/** On counting: the committee's notes of 2009 on Rule 45(a), which reaches times that a statute sets. */
export const counting: Source = {
  address: "http://www2.law.cornell.edu/rules/frcrmp/NRule45.htm",
  mark: "partly verified",
  checked: "2026-11-22",
};

/** Rogers v. United States, 1st Cir. 1999, following other circuits. */
export const grace: Source = {
  address: "https://app.midpage.ai/document/no-98-2215-764813",
  mark: "verified",
  checked: "2026-11-22",
};

/** Since the Act of 24 April 1996 (Pub. L. 104-132, § 105); before, a motion could be made at any time. */
export const limitationMonths: Parameter<number> = {
  id: "limitation-months",
  label: { en: "Time for the motion", ru: "Срок ходатайства" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ from: "1996-04-24", value: 12, source: section }],
};
