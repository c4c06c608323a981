import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "usc-28-2255",
  cases: [
    {
      of: "limitation-months",
      since: "1996-04-24",
      asks: {
        remedy: "us-2255",
        condition: "in-time",
        facts: { judgmentFinalOn: "1990-01-01", limitationRunsLater: false },
      },
      gives: { "1996-04-23": "met", "1997-04-24": "met", "1997-04-25": "not met" },
    },
    {
      of: "limitation-months",
      asks: {
        remedy: "us-2255",
        condition: "in-time",
        facts: { judgmentFinalOn: "2024-03-05", limitationRunsLater: false },
      },
      gives: { "2025-03-05": "met", "2025-03-06": "not met" },
    },
  ],
};
