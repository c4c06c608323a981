import { countryName, type Text } from "../words/text.ts";
import { type Condition, notKnown, unlikely } from "./condition.ts";
import type { Facts } from "./facts/facts.ts";
import { met, notMet, type Ruling } from "./finding.ts";
import type { Cited } from "./provision.ts";

export const noSentenceYet = notMet({
  en: "No court has passed a sentence yet.",
  ru: "Приговор ещё не вынесен.",
});

/** Where no entry names the state that passed the sentence: of somebody held elsewhere hardly this one. */
export const sentencingStateNotKnown = (state: string, { sentenced, detainingState }: Facts): Ruling => {
  if (sentenced === false) return noSentenceYet;
  if (detainingState === undefined || detainingState === state) return notKnown("sentencingState");
  const heldIn = {
    en: `The person is held by another state: ${countryName(detainingState, "en")}.`,
    ru: `Человека содержит другое государство: ${countryName(detainingState, "ru")}.`,
  };
  return unlikely(heldIn, "sentencingState");
};

/** A court of that state passed the sentence. */
export const sentencedIn = (state: string, says: Text, cites: Cited): Condition => ({
  id: "sentencing-state",
  says,
  cites,
  decide: (facts) =>
    facts.sentencingState === undefined
      ? sentencingStateNotKnown(state, facts)
      : facts.sentencingState === state
        ? met({ en: `${countryName(state, "en")}.`, ru: `${countryName(state, "ru")}.` })
        : notMet({ en: "Another state passed the sentence.", ru: "Приговор вынесен другим государством." }),
});
