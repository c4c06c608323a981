import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "supreme-court-rule-13",
  cases: [
    {
      of: "certiorari-days",
      since: "2010-02-16",
      asks: {
        remedy: "us-cert",
        condition: "in-time",
        facts: {},
        day: { fact: "lastAppealDecidedOn", on: "2010-03-01" },
      },
      gives: { "2010-02-15": "unknown", "2010-02-16": "met" },
    },
    {
      of: "certiorari-days",
      since: "2019-12-20",
      asks: {
        remedy: "us-cert",
        condition: "in-time",
        facts: {},
        day: { fact: "lastAppealDecidedOn", on: "2020-03-20" },
      },
      gives: { "2019-12-19": "not met", "2019-12-20": "met" },
    },
    {
      of: "certiorari-days",
      since: "2021-07-19",
      asks: {
        remedy: "us-cert",
        condition: "in-time",
        facts: {},
        day: { fact: "lastAppealDecidedOn", on: "2021-11-01" },
      },
      gives: { "2021-07-18": "met", "2021-07-19": "not met" },
    },
    {
      of: "certiorari-days",
      asks: {
        remedy: "us-cert",
        condition: "in-time",
        facts: {},
        day: { fact: "lastAppealDecidedOn", on: "2012-06-05" },
      },
      gives: { "2012-03-06": "not met", "2012-03-07": "met" },
    },
    {
      of: "certiorari-days",
      asks: {
        remedy: "us-cert",
        condition: "in-time",
        facts: {},
        day: { fact: "lastAppealDecidedOn", on: "2020-08-06" },
      },
      gives: { "2020-03-08": "not met", "2020-03-09": "met" },
    },
    {
      of: "certiorari-days",
      asks: {
        remedy: "us-cert",
        condition: "in-time",
        facts: {},
        day: { fact: "lastAppealDecidedOn", on: "2024-06-04" },
      },
      gives: { "2024-03-05": "not met", "2024-03-06": "met" },
    },
  ],
};
