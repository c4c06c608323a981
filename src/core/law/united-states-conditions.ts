import { type Condition, notKnown } from "./condition.ts";
import { met, notMet } from "./finding.ts";
import type { Cited } from "./provision.ts";
import { sentencingStateNotKnown } from "./sentencing-state-condition.ts";

/** The sentence was passed by a federal court of the United States. */
export const federalSentence = (cites: Cited): Condition => ({
  id: "federal-sentence",
  says: {
    en: "A federal court of the United States passed the sentence",
    ru: "Приговор вынес федеральный суд США",
  },
  cites,
  decide: (facts) => {
    const { sentencingState, jurisdiction } = facts;
    if (sentencingState !== undefined && sentencingState !== "US")
      return notMet({
        en: "Another state passed the sentence.",
        ru: "Приговор вынесен другим государством.",
      });
    if (jurisdiction !== undefined && jurisdiction !== "federal")
      return notMet({ en: "Not a federal court.", ru: "Суд не федеральный." });
    if (sentencingState === undefined) return sentencingStateNotKnown("US", facts);
    if (jurisdiction === undefined) return notKnown("jurisdiction");
    return met({ en: "A federal sentence.", ru: "Федеральный приговор." });
  },
});
