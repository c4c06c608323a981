import type { Facts } from "../../facts/facts.ts";
import type { ConditionCase, RemedyCases } from "../../remedy-case.ts";

const facts: Facts = {
  sentencingState: "NO",
  homeState: "GE",
  nationalities: ["GE"],
  judgmentFinal: true,
  penalty: "term",
  fullTermOn: "2027-03-01",
  transferRequestedOn: "2025-01-15",
  offenceInBothStates: true,
  sentencingStateAgrees: true,
  homeStateAgrees: true,
};

/** What every transfer without consent turns on. */
export const withoutConsentCases: Readonly<Record<string, ConditionCase>> = {
  custodial: { fails: { penalty: "death" }, unknown: { penalty: undefined } },
  national: {
    fails: { nationalities: ["AM"], countsAsNational: false },
    unknown: { nationalities: ["AM"] },
  },
  final: { fails: { judgmentFinal: false }, unknown: { judgmentFinal: undefined } },
  remainder: { fails: { fullTermOn: "2025-07-14" }, unknown: { fullTermOn: undefined } },
  "dual-criminality": { fails: { offenceInBothStates: false }, unknown: { offenceInBothStates: undefined } },
  "sentencing-state-agrees": {
    fails: { sentencingStateAgrees: false },
    unknown: { sentencingStateAgrees: undefined },
  },
  "home-state-agrees": { fails: { homeStateAgrees: false }, unknown: { homeStateAgrees: undefined } },
};

/** A state outside the list as it was read may be a party; one that is not in the Convention cannot. */
const bothBoundCases: Readonly<Record<string, ConditionCase>> = {
  "sentencing-state-party": { fails: { sentencingState: "VN" }, unknown: { sentencingState: "PT" } },
  "home-state-party": {
    fails: { homeState: "KZ", nationalities: ["KZ"] },
    unknown: { homeState: "TR", nationalities: ["TR"] },
  },
};

export const takeOverCases: RemedyCases = {
  remedy: "take-over-ets-167",
  on: "2025-03-01",
  facts: { ...facts, fledHome: true },
  conditions: {
    ...bothBoundCases,
    "fled-home": { fails: { fledHome: false }, unknown: { fledHome: undefined } },
    ...withoutConsentCases,
  },
};

export const transferCases: RemedyCases = {
  remedy: "transfer-ets-167",
  on: "2025-03-01",
  facts: {
    ...facts,
    inCustody: true,
    declaredAgainstArticle3: false,
    sentenceOrdersLeaving: true,
    opinionOnTransferHeard: true,
  },
  conditions: {
    ...bothBoundCases,
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "no-declaration": {
      fails: { sentencingState: "BE", livedInDeclaringState: true },
      unknown: { sentencingState: "BE" },
    },
    "order-to-leave": {
      fails: { sentenceOrdersLeaving: false },
      unknown: { sentenceOrdersLeaving: undefined },
    },
    "opinion-heard": {
      fails: { opinionOnTransferHeard: false },
      unknown: { opinionOnTransferHeard: undefined },
    },
    ...withoutConsentCases,
  },
};
