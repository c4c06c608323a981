import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "fr-cpp-729",
  cases: [
    {
      of: "share",
      asks: { regime: "FR", date: "half", months: 30 },
      gives: { "2021-01-01": "2022-04-01 by 1/2" },
    },
    {
      of: "most-months",
      asks: { regime: "FR", date: "half", months: 480 },
      gives: { "2010-01-01": "2025-01-01 by 1/2" },
    },
    {
      of: "most-months-recidivist",
      asks: { regime: "FR", date: "half-recidivist", months: 540 },
      gives: { "2010-01-01": "2030-01-01 by 1/2" },
    },
    {
      of: "life-years",
      since: "2005-12-14",
      asks: { regime: "FR", date: "life", months: "life" },
      gives: { "2005-12-13": "2020-12-13 by 15", "2005-12-14": "2020-12-14…2023-12-14 by 15…18" },
    },
    {
      of: "life-years-recidivist",
      since: "2005-12-14",
      asks: { regime: "FR", date: "life-recidivist", months: "life" },
      gives: { "2005-12-13": "2020-12-13 by 15", "2005-12-14": "2020-12-14…2027-12-14 by 15…22" },
    },
  ],
};
