import { daysOf } from "../../dates/day-range.ts";
import type { InputFault } from "../../words/input-fault.ts";
import { countryName, type Text } from "../../words/text.ts";
import { type DateFact, type FactKey, type Facts, factDefinitions } from "./facts.ts";

/** Two facts that cannot both be so; the second is the one to look at first. */
type Contradiction = { between: readonly [FactKey, FactKey]; id: string; message: Text };

/** The second never comes before the first, however little is known of their days. */
const order: readonly (readonly [earlier: DateFact, later: DateFact])[] = [
  ["birth", "heldSince"],
  ["birth", "sentencedOn"],
  ["birth", "releasedOn"],
  ["heldSince", "releasedOn"],
  ["heldSince", "fullTermOn"],
  ["sentencedOn", "fullTermOn"],
  ["sentencedOn", "releasedOn"],
  ["sentencedOn", "judgmentFinalOn"],
  ["sentencedOn", "lastAppealDecidedOn"],
  ["heldSince", "custodialPartEndsOn"],
  ["sentencedOn", "custodialPartEndsOn"],
  ["custodialPartEndsOn", "fullTermOn"],
];

/** The length and the ends of a term. */
const ofATerm = ["sentenceMonths", "fullTermOn", "custodialPartEndsOn"] as const;

/** What else cannot be so together. */
const exclusions: readonly (Contradiction & { holds: (facts: Facts) => boolean })[] = [
  {
    id: "facts.not-asked",
    between: ["wardenAsked", "wardenReceivedOn"],
    holds: ({ wardenAsked, wardenReceivedOn }) => wardenAsked === false && wardenReceivedOn !== undefined,
    message: {
      en: "The warden was not asked, and has received the request: one of the two is wrong.",
      ru: "Начальника тюрьмы не просили, но просьбу он получил: одно из двух неверно.",
    },
  },
  {
    id: "facts.free-and-held",
    between: ["inCustody", "releasedOn"],
    holds: ({ inCustody, releasedOn }) => inCustody === true && releasedOn !== undefined,
    message: {
      en: "The person is still in custody, and was released: one of the two is wrong.",
      ru: "Человек всё ещё под стражей и освобождён: одно из двух неверно.",
    },
  },
  ...ofATerm.map((fact) => ({
    id: "facts.death-and-term",
    between: ["penalty", fact] as const,
    holds: (facts: Facts) => facts.penalty === "death" && facts[fact] !== undefined,
    message: {
      en: `A sentence of death has no term, and one is told: ${factDefinitions[fact].asks.en}.`,
      ru: `У смертной казни нет срока, а он указан: ${factDefinitions[fact].asks.ru}.`,
    },
  })),
];

/** Every two of the facts that cannot both be so. */
export const contradictionsIn = (facts: Facts): Contradiction[] => [
  ...order
    .filter(([earlier, later]) => isBefore(facts[later], facts[earlier]))
    .map((between) => ({ between, id: "facts.out-of-order", message: outOfOrder(...between) })),
  ...exclusions.filter(({ holds }) => holds(facts)),
];

/** The first reason for which nothing can be said of facts that were handed in, naming the field. */
export const crossFaultOf = (facts: Facts): InputFault | undefined => {
  const { homeState, sentencingState } = facts;
  if (homeState !== undefined && homeState === sentencingState)
    return { id: "facts.one-state", field: "homeState", message: oneState(homeState) };
  const [first] = contradictionsIn(facts);
  return first && { id: first.id, field: first.between[1], message: first.message };
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

const outOfOrder = (earlier: DateFact, later: DateFact): Text => {
  const [late, early] = [factDefinitions[later].asks, factDefinitions[earlier].asks];
  return {
    en: `The dates are out of order: ${late.en}, before ${early.en}.`,
    ru: `Даты не по порядку: ${late.ru} — раньше, чем ${early.ru}.`,
  };
};
