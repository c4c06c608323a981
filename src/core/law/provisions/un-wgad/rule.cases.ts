import type { RemedyCases } from "../../remedy-case.ts";

const none = {
  noLegalBasis: false,
  heldForExercisingRights: false,
  dueProcessImpaired: false,
  administrativeCustodyUnreviewed: false,
  heldByDiscrimination: false,
};

export const cases: RemedyCases = {
  remedy: "un-wgad",
  on: "2025-03-01",
  facts: { ...none, inCustody: true, dueProcessImpaired: true },
  conditions: {
    "in-custody": { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    category: { fails: { dueProcessImpaired: false }, unknown: { dueProcessImpaired: undefined } },
  },
  grounds: {
    category: {
      none,
      each: {
        "category-i": { met: { noLegalBasis: true }, unknown: { noLegalBasis: undefined } },
        "category-ii": {
          met: { heldForExercisingRights: true },
          unknown: { heldForExercisingRights: undefined },
        },
        "category-iii": { met: { dueProcessImpaired: true }, unknown: { dueProcessImpaired: undefined } },
        "category-iv": {
          met: { administrativeCustodyUnreviewed: true },
          unknown: { administrativeCustodyUnreviewed: undefined },
        },
        "category-v": {
          met: { heldByDiscrimination: true },
          unknown: { heldByDiscrimination: undefined },
        },
      },
    },
  },
};
