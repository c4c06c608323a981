import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "transfer-oas-a-57",
  on: "2025-03-01",
  facts: {
    inCustody: true,
    sentencingState: "BR",
    homeState: "PY",
    nationalities: ["PY"],
    judgmentFinal: true,
    penalty: "term",
    fullTermOn: "2027-03-01",
    transferRequestedOn: "2025-01-15",
    consentsToTransfer: true,
    offenceInBothStates: true,
    contraryToHomeLaw: false,
    sentencingStateAgrees: true,
    homeStateAgrees: true,
  },
  conditions: {
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "sentencing-state-party": { fails: { sentencingState: "CU" }, unknown: { sentencingState: undefined } },
    "home-state-party": {
      fails: { homeState: "CO", nationalities: ["CO"] },
      unknown: { homeState: undefined, nationalities: ["PY", "CO"] },
    },
    national: { fails: { nationalities: ["CO"] }, unknown: { nationalities: undefined } },
    final: { fails: { judgmentFinal: false }, unknown: { judgmentFinal: undefined } },
    consent: { fails: { consentsToTransfer: false }, unknown: { consentsToTransfer: undefined } },
    "dual-criminality": {
      fails: { offenceInBothStates: false },
      unknown: { offenceInBothStates: undefined },
    },
    custodial: { fails: { penalty: "death" }, unknown: { penalty: undefined } },
    remainder: { fails: { fullTermOn: "2025-07-14" }, unknown: { fullTermOn: undefined } },
    "home-law-allows": { fails: { contraryToHomeLaw: true }, unknown: { contraryToHomeLaw: undefined } },
    "sentencing-state-agrees": {
      fails: { sentencingStateAgrees: false },
      unknown: { sentencingStateAgrees: undefined },
    },
    "home-state-agrees": { fails: { homeStateAgrees: false }, unknown: { homeStateAgrees: undefined } },
  },
};
