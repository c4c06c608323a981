import type { Source } from "../../source.ts";

/** The section itself, as in force in March 2026. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section1741",
  mark: "verified",
  checked: "2026-11-22",
};
