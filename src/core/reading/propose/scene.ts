import type { ReadLetter } from "../letters/letter.ts";
import { letterDay } from "../letters/letter-day.ts";
import { firstNotBefore, overlap, type Range, stretchOf } from "../ranges.ts";
import type {
  CustodyField,
  EventStatus,
  Party,
  ReadCustodyFact,
  ReadEvent,
  Reading,
  ReadMention,
  ReadStatement,
  Span,
} from "../reading.ts";
import { besideInLetter } from "./beside-in-letter.ts";
import { concernedOf } from "./concerned.ts";
import { callGroupsAlike, groupWords } from "./groups.ts";
import type { ReadSource } from "./proposal.ts";
import { paragraphsOf, sentencesOf } from "./sentence-ranges.ts";
import { isUnnamed } from "./unnamed.ts";

/** A reading with its text cut into paragraphs and sentences: what the proposing rules look at. */
export type Scene = {
  reading: Reading;
  text: string;
  source: ReadSource;
  /** The day of the document, from which "last Thursday" counts: an article's publication, a letter's own date. */
  published?: string | undefined;
  letter?: ReadLetter | undefined;
  /** Who tells all this where nobody is quoted: the outlet, or who wrote the letter. */
  teller?: string | undefined;
  paragraphs: Range[];
  sentences: Range[];
  names: ReadonlyMap<string, string>;
  /** Where each party is named, and the roles that its statements give it; in the order of the text. */
  mentionsOf: ReadonlyMap<Party, readonly ReadMention[]>;
  rolesOf: ReadonlyMap<Party, ReadonlySet<string>>;
  /** The custody facts of each party, in the order of the reading. */
  factsOf: ReadonlyMap<Party, readonly ReadCustodyFact[]>;
  /** Those of the facts that name a country of which the reader knew the code. */
  countries: readonly ReadCustodyFact[];
  /** All words that somebody said, by where they begin; `reach` is how far any of them so far goes. */
  said: readonly (Range & { speaker: Party; reach: number })[];
  /** Groups and others without a name to whom something happened. */
  unnamed: readonly Party[];
  /** Words that name or concern those without a name, in the order of the text. */
  unnamedWords: readonly (Range & { parties: readonly Party[] })[];
  /** The mentions of those in whose file a fact may go, in the order of the text. */
  concernedMentions: readonly ReadMention[];
  /** Persons in whose file a fact may go. */
  concerned: ReadonlySet<string>;
};

const mentionsByParty = (mentions: readonly ReadMention[]): Scene["mentionsOf"] => {
  const grouped = new Map<Party, ReadMention[]>();
  for (const mention of mentions) {
    const known = grouped.get(mention.person);
    if (known) known.push(mention);
    else grouped.set(mention.person, [mention]);
  }
  return grouped;
};

const factsByParty = (facts: readonly ReadCustodyFact[]): Scene["factsOf"] => {
  const grouped = new Map<Party, ReadCustodyFact[]>();
  for (const fact of facts) {
    const known = grouped.get(fact.person);
    if (known) known.push(fact);
    else grouped.set(fact.person, [fact]);
  }
  return grouped;
};

const rolesByParty = (statements: readonly ReadStatement[]): Scene["rolesOf"] => {
  const grouped = new Map<Party, Set<string>>();
  for (const { speaker, role } of statements) {
    if (!role) continue;
    const known = grouped.get(speaker);
    if (known) known.add(role.text);
    else grouped.set(speaker, new Set([role.text]));
  }
  return grouped;
};

const saidIn = (statements: readonly ReadStatement[]): Scene["said"] => {
  let reach = 0;
  return statements
    .flatMap(({ spans, speaker }) => spans.map(({ start, end }) => ({ start, end, speaker })))
    .sort((a, b) => a.start - b.start)
    .map((words) => {
      reach = Math.max(reach, words.end);
      return { ...words, reach };
    });
};

const bareFacility =
  /^(?:the |an? )?(?:prison|jail|detention|detention (?:cent(?:er|re)|facility)|penitentiary|colony|тюрьм\p{L}*|колони\p{L}*|СИЗО|изолятор\p{L}*)$/iu;

/** "The prison" is no facility that somebody could visit. */
const saysSomething = ({ field, text }: ReadCustodyFact): boolean =>
  field !== "facility" || !bareFacility.test(text.trim());

/** Lays a reading out over its text. */
export const setScene = (given: Reading, text: string, source: ReadSource): Scene => {
  const reading = callGroupsAlike({ ...given, custody: given.custody.filter(saysSomething) });
  const paragraphs = paragraphsOf(text);
  const names = new Map(reading.persons.map((person) => [person.id, person.name]));
  const { letter } = reading;
  const writer =
    letter && (names.get(letter.sender?.person ?? "") ?? letter.sender?.org ?? letter.sender?.role);
  const sentences = sentencesOf(text, paragraphs, reading.lang);
  const concerned = concernedOf(reading, source.linked ?? [], besideInLetter(reading, text, sentences));
  return {
    ...{ reading, text, source, letter, names, paragraphs },
    published: source.published ?? letterDay(reading) ?? reading.published?.value,
    teller: writer ?? source.outlet,
    sentences,
    mentionsOf: mentionsByParty(reading.mentions),
    factsOf: factsByParty(reading.custody),
    countries: reading.custody.filter((fact) => fact.field === "country" && codeOf(fact)),
    rolesOf: rolesByParty(reading.statements),
    said: saidIn(reading.statements),
    unnamed: [...new Set(groupWords(reading).flatMap(({ parties }) => parties))],
    unnamedWords: groupWords(reading),
    concerned,
    concernedMentions: reading.mentions
      .filter((mention) => concerned.has(mention.person))
      .sort((a, b) => a.start - b.start),
  };
};

/** A party as it is printed: a person's name, or the words behind `org:` and the like. */
export const nameOf = (scene: Scene, party: Party | undefined): string | undefined =>
  party === undefined
    ? undefined
    : (scene.names.get(party) ?? (party.replace(/^(?:org|group|anon):/u, "").trim() || undefined));

/** The custody facts of these persons that stand in the sentence of the span. */
export const factsNear = (
  scene: Scene,
  field: CustodyField,
  { persons, ...span }: Range & { persons: readonly Party[] },
): ReadCustodyFact[] => {
  const sentence = stretchOf(scene.sentences, span);
  // Most events befell one person.
  const [only = "", other] = persons;
  const facts = other === undefined ? (scene.factsOf.get(only) ?? []) : scene.reading.custody;
  return facts.filter(
    (fact) => fact.field === field && persons.includes(fact.person) && overlap(fact, sentence),
  );
};

/** Who says what stands here: the speaker of the narrowest statement around the span. */
export const speakerOf = (scene: Scene, span: Range): Party | undefined => {
  let narrowest: Scene["said"][number] | undefined;
  for (let at = firstNotBefore(scene.said, span.start + 1) - 1; at >= 0; at--) {
    const words = scene.said[at];
    if (!words || words.reach < span.end) break;
    const isAround = words.end >= span.end;
    if (isAround && (!narrowest || words.end - words.start <= narrowest.end - narrowest.start))
      narrowest = words;
  }
  return narrowest?.speaker;
};

const isoCode = /^[A-Z]{2}$/;

/** The country that a custody fact names, where the reader knew its code. */
export const codeOf = (fact: ReadCustodyFact | undefined): string | undefined =>
  fact?.value && isoCode.test(fact.value) ? fact.value : undefined;

/** A place as an entry has it: the ISO code of the country that is named there, and the words where they say more. */
export const placeOf = (
  scene: Scene,
  place: Span | undefined,
): { place: string | undefined; country: string | undefined } => {
  if (!place) return { place: undefined, country: undefined };
  const { countries } = scene;
  const here =
    countries.find((fact) => overlap(fact, place)) ?? countries.find((fact) => fact.text === place.text);
  return { place: here?.text === place.text ? undefined : place.text, country: codeOf(here) };
};

/** The name of the rule behind a proposal: what was found, of which type, in which state, and the reader's own rule. */
export const ruleOf = (found: string, type: string, status: EventStatus | "", rule: string): string =>
  [found, type, status, rule].join("/");

/** Those whose file an event is for. */
export const subjectsOfEvent = (scene: Scene, event: ReadEvent): Party[] => [
  ...new Set(event.persons.filter((party) => scene.names.has(party) || isUnnamed(party))),
];
