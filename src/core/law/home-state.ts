import type { Facts } from "./facts/facts.ts";
import { notMet, type Ruling } from "./finding.ts";

/** The states that could take the sentence over: the one named, else those of which the person is a national; never the one that passed it. */
export const homeStatesOf = ({
  homeState,
  nationalities,
  sentencingState,
}: Facts): readonly string[] | undefined => {
  const named = homeState === undefined ? nationalities : [homeState];
  return named?.filter((state) => state !== sentencingState);
};

export const noOtherState: Ruling = notMet({
  en: "No other state is the home state: nobody is transferred from a state to itself.",
  ru: "Иного государства гражданства нет: передать из государства в него же нельзя.",
});
