import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "fr-release-for-removal",
  on: "2025-03-01",
  facts: {
    inCustody: true,
    sentencingState: "FR",
    anyOrderToLeave: true,
    penalty: "term",
    heldSince: "2021-03-01",
    sentenceMonths: 96,
  },
  conditions: {
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "sentencing-state": { fails: { sentencingState: "BE" }, unknown: { sentencingState: undefined } },
    "order-to-leave": { fails: { anyOrderToLeave: false }, unknown: { anyOrderToLeave: undefined } },
    "half-served": { fails: { penalty: "life" }, unknown: { sentenceMonths: undefined } },
  },
};
