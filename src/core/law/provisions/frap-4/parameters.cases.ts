import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "frap-4",
  cases: [
    {
      of: "appeal-days",
      since: "2009-12-01",
      asks: { remedy: "us-appeal", condition: "in-time", facts: { appealTimeRunsFrom: "2009-11-25" } },
      gives: { "2009-11-30": "unknown", "2009-12-01": "met" },
    },
    {
      of: "appeal-days",
      asks: {
        remedy: "us-appeal",
        condition: "in-time",
        facts: { appealTimeRunsFrom: "2025-03-04", appealTimeExtended: false },
      },
      gives: { "2025-03-18": "met", "2025-03-19": "not met" },
    },
    {
      of: "extension-days",
      since: "2009-12-01",
      asks: {
        remedy: "us-appeal",
        condition: "in-time",
        facts: { appealTimeRunsFrom: "2009-11-03", appealTimeExtended: true },
      },
      gives: { "2009-11-30": "unknown", "2009-12-01": "met" },
    },
    {
      of: "extension-days",
      asks: {
        remedy: "us-appeal",
        condition: "in-time",
        facts: { appealTimeRunsFrom: "2025-03-04", appealTimeExtended: true },
      },
      gives: { "2025-04-17": "met", "2025-04-18": "not met" },
    },
  ],
};
