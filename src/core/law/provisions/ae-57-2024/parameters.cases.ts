import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "ae-57-2024",
  cases: [
    {
      of: "share",
      since: "2024-11-26",
      asks: { regime: "AE", date: "parole", months: 12 },
      gives: { "2024-02-25": "none", "2024-02-26": "2024-11-26 by 3/4" },
    },
    {
      of: "life-years",
      since: "2024-11-26",
      asks: { regime: "AE", date: "life", months: "life" },
      gives: { "2004-11-25": "none", "2004-11-26": "2024-11-26 by 20" },
    },
  ],
};
