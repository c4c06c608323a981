import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "oas-a-57",
  cases: [
    {
      of: "months-left",
      since: "1996-04-12",
      asks: { remedy: "transfer-oas-a-57", condition: "remainder", facts: { fullTermOn: "2000-01-01" } },
      gives: { "1996-04-11": "unknown", "1996-04-12": "met" },
    },
    {
      of: "months-left",
      asks: { remedy: "transfer-oas-a-57", condition: "remainder", facts: { fullTermOn: "2025-09-01" } },
      gives: { "2025-03-01": "met", "2025-03-02": "not met" },
    },
    {
      of: "in-force",
      since: "1996-04-12",
      asks: { remedy: "transfer-oas-a-57", condition: "home-state-party", facts: { homeState: "CA" } },
      gives: { "1996-04-11": "not met", "1996-04-12": "met" },
    },
    {
      of: "party BZ",
      since: "2005-08-14",
      asks: { remedy: "transfer-oas-a-57", condition: "home-state-party", facts: { homeState: "BZ" } },
      gives: { "2005-08-13": "not met", "2005-08-14": "met" },
    },
  ],
};
