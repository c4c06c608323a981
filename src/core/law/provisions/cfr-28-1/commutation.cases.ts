import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-commutation",
  on: "2025-03-01",
  facts: {
    sentencingState: "US",
    jurisdiction: "federal",
    otherReliefOpen: false,
    wantsClemency: true,
  },
  conditions: {
    "federal-sentence": { fails: { jurisdiction: "state" }, unknown: { jurisdiction: undefined } },
    "no-other-relief": { fails: { otherReliefOpen: true }, unknown: { otherReliefOpen: undefined } },
    "person-agrees": { fails: { wantsClemency: false }, unknown: { wantsClemency: undefined } },
  },
};
