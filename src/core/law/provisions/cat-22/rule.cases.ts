import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "un-cat",
  on: "2025-03-01",
  facts: {
    acceptsTortureComplaints: true,
    tortureConventionViolated: true,
    domesticRemediesExhausted: true,
    beforeAnotherBody: false,
  },
  conditions: {
    "state-accepts": {
      fails: { acceptsTortureComplaints: false },
      unknown: { acceptsTortureComplaints: undefined },
    },
    claim: {
      fails: { tortureConventionViolated: false },
      unknown: { tortureConventionViolated: undefined },
    },
    exhausted: {
      fails: { domesticRemediesExhausted: false },
      unknown: { domesticRemediesExhausted: undefined },
    },
    "nowhere-else": { fails: { beforeAnotherBody: true }, unknown: { beforeAnotherBody: undefined } },
  },
};
