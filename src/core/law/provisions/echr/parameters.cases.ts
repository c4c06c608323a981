import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "echr",
  cases: [
    {
      of: "application-months",
      since: "2022-02-01",
      asks: {
        remedy: "ecthr",
        condition: "in-time",
        facts: {},
        day: { fact: "finalDomesticDecisionOn", on: "2022-06-15" },
      },
      gives: { "2022-01-31": "met", "2022-02-01": "not met" },
    },
    {
      of: "application-months",
      asks: {
        remedy: "ecthr",
        condition: "in-time",
        facts: {},
        day: { fact: "finalDomesticDecisionOn", on: "2021-09-01" },
      },
      gives: { "2021-02-28": "not met", "2021-03-01": "met" },
    },
    {
      of: "application-months",
      asks: {
        remedy: "ecthr",
        condition: "in-time",
        facts: {},
        day: { fact: "finalDomesticDecisionOn", on: "2021-09-02" },
      },
      gives: { "2021-03-01": "not met", "2021-03-02": "met" },
    },
    {
      of: "application-months",
      asks: {
        remedy: "ecthr",
        condition: "in-time",
        facts: {},
        day: { fact: "finalDomesticDecisionOn", on: "2024-07-01" },
      },
      gives: { "2024-02-29": "not met", "2024-03-01": "met" },
    },
    {
      of: "application-months",
      asks: {
        remedy: "ecthr",
        condition: "in-time",
        facts: {},
        day: { fact: "finalDomesticDecisionOn", on: "2024-07-02" },
      },
      gives: { "2024-03-01": "not met", "2024-03-02": "met" },
    },
    {
      of: "all-bound-since",
      since: "2006-06-06",
      asks: {
        remedy: "ecthr",
        condition: "respondent-bound",
        facts: { sentencingState: "NO" },
        day: { fact: "violationOn", on: "2025-01-01" },
      },
      gives: { "2006-06-05": "unknown", "2006-06-06": "met" },
    },
    {
      of: "last-day-of-russia",
      since: "2022-09-17",
      asks: {
        remedy: "ecthr",
        condition: "respondent-bound",
        facts: { sentencingState: "RU" },
        day: { fact: "violationOn", on: "2025-01-01" },
      },
      gives: { "2022-09-16": "met", "2022-09-17": "not met" },
    },
  ],
};
