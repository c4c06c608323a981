import type { RemedyCases } from "../../remedy-case.ts";

/** No ground of the policy statement is met. */
const noGround = {
  birth: "1980-05-10",
  terminalIllness: false,
  selfCareDiminished: false,
  careNotProvided: false,
  outbreakAtFacility: false,
  seriousDeclineOfAge: false,
  onlyCaregiver: false,
  abusedInCustody: false,
  reasonsOfSimilarGravity: false,
  unusuallyLongSentence: false,
  sentencedUnder3559c: false,
};

const old = { birth: "1955-03-01", seriousDeclineOfAge: true, heldSince: "2012-06-01", sentenceMonths: 240 };

export const cases: RemedyCases = {
  remedy: "us-compassionate-release",
  on: "2025-03-01",
  facts: {
    ...noGround,
    inCustody: true,
    sentencingState: "US",
    jurisdiction: "federal",
    wardenAsked: true,
    wardenReceivedOn: "2025-01-15",
    bureauRouteDone: false,
    terminalIllness: true,
    factorsFavourReduction: true,
    dangerToOthers: false,
  },
  conditions: {
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "federal-sentence": { fails: { jurisdiction: "state" }, unknown: { jurisdiction: undefined } },
    "request-to-warden": {
      fails: { wardenReceivedOn: "2025-02-01" },
      unknown: { wardenReceivedOn: "2025-01" },
    },
    "extraordinary-reasons": {
      fails: { terminalIllness: false },
      unknown: { terminalIllness: undefined },
    },
    "sentencing-factors": {
      fails: { factorsFavourReduction: false },
      unknown: { factorsFavourReduction: undefined },
    },
    "no-danger": { fails: { dangerToOthers: true }, unknown: { dangerToOthers: undefined } },
  },
  grounds: {
    "extraordinary-reasons": {
      none: noGround,
      each: {
        "terminal-illness": { met: { terminalIllness: true }, unknown: { terminalIllness: undefined } },
        "self-care-diminished": {
          met: { selfCareDiminished: true },
          unknown: { selfCareDiminished: undefined },
        },
        "care-not-provided": { met: { careNotProvided: true }, unknown: { careNotProvided: undefined } },
        outbreak: {
          met: { outbreakAtFacility: true, higherRiskInOutbreak: true, outbreakRiskMitigated: false },
          unknown: { outbreakAtFacility: true, higherRiskInOutbreak: true },
        },
        age: { met: old, unknown: { ...old, birth: "1960" } },
        "only-caregiver": { met: { onlyCaregiver: true }, unknown: { onlyCaregiver: undefined } },
        "abuse-in-custody": { met: { abusedInCustody: true }, unknown: { abusedInCustody: undefined } },
        "similar-gravity": {
          met: { reasonsOfSimilarGravity: true },
          unknown: { reasonsOfSimilarGravity: undefined },
        },
        "unusually-long-sentence": {
          met: { unusuallyLongSentence: true, heldSince: "2010-01-01" },
          unknown: { unusuallyLongSentence: true },
        },
        "age-and-long-serving": {
          met: { sentencedUnder3559c: true, birth: "1950-01-01", heldSince: "1994-12-01" },
          unknown: { sentencedUnder3559c: true, birth: "1950-01-01" },
        },
      },
    },
  },
};
