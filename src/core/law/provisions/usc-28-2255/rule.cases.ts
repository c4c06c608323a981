import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-2255",
  on: "2025-03-01",
  facts: {
    sentencingState: "US",
    jurisdiction: "federal",
    inCustody: true,
    collateralClaim: true,
    judgmentFinalOn: "2024-03-01",
    limitationRunsLater: false,
    earlierCollateralMotion: false,
  },
  conditions: {
    "federal-sentence": { fails: { jurisdiction: "state" }, unknown: { jurisdiction: undefined } },
    "in-custody": { fails: { inCustody: false, underSupervision: false }, unknown: { inCustody: undefined } },
    claim: { fails: { collateralClaim: false }, unknown: { collateralClaim: undefined } },
    "in-time": {
      fails: { judgmentFinalOn: "2024-02-29" },
      unknown: { judgmentFinalOn: "2023", limitationRunsLater: undefined },
    },
    "first-or-certified": {
      fails: { earlierCollateralMotion: true, laterMotionCertified: false },
      unknown: { earlierCollateralMotion: true },
    },
  },
};
