import type { RemedyCases } from "../../remedy-case.ts";
import { transferCases, withoutConsentCases } from "../ets-167/rule.cases.ts";

export const cases: RemedyCases = {
  remedy: "transfer-cets-222",
  on: "2025-03-01",
  facts: {
    ...transferCases.facts,
    amendingProtocolApplies: true,
    returnedHomeKnowing: false,
    anyOrderToLeave: true,
  },
  conditions: {
    applies: {
      fails: { amendingProtocolApplies: false },
      unknown: { amendingProtocolApplies: undefined },
    },
    situation: { fails: { anyOrderToLeave: false }, unknown: { anyOrderToLeave: undefined } },
    ...withoutConsentCases,
  },
  grounds: {
    situation: {
      none: { returnedHomeKnowing: false, anyOrderToLeave: false },
      each: {
        "returned-home-knowing": {
          met: { returnedHomeKnowing: true },
          unknown: { returnedHomeKnowing: undefined },
        },
        "any-order-to-leave": { met: { anyOrderToLeave: true }, unknown: { anyOrderToLeave: undefined } },
      },
    },
  },
};
