import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "ets-112",
  cases: [
    {
      of: "months-left",
      since: "1985-07-01",
      asks: { remedy: "transfer-ets-112", condition: "remainder", facts: { fullTermOn: "1990-01-01" } },
      gives: { "1985-06-30": "unknown", "1985-07-01": "met" },
    },
    {
      of: "months-left",
      asks: { remedy: "transfer-ets-112", condition: "remainder", facts: { fullTermOn: "2025-09-01" } },
      gives: { "2025-03-01": "met", "2025-03-02": "not met" },
    },
    {
      of: "party MK",
      since: "1999-11-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "MK" } },
      gives: { "1999-10-31": "not met", "1999-11-01": "met" },
    },
    {
      of: "party TO",
      since: "2000-11-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "TO" } },
      gives: { "2000-10-31": "not met", "2000-11-01": "met" },
    },
    {
      of: "party GE",
      since: "1998-02-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "GE" } },
      gives: { "1998-01-31": "not met", "1998-02-01": "met" },
    },
    {
      of: "party US",
      since: "1985-07-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "US" } },
      gives: { "1985-06-30": "not met", "1985-07-01": "met" },
    },
    {
      of: "party GB",
      since: "1985-08-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "GB" } },
      gives: { "1985-07-31": "not met", "1985-08-01": "met" },
    },
    {
      of: "party UA",
      since: "1996-01-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "UA" } },
      gives: { "1995-12-31": "not met", "1996-01-01": "met" },
    },
    {
      of: "party NO",
      since: "1993-04-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "NO" } },
      gives: { "1993-03-31": "not met", "1993-04-01": "met" },
    },
    {
      of: "party RU",
      since: "2007-12-01",
      asks: { remedy: "transfer-ets-112", condition: "home-state-party", facts: { homeState: "RU" } },
      gives: { "2007-11-30": "not met", "2007-12-01": "met" },
    },
  ],
};
