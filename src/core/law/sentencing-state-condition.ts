import { countryName, type Text } from "../words/text.ts";
import { type Condition, notKnown } from "./condition.ts";
import { met, notMet } from "./finding.ts";
import type { Cited } from "./provision.ts";

/** A court of that state passed the sentence. */
export const sentencedIn = (state: string, says: Text, cites: Cited): Condition => ({
  id: "sentencing-state",
  says,
  cites,
  decide: ({ sentencingState }) =>
    sentencingState === undefined
      ? notKnown("sentencingState")
      : sentencingState === state
        ? met({ en: `${countryName(state, "en")}.`, ru: `${countryName(state, "ru")}.` })
        : notMet({ en: "Another state passed the sentence.", ru: "Приговор вынесен другим государством." }),
});
