import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "ussg-1b1-13",
  cases: [
    {
      of: "age-of-decline",
      since: "2023-11-01",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age",
        facts: {
          seriousDeclineOfAge: true,
          birth: "1950-01-01",
          heldSince: "2005-01-01",
          sentenceMonths: 360,
        },
      },
      gives: { "2023-10-31": "unknown", "2023-11-01": "met" },
    },
    {
      of: "age-of-decline",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age",
        facts: {
          seriousDeclineOfAge: true,
          birth: "1960-03-01",
          heldSince: "2005-01-01",
          sentenceMonths: 360,
        },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
    {
      of: "years-served-in-age",
      since: "2023-11-01",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age",
        facts: {
          seriousDeclineOfAge: true,
          birth: "1950-01-01",
          heldSince: "2014-11-01",
          sentenceMonths: 360,
        },
      },
      gives: { "2023-10-31": "unknown", "2023-11-01": "not met" },
    },
    {
      of: "years-served-in-age",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age",
        facts: {
          seriousDeclineOfAge: true,
          birth: "1950-01-01",
          heldSince: "2015-03-01",
          sentenceMonths: 360,
        },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
    {
      of: "share-served-in-age",
      since: "2023-11-01",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age",
        facts: {
          seriousDeclineOfAge: true,
          birth: "1950-01-01",
          heldSince: "2021-01-01",
          sentenceMonths: 48,
        },
      },
      gives: { "2023-10-31": "unknown", "2023-11-01": "not met" },
    },
    {
      of: "share-served-in-age",
      asks: {
        remedy: "us-compassionate-release",
        condition: "age",
        facts: {
          seriousDeclineOfAge: true,
          birth: "1950-01-01",
          heldSince: "2021-01-01",
          sentenceMonths: 48,
        },
      },
      gives: { "2024-01-01": "not met", "2024-01-02": "met" },
    },
    {
      of: "years-served-of-long-sentence",
      since: "2023-11-01",
      asks: {
        remedy: "us-compassionate-release",
        condition: "unusually-long-sentence",
        facts: { unusuallyLongSentence: true, heldSince: "2014-11-01" },
      },
      gives: { "2023-10-31": "unknown", "2023-11-01": "not met" },
    },
    {
      of: "years-served-of-long-sentence",
      asks: {
        remedy: "us-compassionate-release",
        condition: "unusually-long-sentence",
        facts: { unusuallyLongSentence: true, heldSince: "2015-03-01" },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
  ],
};
