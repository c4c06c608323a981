import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** Rule 4(b)(4), as printed by a court of appeals in 2023. */
export const rule: Source = {
  address: "https://www.ca4.uscourts.gov/Rules/Rule04.html",
  mark: "verified",
  checked,
};

/** Rule 4(b)(1)(A) and that the time is not jurisdictional, as told by a practitioner. */
export const told: Source = {
  address: "https://landllawgroup.com/14-day-federal-notice-appeal-deadline/",
  mark: "verified",
  checked,
};

/** Rule 26(a)(1), as the committee explained it in 2009. */
export const counting: Source = {
  address:
    "https://www.yumpu.com/en/document/view/65850181/federal-rules-of-appellate-procedure-2014-2015-2014a/98",
  mark: "verified",
  checked,
};

const from = "2009-12-01";

/** Fourteen days since the rules on counting time of December 2009; what stood before is not held. */
export const appealDays: Parameter<number> = {
  id: "appeal-days",
  label: { en: "Time to appeal", ru: "Срок апелляции" },
  unit: { en: "days", ru: "дней" },
  values: [{ from, value: 14, source: told }],
};

export const extensionDays: Parameter<number> = {
  id: "extension-days",
  label: { en: "Longest extension", ru: "Наибольшее продление" },
  unit: { en: "days", ru: "дней" },
  values: [{ from, value: 30, source: rule }],
};
