import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "de-waiver-on-removal",
  on: "2025-03-01",
  facts: {
    sentencingState: "DE",
    judgmentFinal: true,
    orderedRemoved: true,
    restOfSentenceWaived: true,
  },
  conditions: {
    "sentencing-state": { fails: { sentencingState: "AT" }, unknown: { sentencingState: undefined } },
    final: { fails: { judgmentFinal: false }, unknown: { judgmentFinal: undefined } },
    "to-be-removed": { fails: { orderedRemoved: false }, unknown: { orderedRemoved: undefined } },
    "rest-waived": { fails: { restOfSentenceWaived: false }, unknown: { restOfSentenceWaived: undefined } },
  },
};
