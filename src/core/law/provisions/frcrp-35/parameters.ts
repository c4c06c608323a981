import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The rule as current in October 2024. */
export const rule: Source = {
  address:
    "https://casetext.com/statute/united-states-code/title-18-appendix/federal-rules-of-criminal-procedure/section-35-correcting-or-reducing-a-sentence",
  mark: "verified",
  checked: "2026-11-22",
};

/** The wording of 1 December 2007, quoted in part by a court. */
const wording2007: Source = {
  address: "https://app.midpage.ai/document/united-states-v-poland-1506486",
  mark: "partly verified",
  checked: "2026-11-22",
};

/** Of the years before 2021 only a part of the wording was read. */
export const assistanceMonths: Parameter<number> = {
  id: "assistance-months",
  label: { en: "Time for the prosecution's motion", ru: "Срок ходатайства обвинения" },
  unit: { en: "months from sentencing", ru: "месяцев с приговора" },
  values: [
    { from: "2007-12-01", until: "2020-12-31", value: 12, source: wording2007 },
    { from: "2021-01-01", value: 12, source: rule },
  ],
};
