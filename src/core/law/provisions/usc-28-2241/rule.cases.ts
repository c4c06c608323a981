import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-2241",
  on: "2025-03-01",
  facts: {
    sentencingState: "US",
    jurisdiction: "federal",
    inCustody: true,
    executionClaim: true,
    prisonComplaintsExhausted: true,
  },
  conditions: {
    "federal-sentence": { fails: { jurisdiction: "state" }, unknown: { jurisdiction: undefined } },
    "in-custody": { fails: { inCustody: false, underSupervision: false }, unknown: { inCustody: undefined } },
    claim: { fails: { executionClaim: false }, unknown: { executionClaim: undefined } },
    "complaints-used": {
      fails: { prisonComplaintsExhausted: false },
      unknown: { prisonComplaintsExhausted: undefined },
    },
  },
};
