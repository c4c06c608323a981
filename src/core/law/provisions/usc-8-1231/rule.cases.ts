import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-early-removal",
  on: "2025-03-01",
  facts: {
    inCustody: true,
    sentencingState: "US",
    jurisdiction: "state",
    judgmentFinal: true,
    orderedRemoved: true,
    violentOffence: false,
    offenceBarsEarlyRemoval: false,
    earlyRemovalFoundRight: true,
  },
  conditions: {
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "us-prisoner": { fails: { sentencingState: "CA" }, unknown: { jurisdiction: undefined } },
    final: { fails: { judgmentFinal: false }, unknown: { judgmentFinal: undefined } },
    "ordered-removed": { fails: { orderedRemoved: false }, unknown: { orderedRemoved: undefined } },
    nonviolent: { fails: { violentOffence: true }, unknown: { violentOffence: undefined } },
    "offence-not-barred": {
      fails: { offenceBarsEarlyRemoval: true },
      unknown: { offenceBarsEarlyRemoval: undefined },
    },
    "found-appropriate": {
      fails: { earlyRemovalFoundRight: false },
      unknown: { earlyRemovalFoundRight: undefined },
    },
  },
};
