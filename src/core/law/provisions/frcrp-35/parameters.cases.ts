import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "frcrp-35",
  cases: [
    {
      of: "assistance-months",
      since: "2007-12-01",
      asks: {
        remedy: "us-rule-35b",
        condition: "in-time",
        facts: { sentencedOn: "2007-06-01", helpKnownOrUsefulLater: false },
      },
      gives: { "2007-11-30": "unknown", "2007-12-01": "met" },
    },
    {
      of: "assistance-months",
      asks: {
        remedy: "us-rule-35b",
        condition: "in-time",
        facts: { sentencedOn: "2019-03-05", helpKnownOrUsefulLater: false },
      },
      gives: { "2020-03-05": "met", "2020-03-06": "not met" },
    },
    {
      of: "assistance-months",
      since: "2021-01-01",
      asks: {
        remedy: "us-rule-35b",
        condition: "in-time",
        facts: { sentencedOn: "2020-06-01", helpKnownOrUsefulLater: false },
      },
      gives: { "2020-12-31": "met", "2021-01-01": "met" },
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
