import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "de-stgb-57",
  cases: [
    {
      of: "share",
      asks: { regime: "DE", date: "two-thirds", months: 30 },
      gives: { "2021-01-01": "2022-08-31 by 2/3" },
    },
    {
      of: "least-months",
      asks: { regime: "DE", date: "two-thirds", months: 2, days: 27 },
      gives: { "2021-01-01": "2021-03-01 by 2/3" },
    },
    {
      of: "half",
      asks: { regime: "DE", date: "half", months: 30 },
      gives: { "2021-01-01": "2022-04-01 by 1/2" },
    },
    {
      of: "least-months-at-half",
      asks: { regime: "DE", date: "half", months: 10 },
      gives: { "2021-01-01": "2021-07-01 by 1/2" },
    },
    {
      of: "life-years",
      asks: { regime: "DE", date: "life", months: "life" },
      gives: { "2010-05-01": "2025-05-01 by 15" },
    },
  ],
};
