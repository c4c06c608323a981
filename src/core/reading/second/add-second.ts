import { foldName } from "../../names/fold-name.ts";
import { countryAt } from "../custody/country-at.ts";
import { findDates } from "../dates/find-dates.ts";
import type { Language } from "../languages/language.ts";
import { layOut } from "../layout/lay-out.ts";
import { wordAt } from "../layout/page.ts";
import { findCase } from "../people/link-roster.ts";
import { languageCalled } from "../read.ts";
import type {
  CustodyField,
  KnownPeople,
  Party,
  ReadCustodyFact,
  ReadDate,
  ReadEvent,
  Reading,
  ReadMention,
  ReadPerson,
  ReadStatement,
  Span,
} from "../reading.ts";
import type { SecondFindings } from "./findings.ts";
import { ruleOfModel } from "./model-rule.ts";

type Range = { start: number; end: number };

/** What a model's findings are joined to a reading with. */
type Given = { text: string; model: string; known: KnownPeople; published?: string | undefined };

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Adds what a model found further; what the reader found itself on the same words stands as it was read. */
export const addSecond = (own: Reading, findings: SecondFindings, given: Given): Reading => {
  const rule = ruleOfModel(given.model);
  const people = joinPeople(own, findings, given);
  const { partyAt } = people;
  const look = lookAt(given.text, languageCalled(own.lang), given.published ?? own.published?.value);
  const statements = findings.statements.flatMap(({ speaker, kind, spans }): ReadStatement[] => {
    const isKnown = own.statements.some((one) =>
      one.spans.some((said) => spans.some((span) => overlap(said, span))),
    );
    const words = spans.map((span) => span.text).join(" ");
    return isKnown
      ? []
      : [{ speaker: partyAt(speaker) ?? `org:${speaker.text}`, kind, spans, text: words, rule }];
  });
  const events = findings.events.flatMap(
    ({ quote, type, status, people: whom, date, place }): ReadEvent[] => {
      const isKnown = own.events.some((one) => one.type === type && overlap(one, quote));
      const persons = [...new Set(whom.map((one) => partyAt(one) ?? groupOf(one)))];
      const read = date && look.dateAt(date);
      if (isKnown || !isWhole(persons)) return [];
      return [
        { ...quote, type, persons, status, ...(read && { date: read }), ...(place && { place }), rule },
      ];
    },
  );
  const custody = findings.custody.flatMap(({ quote, field, person }): ReadCustodyFact[] => {
    const whose = partyAt(person) ?? groupOf(person);
    const isKnown = own.custody.some(
      (one) =>
        one.field === field && one.person === whose && (overlap(one, quote) || one.text === quote.text),
    );
    const value = look.valueIn(field, quote);
    return isKnown || whose === undefined
      ? []
      : [{ ...quote, person: whose, field, ...(value && { value }), rule }];
  });
  const all =
    findings.people.length + findings.statements.length + findings.events.length + findings.custody.length;
  const added = people.persons.length + statements.length + events.length + custody.length;
  return {
    ...own,
    persons: [...own.persons, ...people.persons],
    mentions: [...own.mentions, ...people.mentions],
    statements: [...own.statements, ...statements],
    events: [...own.events, ...events],
    custody: [...own.custody, ...custody],
    second: { model: given.model, added, known: all - added },
  };
};

const isWhole = (persons: readonly (Party | undefined)[]): persons is Party[] =>
  persons.every((person) => person !== undefined);

/** "the three sailors" is a group; a name that nobody has been given is nobody. */
const groupOf = ({ text }: Span): Party | undefined =>
  /(?:^|\s)\p{Ll}{2}/u.test(text) ? `group:${text}` : undefined;

/** Whose name stands at each character of a text. */
const namesIn = (text: string) => {
  const mentions: ReadMention[] = [];
  const numbers = new Uint32Array(text.length + 1);
  const put = (mention: ReadMention) => {
    mentions.push(mention);
    numbers.fill(mentions.length, mention.start, mention.end);
  };
  const partyAt = ({ start, end }: Range): Party | undefined => {
    const number = numbers.subarray(start, end).find((one) => one > 0);
    return number === undefined ? undefined : mentions[number - 1]?.person;
  };
  return { put, partyAt };
};

/** People whom only the model names; a name that the reader knows in one place is that person in all. */
const joinPeople = (own: Reading, findings: SecondFindings, { text, model, known }: Given) => {
  const persons: ReadPerson[] = [];
  const mentions: ReadMention[] = [];
  const names = namesIn(text);
  for (const mention of own.mentions) names.put(mention);
  const ids = new Set(own.persons.map((person) => person.id));
  for (const { name, class: kind, mentions: places } of findings.people) {
    // The name itself makes the id: should another reading name others, nobody is taken for somebody else.
    const id = `second-${foldName(name).replaceAll(" ", "-")}`;
    if (ids.has(id) || places.some((place) => names.partyAt(place) !== undefined)) continue;
    ids.add(id);
    const roster = findCase(known, name);
    persons.push({ id, name, class: kind, ...(roster !== undefined && { roster }) });
    for (const place of places) {
      const mention = { ...place, person: id, rule: ruleOfModel(model) };
      mentions.push(mention);
      names.put(mention);
    }
  }
  return { persons, mentions, partyAt: names.partyAt };
};

/** What the reader's own rules make of words that a model points at: no date and no country is taken from the model. */
const lookAt = (text: string, language: Language | undefined, published: string | undefined) => {
  const page = language && layOut(text, language);
  const dates = language && page ? findDates(page, language, published) : [];
  const dateAt = (span: Span): ReadDate | undefined => {
    const found = dates.find((date) => overlap(date, span));
    if (!found) return undefined;
    const { value, precision, start, end, text: words } = found;
    return { value, precision, start, end, text: words };
  };
  const countryIn = (span: Span): string | undefined => {
    if (!language || !page) return undefined;
    for (let at = wordAt(page, span.start); at < wordAt(page, span.end); at++) {
      const country = countryAt(page, language, at);
      if (country) return country.code;
    }
    return undefined;
  };
  const valueIn = (field: CustodyField, span: Span): string | undefined => {
    if (field === "country") return countryIn(span);
    return field === "held_since" ? (dateAt(span)?.value ?? undefined) : undefined;
  };
  return { dateAt, valueIn };
};
