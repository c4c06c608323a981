import type { ParameterCases } from "../../parameter-case.ts";

const earns = { offenceExcludedFromTimeCredits: false, finalRemovalOrder: false, riskMinimumOrLow: true };

export const cases: ParameterCases = {
  provision: "usc-18-3632",
  cases: [
    {
      of: "credits-each-period",
      since: "2018-12-21",
      asks: { federal: "earned-time-prerelease", months: 120, facts: earns },
      gives: {
        "2008-12-21": "not met",
        "2008-12-22": "2018-12-21",
        "2018-06-01": "2025-04-18",
        "2020-03-01": "2026-11-25",
      },
    },
    {
      of: "credits-at-low-risk",
      since: "2018-12-21",
      asks: { federal: "earned-time-prerelease", months: 120, facts: earns },
      gives: {
        "2008-12-21": "not met",
        "2008-12-22": "2018-12-21",
        "2018-06-01": "2025-04-18",
        "2020-03-01": "2026-11-25",
      },
    },
  ],
};
