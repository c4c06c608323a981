import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The section itself, as in force in August 2025. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1231",
  mark: "verified",
  checked: "2026-11-22",
};

/** The section was added on 30 September 1996 (Pub. L. 104-208). */
export const removalDays: Parameter<number> = {
  id: "removal-days",
  label: { en: "Time for removal", ru: "Срок исполнения выдворения" },
  unit: { en: "days", ru: "дней" },
  values: [{ from: "1996-09-30", value: 90, source: section }],
};
