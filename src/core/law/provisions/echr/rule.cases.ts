import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "ecthr",
  on: "2025-03-01",
  facts: {
    sentencingState: "NO",
    violationOn: "2023-05-10",
    europeanRightsViolated: true,
    domesticRemediesExhausted: true,
    finalDomesticDecisionOn: "2024-11-01",
  },
  conditions: {
    "respondent-bound": { fails: { sentencingState: "KZ" }, unknown: { violationOn: undefined } },
    claim: { fails: { europeanRightsViolated: false }, unknown: { europeanRightsViolated: undefined } },
    exhausted: {
      fails: { domesticRemediesExhausted: false },
      unknown: { domesticRemediesExhausted: undefined },
    },
    "in-time": {
      fails: { finalDomesticDecisionOn: "2024-10-31" },
      unknown: { finalDomesticDecisionOn: "2024" },
    },
  },
};
