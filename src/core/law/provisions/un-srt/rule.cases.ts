import type { RemedyCases } from "../../remedy-case.ts";

const none = {
  tortureRisk: false,
  incommunicado: false,
  prolongedSolitary: false,
  inhumaneConditions: false,
  careOrFoodDenied: false,
  returnToTorture: false,
};

export const cases: RemedyCases = {
  remedy: "un-srt",
  on: "2025-03-01",
  facts: { ...none, careOrFoodDenied: true, violationOn: "2023-03-01" },
  conditions: {
    risk: { fails: { careOrFoodDenied: false }, unknown: { careOrFoodDenied: undefined } },
    recent: { fails: { violationOn: "2023-02-28" }, unknown: { violationOn: undefined } },
  },
  grounds: {
    risk: {
      none,
      each: {
        torture: { met: { tortureRisk: true }, unknown: { tortureRisk: undefined } },
        incommunicado: { met: { incommunicado: true }, unknown: { incommunicado: undefined } },
        solitary: { met: { prolongedSolitary: true }, unknown: { prolongedSolitary: undefined } },
        "inhumane-conditions": {
          met: { inhumaneConditions: true },
          unknown: { inhumaneConditions: undefined },
        },
        "care-or-food-denied": {
          met: { careOrFoodDenied: true },
          unknown: { careOrFoodDenied: undefined },
        },
        "return-to-torture": { met: { returnToTorture: true }, unknown: { returnToTorture: undefined } },
      },
    },
  },
};
