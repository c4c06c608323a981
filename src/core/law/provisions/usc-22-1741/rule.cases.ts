import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "levinson",
  on: "2025-03-01",
  facts: {
    credibleInnocence: true,
    heldAsNational: true,
    heldForLeverage: true,
    heldForFreedoms: true,
    ownLawBroken: true,
    independentDoubts: true,
    pretextReported: true,
    courtsNotIndependent: true,
    inhumaneConditions: true,
    dueProcessImpaired: true,
    diplomacyNeeded: true,
  },
  conditions: {
    "credible-innocence": { fails: { credibleInnocence: false }, unknown: { credibleInnocence: undefined } },
    "held-as-national": { fails: { heldAsNational: false }, unknown: { heldAsNational: undefined } },
    "held-for-leverage": { fails: { heldForLeverage: false }, unknown: { heldForLeverage: undefined } },
    "held-for-freedoms": { fails: { heldForFreedoms: false }, unknown: { heldForFreedoms: undefined } },
    "own-law-broken": { fails: { ownLawBroken: false }, unknown: { ownLawBroken: undefined } },
    "independent-doubts": { fails: { independentDoubts: false }, unknown: { independentDoubts: undefined } },
    "pretext-reported": { fails: { pretextReported: false }, unknown: { pretextReported: undefined } },
    "courts-not-independent": {
      fails: { courtsNotIndependent: false },
      unknown: { courtsNotIndependent: undefined },
    },
    "inhumane-conditions": {
      fails: { inhumaneConditions: false },
      unknown: { inhumaneConditions: undefined },
    },
    "due-process-impaired": {
      fails: { dueProcessImpaired: false },
      unknown: { dueProcessImpaired: undefined },
    },
    "diplomacy-needed": { fails: { diplomacyNeeded: false }, unknown: { diplomacyNeeded: undefined } },
  },
};
