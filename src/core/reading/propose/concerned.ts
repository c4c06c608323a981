import { touchedBy } from "../ranges.ts";
import type { Party, Reading, ReadPerson } from "../reading.ts";
import { isUnnamed } from "./unnamed.ts";

const custodyWords =
  /prison|jail|inmate|custody|detain|releas|\bfree\b|freed|convict|sentenc|pardon|repatriat|\bhome\b|тюрьм|тюрем|заключ|осужд|освобо|помилов|стражей|колони|на родин/iu;

/**
 * People of whom somebody speaks as of people in custody, though nothing else is told of them: by words of custody, or in
 * a list of names in a text about people in custody.
 */
const spokenOf = ({ persons, mentions, statements, events, custody }: Reading): Set<Party> => {
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  const others = new Set(
    persons.filter((one) => one.class === "other" && !speakers.has(one.id)).map(({ id }) => id),
  );
  const named = mentions.filter(({ person }) => others.has(person)).sort((a, b) => a.start - b.start);
  const isAboutGroup =
    events.some((event) => event.persons.some(isUnnamed)) || custody.some(({ person }) => isUnnamed(person));
  const found = new Set<Party>();
  for (const span of statements.flatMap(({ spans }) => spans)) {
    const here = new Set(touchedBy(named, span).map(({ person }) => person));
    if (here.size > 0 && (custodyWords.test(span.text) || (isAboutGroup && here.size > 1)))
      for (const person of here) found.add(person);
  }
  return found;
};

/** People in custody, as far as the reader knows, and those beside them; of known cases; to whom something happened. */
export const concernedOf = (
  reading: Reading,
  linked: readonly Party[],
  beside: ReadonlySet<Party>,
): Set<Party> => {
  const { persons, events, custody, letter } = reading;
  const about = new Set([...(letter?.concerning ?? []), ...spokenOf(reading), ...beside]);
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
