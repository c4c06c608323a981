import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "cn-cl-81",
  cases: [
    {
      of: "share",
      asks: { regime: "CN", date: "parole", months: 24 },
      gives: { "2021-01-01": "2021-12-31 by 1/2" },
    },
    {
      of: "life-years",
      since: "2011-05-01",
      asks: { regime: "CN", date: "life", months: "life" },
      gives: {
        "1996-03-01": "2006-03-01 by 10",
        "2011-04-30": "2021-04-30 by 10",
        "2011-05-01": "2021-05-01…2024-05-01 by 10…13",
      },
    },
  ],
};
