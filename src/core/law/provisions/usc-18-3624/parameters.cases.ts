import type { ParameterCases } from "../../parameter-case.ts";

const earns = { offenceExcludedFromTimeCredits: false, finalRemovalOrder: false, riskMinimumOrLow: true };

export const cases: ParameterCases = {
  provision: "usc-18-3624",
  cases: [
    {
      of: "days-of-good-conduct",
      since: "1987-11-01",
      asks: { federal: "good-conduct", months: 24 },
      gives: { "1987-10-31": "sentence.before-the-act", "1987-11-01": "108 days" },
    },
    {
      of: "months-in-community",
      since: "2008-04-09",
      asks: { federal: "community", months: 24 },
      gives: { "2006-04-09": "unknown", "2006-04-10": "2007-04-09" },
    },
    {
      of: "months-at-home",
      since: "1987-11-01",
      asks: { federal: "home-confinement", months: 120 },
      gives: { "1977-11-01": "unknown", "1977-11-02": "1987-05-01" },
    },
    {
      of: "share-at-home",
      since: "1987-11-01",
      asks: { federal: "home-confinement", months: 24 },
      gives: { "1985-11-01": "unknown", "1985-11-02": "1987-08-20" },
    },
    {
      of: "months-of-early-release",
      since: "2018-12-21",
      asks: {
        federal: "earned-time-supervised-release",
        months: 240,
        facts: { ...earns, supervisedReleaseImposed: true },
      },
      gives: { "1998-12-21": "not met", "1998-12-22": "2018-12-21" },
    },
    {
      of: "months-of-early-release",
      asks: {
        federal: "earned-time-supervised-release",
        months: 240,
        facts: { ...earns, supervisedReleaseImposed: true },
      },
      gives: { "2020-03-01": "2039-02-28" },
    },
    {
      of: "counted-by-imposed",
      since: "2019-07-19",
      asks: { release: 60 },
      gives: { "2015-03-10": "2019-07-18", "2015-03-11": "2019-07-19", "2015-03-20": "2019-07-19" },
    },
  ],
};
