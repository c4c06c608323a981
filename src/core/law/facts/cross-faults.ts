import { daysOf } from "../../dates/day-range.ts";
import type { InputFault } from "../../sentences/computation.ts";
import { countryName, type Text } from "../../words/text.ts";
import { type DateFact, type Facts, factDefinitions } from "./facts.ts";

/** The second never comes before the first, however little is known of their days. */
const order: readonly (readonly [earlier: DateFact, later: DateFact])[] = [
  ["birth", "heldSince"],
  ["birth", "sentencedOn"],
  ["birth", "releasedOn"],
  ["heldSince", "releasedOn"],
  ["heldSince", "fullTermOn"],
  ["sentencedOn", "fullTermOn"],
];

/** What two facts cannot be at once; of two dates the field named is the one that should be later. */
export const crossFaultOf = (facts: Facts): InputFault | undefined => {
  const { homeState, sentencingState } = facts;
  if (homeState !== undefined && homeState === sentencingState)
    return { id: "facts.one-state", field: "homeState", message: oneState(homeState) };
  for (const [earlier, later] of order)
    if (isBefore(facts[later], facts[earlier]))
      return { id: "facts.out-of-order", field: later, message: outOfOrder(later, earlier) };
  return undefined;
};

const isBefore = (date: string | undefined, other: string | undefined): boolean => {
  if (date === undefined || other === undefined) return false;
  const [days, otherDays] = [daysOf(date), daysOf(other)];
  return days !== undefined && otherDays !== undefined && days.latest < otherDays.earliest;
};

const oneState = (state: string): Text => ({
  en: `The home state is the state that passed the sentence, ${countryName(state, "en")}: nobody is transferred from a state to itself.`,
  ru: `Государство гражданства и государство приговора — одно и то же, ${countryName(state, "ru")}: передать из государства в него же нельзя.`,
});

const outOfOrder = (later: DateFact, earlier: DateFact): Text => {
  const [late, early] = [factDefinitions[later].asks, factDefinitions[earlier].asks];
  return {
    en: `The dates are out of order: ${late.en}, before ${early.en}.`,
    ru: `Даты не по порядку: ${late.ru} — раньше, чем ${early.ru}.`,
  };
};
