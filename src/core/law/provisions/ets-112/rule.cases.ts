import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "transfer-ets-112",
  on: "2025-03-01",
  facts: {
    inCustody: true,
    sentencingState: "NO",
    homeState: "GE",
    nationalities: ["GE"],
    judgmentFinal: true,
    penalty: "term",
    fullTermOn: "2027-03-01",
    transferRequestedOn: "2025-01-15",
    consentsToTransfer: true,
    offenceInBothStates: true,
    sentencingStateAgrees: true,
    homeStateAgrees: true,
  },
  conditions: {
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "sentencing-state-party": { fails: { sentencingState: "VN" }, unknown: { sentencingState: undefined } },
    "home-state-party": {
      fails: { homeState: "KZ", nationalities: ["KZ"] },
      unknown: { homeState: undefined, nationalities: ["GE", "KZ"] },
    },
    custodial: { fails: { penalty: "death" }, unknown: { penalty: undefined } },
    national: {
      fails: { nationalities: ["AM"], countsAsNational: false },
      unknown: { nationalities: ["AM"] },
    },
    final: { fails: { judgmentFinal: false }, unknown: { judgmentFinal: undefined } },
    remainder: { fails: { fullTermOn: "2025-07-14" }, unknown: { fullTermOn: undefined } },
    consent: { fails: { consentsToTransfer: false }, unknown: { consentsToTransfer: undefined } },
    "dual-criminality": {
      fails: { offenceInBothStates: false },
      unknown: { offenceInBothStates: undefined },
    },
    "sentencing-state-agrees": {
      fails: { sentencingStateAgrees: false },
      unknown: { sentencingStateAgrees: undefined },
    },
    "home-state-agrees": { fails: { homeStateAgrees: false }, unknown: { homeStateAgrees: undefined } },
  },
};
