import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "ets-167",
  cases: [
    {
      of: "party DE",
      since: "2007-08-01",
      asks: { remedy: "transfer-ets-167", condition: "home-state-party", facts: { homeState: "DE" } },
      gives: { "2007-07-31": "not met", "2007-08-01": "met" },
    },
    {
      of: "party UA",
      since: "2003-11-01",
      asks: { remedy: "transfer-ets-167", condition: "home-state-party", facts: { homeState: "UA" } },
      gives: { "2003-10-31": "not met", "2003-11-01": "met" },
    },
    {
      of: "party RO",
      since: "2002-04-01",
      asks: { remedy: "transfer-ets-167", condition: "home-state-party", facts: { homeState: "RO" } },
      gives: { "2002-03-31": "not met", "2002-04-01": "met" },
    },
    {
      of: "party RU",
      since: "2007-12-01",
      asks: { remedy: "transfer-ets-167", condition: "home-state-party", facts: { homeState: "RU" } },
      gives: { "2007-11-30": "not met", "2007-12-01": "met" },
    },
  ],
};
