import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "cfr-28-1",
  cases: [
    {
      of: "years-before-pardon",
      since: "1993-10-18",
      asks: {
        remedy: "us-pardon",
        condition: "waiting-time",
        facts: { inCustody: false, releasedOn: "1980-01-01" },
      },
      gives: { "1993-10-17": "unknown", "1993-10-18": "met" },
    },
    {
      of: "years-before-pardon",
      asks: {
        remedy: "us-pardon",
        condition: "waiting-time",
        facts: { inCustody: false, releasedOn: "2020-03-01" },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
  ],
};
