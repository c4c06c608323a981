import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "transfer-us",
  on: "2025-03-01",
  facts: {
    sentencingState: "US",
    jurisdiction: "federal",
    homeState: "GE",
    nationalities: ["GE"],
    penalty: "term",
    judgmentFinal: true,
    fullTermOn: "2027-03-01",
    transferRequestedOn: "2025-01-15",
    transferRefusedBefore: false,
    consentsToTransfer: true,
    offenceInBothStates: true,
    challengePending: false,
    otherChargesPending: false,
    sentencingStateAgrees: true,
    homeStateAgrees: true,
  },
  conditions: {
    "united-states": {
      fails: { sentencingState: "NO" },
      unknown: { sentencingState: "NO", homeState: undefined, nationalities: ["US", "GE"] },
    },
    treaty: {
      fails: { homeState: "VN", nationalities: ["VN"] },
      unknown: { homeState: undefined, nationalities: ["GE", "VN"] },
    },
    custodial: { fails: { penalty: "death" }, unknown: { penalty: undefined } },
    national: { fails: { nationalities: ["AM"] }, unknown: { nationalities: undefined } },
    final: { fails: { judgmentFinal: false }, unknown: { judgmentFinal: undefined } },
    consent: { fails: { consentsToTransfer: false }, unknown: { consentsToTransfer: undefined } },
    "dual-criminality": {
      fails: { offenceInBothStates: false },
      unknown: { offenceInBothStates: undefined },
    },
    "nothing-pending": { fails: { challengePending: true }, unknown: { challengePending: undefined } },
    remainder: { fails: { fullTermOn: "2025-07-14" }, unknown: { fullTermOn: undefined } },
    "no-other-charges": {
      fails: { otherChargesPending: true },
      unknown: { otherChargesPending: undefined },
    },
    "state-agrees": {
      fails: { jurisdiction: "state", stateAgreesToTransfer: false },
      unknown: { jurisdiction: "state" },
    },
    "re-application": {
      fails: { transferRefusedOn: "2024-02-01", refusalObstacleGone: false },
      unknown: { transferRefusedOn: "2024-02-01" },
    },
    "sentencing-state-agrees": {
      fails: { sentencingStateAgrees: false },
      unknown: { sentencingStateAgrees: undefined },
    },
    "home-state-agrees": { fails: { homeStateAgrees: false }, unknown: { homeStateAgrees: undefined } },
  },
  grounds: {
    treaty: {
      none: { homeState: "VN", nationalities: ["VN"] },
      each: {
        "by-ets-112": {
          met: { homeState: "GE", nationalities: ["GE"] },
          unknown: { homeState: undefined, nationalities: ["GE", "VN"] },
        },
        "by-oas-a-57": {
          met: { homeState: "BZ", nationalities: ["BZ"] },
          unknown: { homeState: undefined, nationalities: ["BZ", "VN"] },
        },
        "by-bilateral-treaty": {
          met: { homeState: "TH", nationalities: ["TH"] },
          unknown: { homeState: undefined, nationalities: ["TH", "VN"] },
        },
      },
    },
  },
};
