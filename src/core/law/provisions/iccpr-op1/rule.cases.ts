import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "un-hrc",
  on: "2025-03-01",
  facts: {
    acceptsRightsComplaints: true,
    rightsViolated: true,
    domesticRemediesExhausted: true,
    beforeAnotherBody: false,
  },
  conditions: {
    "state-accepts": {
      fails: { acceptsRightsComplaints: false },
      unknown: { acceptsRightsComplaints: undefined },
    },
    claim: { fails: { rightsViolated: false }, unknown: { rightsViolated: undefined } },
    exhausted: {
      fails: { domesticRemediesExhausted: false },
      unknown: { domesticRemediesExhausted: undefined },
    },
    "nowhere-else": { fails: { beforeAnotherBody: true }, unknown: { beforeAnotherBody: undefined } },
  },
};
