import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "frcrp-35",
  cases: [
    {
      of: "assistance-months",
      since: "2021-01-01",
      asks: {
        remedy: "us-rule-35b",
        condition: "in-time",
        facts: { sentencedOn: "2020-06-01", helpKnownOrUsefulLater: false },
      },
      gives: { "2020-12-31": "unknown", "2021-01-01": "met" },
    },
    {
      of: "assistance-months",
      asks: {
        remedy: "us-rule-35b",
        condition: "in-time",
        facts: { sentencedOn: "2024-03-05", helpKnownOrUsefulLater: false },
      },
      gives: { "2025-03-05": "met", "2025-03-06": "not met" },
    },
  ],
};
