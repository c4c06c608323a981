import type { Range } from "../ranges.ts";
import type { Party, ReadCustodyFact, ReadEvent, Reading } from "../reading.ts";
import { isGroup, isUnnamed } from "./unnamed.ts";

/** "Russians jailed in …" and "Russian citizens serving …" begin alike. */
const sameBeginning = 5;

const beginningOf = (group: Party): string =>
  group
    .replace(/^group:(?:the |our |their |some |all )*/iu, "")
    .slice(0, sameBeginning)
    .toLowerCase();

type Held = { party: Party; country: string; start: number };

/** Each group with the country that holds it, in the order of the text. */
const heldGroups = (custody: readonly ReadCustodyFact[]): Held[] => {
  const told = custody
    .filter(({ field, person }) => field === "country" && isGroup(person))
    .map(({ person, value, text, start }) => ({ party: person, country: value ?? text, start }))
    .sort((a, b) => a.start - b.start);
  return [...new Map(told.toReversed().map((one) => [one.party, one])).values()].toReversed();
};

/** The first name of each group: of those who begin alike and are held by one country, or of whom no country is told. */
const firstNames = (held: readonly Held[], events: readonly ReadEvent[]): Map<Party, Party> => {
  const names = new Map<Party, Party>();
  const first = new Map<string, Party>();
  for (const { party, country } of held) {
    const beginning = beginningOf(party);
    const keys = [`${beginning} ${country}`, beginning];
    for (const key of keys) if (!first.has(key)) first.set(key, party);
    names.set(party, first.get(keys[0] ?? "") ?? party);
  }
  for (const party of events.flatMap(({ persons }) => persons.filter(isGroup)))
    if (!names.has(party)) names.set(party, first.get(beginningOf(party)) ?? party);
  return names;
};

const aboutAnother = new Set<ReadEvent["type"]>(["request_sent", "refusal", "diplomatic_contact"]);

/** Of talks and letters the reader takes whoever was named last: a people that the words do not name is only a guess. */
const isGuess = (event: ReadEvent, group: Party): boolean =>
  aboutAnother.has(event.type) && !event.text.toLowerCase().includes(beginningOf(group));

/** The reading with one name for each group, however often the text calls it anew. */
export const callGroupsAlike = (reading: Reading): Reading => {
  const held = heldGroups(reading.custody);
  if (held.length === 0) return reading;
  const names = firstNames(held, reading.events);
  const known = new Set(held.map(({ party }) => party));
  const persons = (event: ReadEvent): Party[] => [
    ...new Set(
      event.persons
        .filter((one) => !isGroup(one) || known.has(one) || !isGuess(event, one))
        .map((one) => names.get(one) ?? one),
    ),
  ];
  return {
    ...reading,
    events: reading.events.map((event) => ({ ...event, persons: persons(event) })),
    custody: reading.custody.map((fact) => ({ ...fact, person: names.get(fact.person) ?? fact.person })),
  };
};

/** Words that name or concern those without a name, in the order of the text. */
export const groupWords = ({ events, custody }: Reading): (Range & { parties: Party[] })[] =>
  [
    ...events.map(({ start, end, persons }) => ({ start, end, parties: persons.filter(isUnnamed) })),
    ...custody.map(({ start, end, person }) => ({ start, end, parties: isUnnamed(person) ? [person] : [] })),
  ]
    .filter(({ parties }) => parties.length > 0)
    .sort((a, b) => a.start - b.start);
