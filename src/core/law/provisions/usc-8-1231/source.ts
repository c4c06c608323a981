import type { Source } from "../../source.ts";

/** The section itself, as in force in August 2025. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1231",
  mark: "verified",
  checked: "2026-11-22",
};
