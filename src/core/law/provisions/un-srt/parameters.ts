import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** The Special Rapporteur's page on urgent appeals. */
export const appeals: Source = {
  address: "https://ohchr.org/EN/Issues/Torture/SRTorture/Pages/Appeals.aspx",
  mark: "verified",
  checked,
};

/** A guide to the mechanisms; practice, not a rule. */
export const guide: Source = {
  address:
    "https://www.yumpu.com/en/document/view/9598436/guide-to-international-human-rights-mechanisms-brookings/90",
  mark: "verified",
  checked,
};

export const recentMonths: Parameter<number> = {
  id: "recent-months",
  label: { en: "Age of what is reported, in practice", ru: "Давность сообщаемого, на практике" },
  unit: { en: "months, at most", ru: "месяцев, не более" },
  values: [{ value: 24, source: guide }],
};
