import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The rule as current in October 2024. */
export const rule: Source = {
  address:
    "https://casetext.com/statute/united-states-code/title-18-appendix/federal-rules-of-criminal-procedure/section-35-correcting-or-reducing-a-sentence",
  mark: "verified",
  checked: "2026-11-22",
};

/** Held from 2021, the oldest edition read. */
export const assistanceMonths: Parameter<number> = {
  id: "assistance-months",
  label: { en: "Time for the prosecution's motion", ru: "Срок ходатайства обвинения" },
  unit: { en: "months from sentencing", ru: "месяцев с приговора" },
  values: [{ from: "2021-01-01", value: 12, source: rule }],
};
