import { sayDate } from "../dates/say-date.ts";
import { countryName, type Lang, type Text } from "../words/text.ts";
import { type Condition, type Decide, notKnown } from "./condition.ts";
import { type BooleanFact, type Facts, factDefinitions } from "./facts/facts.ts";
import { met, notMet, type Ruling, unknown } from "./finding.ts";
import { homeStatesOf, noOtherState } from "./home-state.ts";
import { type Party, partyOn } from "./party.ts";
import type { Cited } from "./provision.ts";

type Side = "sentencingState" | "homeState";

/** A list of parties as far as it was read: who is missing in it may be a party all the same. */
type Incomplete = {
  /** What settles it for a state that the list does not have. */
  settledBy: BooleanFact;
  /** Only parties of this treaty can be parties of that one. */
  within: readonly Party[];
};

const statesOn = (side: Side, facts: Facts): readonly string[] | undefined => {
  if (side === "homeState") return homeStatesOf(facts);
  return facts.sentencingState === undefined ? undefined : [facts.sentencingState];
};

const sayStates = (states: readonly string[], lang: Lang): string =>
  states.map((state) => countryName(state, lang)).join(", ");

const partyIs = (states: readonly string[]): Text => ({
  en: `A party: ${sayStates(states, "en")}.`,
  ru: `Участник: ${sayStates(states, "ru")}.`,
});

const saidParties = new Map<Party, Text>();

/** "Norway (since 1 April 1993; the day is not verified)": the words of a row never change. */
const sayParty = (party: Party): Text => {
  const said = saidParties.get(party) ?? partyInWords(party);
  saidParties.set(party, said);
  return said;
};

const partyInWords = ({ state, from, source }: Party): Text => {
  const [en, ru] = [countryName(state, "en"), countryName(state, "ru")];
  if (from === undefined)
    return { en: `${en} (since when was not read)`, ru: `${ru} (с какого дня, не прочитано)` };
  const read = source.mark === "verified";
  return {
    en: `${en} (since ${sayDate(from, "en")}${read ? "" : "; the day is not verified"})`,
    ru: `${ru} (с ${sayDate(from, "ru")}${read ? "" : "; день не проверен"})`,
  };
};

const partiesAre = (rows: readonly Party[]): Text => {
  const say = (lang: Lang) => rows.map((row) => sayParty(row)[lang]).join(", ");
  return { en: `A party: ${say("en")}.`, ru: `Участник: ${say("ru")}.` };
};

const noParty = (states: readonly string[]): Text => ({
  en: `Not among the parties: ${sayStates(states, "en")}.`,
  ru: `Нет среди участников: ${sayStates(states, "ru")}.`,
});

/** One treaty binds both states on the day. */
export const bothParties =
  (parties: readonly Party[]): Decide =>
  (facts, on) => {
    const rulings = [
      isParty("sentencingState", parties)(facts, on),
      isParty("homeState", parties)(facts, on),
    ];
    return (
      rulings.find(({ finding }) => finding === "not met") ??
      rulings.find(({ finding }) => finding === "unknown") ??
      met(bothAre)
    );
  };

const bothAre: Text = { en: "Both states are parties.", ru: "Оба государства — участники." };

/** The treaty binds the state in which the sentence was passed, or the home state, on the day. */
export const partyCondition = (
  side: Side,
  parties: readonly Party[],
  cites: Cited,
  incomplete?: Incomplete,
): Condition => ({
  id: side === "sentencingState" ? "sentencing-state-party" : "home-state-party",
  says:
    side === "sentencingState"
      ? { en: "The sentencing state is a party", ru: "Государство вынесения приговора — участник" }
      : { en: "The home state is a party", ru: "Государство гражданства — участник" },
  cites,
  decide: isParty(side, parties, incomplete),
});

const isParty =
  (side: Side, parties: readonly Party[], incomplete?: Incomplete): Decide =>
  (facts, on) => {
    const states = statesOn(side, facts);
    if (states === undefined) return notKnown(side);
    if (states.length === 0) return noOtherState;
    const bound = states.map((state) => partyOn(parties, state, on)).filter((row) => row !== undefined);
    if (bound.length === states.length) return met(partiesAre(bound));
    if (bound.length > 0) return notKnown(side);
    const open = incomplete && states.some((state) => mayBeParty(state, parties, incomplete, on));
    return open ? unlisted(states, facts, incomplete.settledBy) : notMet(noParty(states));
  };

const mayBeParty = (state: string, parties: readonly Party[], { within }: Incomplete, on: string): boolean =>
  !parties.some((party) => party.state === state) && partyOn(within, state, on) !== undefined;

const unlisted = (states: readonly string[], facts: Facts, fact: BooleanFact): Ruling => {
  const known = facts[fact];
  if (known !== undefined) return known ? met(partyIs(states)) : notMet(noParty(states));
  const { asks } = factDefinitions[fact];
  return unknown(
    {
      en: `Not in the list of parties as far as it was read: ${sayStates(states, "en")}. Not known: ${asks.en}.`,
      ru: `Нет в списке участников, насколько он прочитан: ${sayStates(states, "ru")}. Неизвестно: ${asks.ru}.`,
    },
    fact,
  );
};
