import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "usc-18-3582",
  cases: [
    {
      of: "warden-days",
      since: "2018-12-21",
      asks: {
        remedy: "us-compassionate-release",
        condition: "request-to-warden",
        facts: { wardenReceivedOn: "2018-10-01", bureauRouteDone: false },
      },
      gives: { "2018-12-20": "not met", "2018-12-21": "met" },
    },
    {
      of: "warden-days",
      asks: {
        remedy: "us-compassionate-release",
        condition: "request-to-warden",
        facts: { wardenReceivedOn: "2025-01-15", bureauRouteDone: false },
      },
      gives: { "2025-02-13": "not met", "2025-02-14": "met" },
    },
    {
      of: "warden-days",
      since: "2018-12-21",
      asks: { clock: "warden-answer", remedy: "us-compassionate-release" },
      gives: { "2018-12-20": "none", "2018-12-21": "2019-01-20" },
    },
    {
      of: "age-of-long-serving",
      since: "1994-09-13",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age-and-long-serving",
        facts: { sentencedUnder3559c: true, birth: "1910-01-01", heldSince: "1960-01-01" },
      },
      gives: { "1994-09-12": "unknown", "1994-09-13": "met" },
    },
    {
      of: "age-of-long-serving",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age-and-long-serving",
        facts: { sentencedUnder3559c: true, birth: "1955-03-01", heldSince: "1994-12-01" },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
    {
      of: "years-of-long-serving",
      since: "1994-09-13",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age-and-long-serving",
        facts: { sentencedUnder3559c: true, birth: "1910-01-01", heldSince: "1960-01-01" },
      },
      gives: { "1994-09-12": "unknown", "1994-09-13": "met" },
    },
    {
      of: "years-of-long-serving",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age-and-long-serving",
        facts: { sentencedUnder3559c: true, birth: "1950-01-01", heldSince: "1995-03-01" },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
  ],
};
