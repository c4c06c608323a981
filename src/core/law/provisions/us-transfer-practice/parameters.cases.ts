import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "us-transfer-practice",
  cases: [
    {
      of: "months-left",
      since: "2012-03-01",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "GE", nationalities: ["GE"], fullTermOn: "2014-01-01" },
      },
      gives: { "2012-02-29": "unknown", "2012-03-01": "met" },
    },
    {
      of: "months-left",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "GE", nationalities: ["GE"], fullTermOn: "2025-09-01" },
      },
      gives: { "2025-03-01": "met", "2025-03-02": "not met" },
    },
    {
      of: "months-left-thailand-hong-kong",
      since: "2015-08-06",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "TH", nationalities: ["TH"], fullTermOn: "2020-01-01" },
      },
      gives: { "2015-08-05": "unknown", "2015-08-06": "met" },
    },
    {
      of: "months-left-thailand-hong-kong",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "TH", nationalities: ["TH"], fullTermOn: "2026-03-01" },
      },
      gives: { "2025-03-01": "met", "2025-03-02": "not met" },
    },
    {
      of: "months-left-france",
      since: "2015-08-06",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "FR", nationalities: ["FR"], fullTermOn: "2020-01-01" },
      },
      gives: { "2015-08-05": "unknown", "2015-08-06": "met" },
    },
    {
      of: "months-left-france",
      since: "2019-04-09",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "FR", nationalities: ["FR"], fullTermOn: "2019-12-31" },
      },
      gives: { "2019-04-08": "not met", "2019-04-09": "met" },
    },
    {
      of: "months-left-france",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "FR", nationalities: ["FR"], fullTermOn: "2017-03-01" },
      },
      gives: { "2016-03-01": "met", "2016-03-02": "not met" },
    },
    {
      of: "months-left-france",
      asks: {
        remedy: "transfer-us",
        condition: "remainder",
        facts: { sentencingState: "US", homeState: "FR", nationalities: ["FR"], fullTermOn: "2025-09-01" },
      },
      gives: { "2025-03-01": "met", "2025-03-02": "not met" },
    },
    {
      of: "reapply-months",
      asks: {
        remedy: "transfer-us",
        condition: "re-application",
        facts: { transferRefusedOn: "2019-10-07", refusalObstacleGone: false },
      },
      gives: { "2021-10-06": "not met", "2021-10-07": "met" },
    },
  ],
};
