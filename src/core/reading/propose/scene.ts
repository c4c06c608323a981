import type { ReadLetter } from "../letters/letter.ts";
import { letterDay } from "../letters/letter-day.ts";
import type {
  CustodyField,
  EventStatus,
  Party,
  ReadCustodyFact,
  ReadEvent,
  Reading,
  ReadMention,
  ReadPerson,
  ReadStatement,
  Span,
} from "../reading.ts";
import type { ReadSource } from "./proposal.ts";

type Range = { start: number; end: number };

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
  /** All words that somebody said, by where they begin; `reach` is how far any of them so far goes. */
  said: readonly (Range & { speaker: Party; reach: number })[];
  /** Groups and others without a name to whom something happened. */
  unnamed: readonly Party[];
  /** The mentions of those in whose file a fact may go, in the order of the text. */
  concernedMentions: readonly ReadMention[];
  /** Persons in whose file a fact may go. */
  concerned: ReadonlySet<string>;
};

const ranges = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const paragraphsOf = (text: string): Range[] =>
  ranges(text, /\n\s*\n/u.test(text) ? /(?:[^\n]|\n(?!\s*\n))+/gu : /[^\n]+/gu);

// "Mr. Quispe", "Ф. М. Раджабзода", "Note No. 5": the point does not end the sentence.
const endsInAbbreviation = /(?:^|[^\p{L}])(?:\p{Lu}|Messrs|Mr|Mrs|Ms|Dr|No|Nos|St|гр|см|им|ст)\.\s*$/u;

const sentencesOf = (text: string, paragraphs: readonly Range[], lang: string): Range[] => {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return paragraphs.flatMap(({ start, end }) => {
    const sentences: Range[] = [];
    let isCut = false;
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      const last = sentences.at(-1);
      if (last && isCut) last.end = start + index + segment.length;
      else sentences.push({ start: start + index, end: start + index + segment.length });
      isCut = endsInAbbreviation.test(segment);
    }
    return sentences;
  });
};

/** People in custody, as far as the reader knows; people of known cases; others to whom something happened. */
const concernedOf = (
  { persons, events, custody, letter }: Reading,
  linked: readonly Party[],
): Set<string> => {
  const about = new Set(letter?.concerning);
  const told = new Set([...events.flatMap((event) => event.persons), ...custody.map((fact) => fact.person)]);
  const isKnown = ({ id, roster }: ReadPerson) => roster !== undefined || linked.includes(id);
  return new Set(
    persons
      .filter(
        (person) =>
          person.class === "case" ||
          isKnown(person) ||
          about.has(person.id) ||
          (person.class === "other" && told.has(person.id)),
      )
      .map((person) => person.id),
  );
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

/** Lays a reading out over its text. */
export const setScene = (reading: Reading, text: string, source: ReadSource): Scene => {
  const paragraphs = paragraphsOf(text);
  const names = new Map(reading.persons.map((person) => [person.id, person.name]));
  const { letter } = reading;
  const writer =
    letter && (names.get(letter.sender?.person ?? "") ?? letter.sender?.org ?? letter.sender?.role);
  const concerned = concernedOf(reading, source.linked ?? []);
  return {
    ...{ reading, text, source, letter, names, paragraphs },
    published: source.published ?? letterDay(reading) ?? reading.published?.value,
    teller: writer ?? source.outlet,
    sentences: sentencesOf(text, paragraphs, reading.lang),
    mentionsOf: mentionsByParty(reading.mentions),
    rolesOf: rolesByParty(reading.statements),
    said: saidIn(reading.statements),
    unnamed: [...new Set(reading.events.flatMap((event) => event.persons.filter(isUnnamed)))],
    concerned,
    concernedMentions: reading.mentions
      .filter((mention) => concerned.has(mention.person))
      .sort((a, b) => a.start - b.start),
  };
};

/** Whether two stretches of text share a character. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The number of the first range that begins there or later. */
const firstNotBefore = (ranges: readonly Range[], start: number): number => {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those that share a character with the span, of ranges that stand one after another. */
export const touchedBy = <R extends Range>(ranges: readonly R[], span: Range): R[] => {
  let from = firstNotBefore(ranges, span.start);
  while ((ranges[from - 1]?.end ?? 0) > span.start) from--;
  return ranges.slice(from, Math.max(from, firstNotBefore(ranges, span.end)));
};

/** From the first to the last of those ranges that the span touches. */
export const stretchOf = (ranges: readonly Range[], span: Range): Range => {
  const touched = touchedBy(ranges, span);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
};

/** A party as it is printed: a person's name, or the words behind `org:` and the like. */
export const nameOf = (scene: Scene, party: Party | undefined): string | undefined =>
  party === undefined
    ? undefined
    : (scene.names.get(party) ?? (party.replace(/^(?:org|group|anon):/u, "").trim() || undefined));

/** Somebody without a name in the text, who may have a file all the same. */
export const isUnnamed = (party: Party): boolean => /^(?:group|anon):/u.test(party);

/** The custody facts of these persons that stand in the sentence of the span. */
export const factsNear = (
  scene: Scene,
  field: CustodyField,
  { persons, ...span }: Range & { persons: readonly Party[] },
): ReadCustodyFact[] => {
  const sentence = stretchOf(scene.sentences, span);
  return scene.reading.custody.filter(
    (fact) => fact.field === field && persons.includes(fact.person) && overlap(fact, sentence),
  );
};

/** Who says what stands here: the speaker of the narrowest statement around the span. */
export const speakerOf = (scene: Scene, span: Range): string | undefined => {
  let narrowest: Scene["said"][number] | undefined;
  for (let at = firstNotBefore(scene.said, span.start + 1) - 1; at >= 0; at--) {
    const words = scene.said[at];
    if (!words || words.reach < span.end) break;
    const isAround = words.end >= span.end;
    if (isAround && (!narrowest || words.end - words.start <= narrowest.end - narrowest.start))
      narrowest = words;
  }
  return nameOf(scene, narrowest?.speaker);
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
  const named = scene.reading.custody.filter((fact) => fact.field === "country" && codeOf(fact));
  const here = named.find((fact) => overlap(fact, place)) ?? named.find((fact) => fact.text === place.text);
  return { place: here?.text === place.text ? undefined : place.text, country: codeOf(here) };
};

/** The name of the rule behind a proposal: what was found, of which type, in which state, and the reader's own rule. */
export const ruleOf = (found: string, type: string, status: EventStatus | "", rule: string): string =>
  [found, type, status, rule].join("/");

/** Those whose file an event is for. */
export const subjectsOfEvent = (scene: Scene, event: ReadEvent): Party[] => [
  ...new Set(event.persons.filter((party) => scene.names.has(party) || isUnnamed(party))),
];
