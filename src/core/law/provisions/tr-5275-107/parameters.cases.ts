import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "tr-5275-107",
  cases: [
    {
      of: "share",
      since: "2005-06-01",
      asks: { regime: "TR", date: "general", months: 36 },
      gives: { "2003-06-01": "none", "2003-06-02": "2005-06-01 by 2/3" },
    },
    {
      of: "share",
      since: "2020-04-15",
      asks: { regime: "TR", date: "general", months: 36 },
      gives: {
        "2018-04-15": "2020-04-14 by 2/3",
        "2018-04-16": "2020-04-15 by 1/2",
        "2018-06-01": "2020-04-15 by 1/2",
        "2020-04-15": "2021-10-14 by 1/2",
      },
    },
    {
      of: "share-organised",
      since: "2005-06-01",
      asks: { regime: "TR", date: "organised-crime", months: 36 },
      gives: { "2003-03-02": "none", "2003-03-03": "2005-06-01 by 3/4" },
    },
    {
      of: "share-organised",
      since: "2020-04-15",
      asks: { regime: "TR", date: "organised-crime", months: 36 },
      gives: {
        "2018-01-14": "2020-04-14 by 3/4",
        "2018-01-15": "2020-04-15 by 2/3",
        "2018-03-01": "2020-04-15 by 2/3",
        "2020-04-15": "2022-04-14 by 2/3",
      },
    },
    {
      of: "life-years",
      since: "2005-06-01",
      asks: { regime: "TR", date: "life", months: "life" },
      gives: { "1981-05-31": "none", "1981-06-01": "2005-06-01 by 24" },
    },
    {
      of: "life-years-aggravated",
      since: "2005-06-01",
      asks: { regime: "TR", date: "life-aggravated", months: "life" },
      gives: { "1975-05-31": "none", "1975-06-01": "2005-06-01 by 30" },
    },
  ],
};
