import { foldName } from "../../names/fold-name.ts";
import { countryAt } from "../custody/country-at.ts";
import { findDates } from "../dates/find-dates.ts";
import { layOut } from "../layout/lay-out.ts";
import { wordAt } from "../layout/page.ts";
import { findCase } from "../people/link-roster.ts";
import { overlap } from "../ranges.ts";
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
import { concernedCalled, isName, type Layout, namesIn, speakerCalled } from "./parties.ts";

/** What a model's findings are joined to a reading with. */
type Given = { text: string; model: string; known: KnownPeople; published?: string | undefined };

/** What becomes of a finding: it is joined, or the reader has it already, or it tells of nobody who is named. */
type Judged<T> = T | "known" | "unnamed";

const sortOut = <F, T extends object>(findings: readonly F[], judge: (finding: F) => Judged<T>) => {
  const judged = findings.map(judge);
  const count = (what: "known" | "unnamed") => judged.filter((one) => one === what).length;
  return {
    added: judged.filter((one): one is T => typeof one === "object"),
    known: count("known"),
    unnamed: count("unnamed"),
  };
};

/** Adds what a model found further; what the reader found itself on the same words stands as it was read. */
export const addSecond = (own: Reading, findings: SecondFindings, given: Given): Reading => {
  const layout = layoutOf(given.text, own.lang);
  const names = namesIn(given.text, layout);
  const people = joinPeople(own, findings, { ...given, layout, names });
  const joining = { own, layout, names, rule: ruleOfModel(given.model) };
  const look = lookAt(layout, given.published ?? own.published?.value);
  const statements = sortOut(findings.statements, (one) => joinStatement(joining, one));
  const events = sortOut(findings.events, (one) => joinEvent(joining, look, one));
  const custody = sortOut(findings.custody, (one) => joinFact(joining, look, one));
  const all = [people, statements, events, custody];
  const sum = (numberOf: (sort: (typeof all)[number]) => number) =>
    all.reduce((total, sort) => total + numberOf(sort), 0);
  return {
    ...own,
    persons: [...own.persons, ...people.added.map(({ person }) => person)],
    mentions: [...own.mentions, ...people.added.flatMap(({ mentions }) => mentions)],
    statements: [...own.statements, ...statements.added],
    events: [...own.events, ...events.added],
    custody: [...own.custody, ...custody.added],
    second: {
      model: given.model,
      added: sum(({ added }) => added.length),
      known: sum(({ known }) => known),
      unnamed: sum(({ unnamed }) => unnamed),
    },
  };
};

type Joining = {
  own: Reading;
  layout: Layout | undefined;
  names: ReturnType<typeof namesIn>;
  rule: string;
};
type Finding<K extends keyof SecondFindings> = SecondFindings[K][number];

const joinStatement = (
  { own, layout, names, rule }: Joining,
  { speaker, kind, spans }: Finding<"statements">,
): Judged<ReadStatement> => {
  const isKnown = own.statements.some((one) =>
    one.spans.some((said) => spans.some((span) => overlap(said, span))),
  );
  if (isKnown) return "known";
  const who = names.partyAt(speaker) ?? speakerCalled(layout, speaker);
  if (who === undefined) return "unnamed";
  return { speaker: who, kind, spans, text: spans.map((span) => span.text).join(" "), rule };
};

const joinEvent = (
  { own, layout, names, rule }: Joining,
  look: Look,
  { quote, type, status, people, date, place }: Finding<"events">,
): Judged<ReadEvent> => {
  if (own.events.some((one) => one.type === type && overlap(one, quote))) return "known";
  const persons = [...new Set(people.map((one) => names.partyAt(one) ?? concernedCalled(layout, one)))];
  if (persons.length === 0 || !isWhole(persons)) return "unnamed";
  const read = date && look.dateAt(date);
  return { ...quote, type, persons, status, ...(read && { date: read }), ...(place && { place }), rule };
};

const joinFact = (
  { own, layout, names, rule }: Joining,
  look: Look,
  { quote, field, person }: Finding<"custody">,
): Judged<ReadCustodyFact> => {
  const whose = names.partyAt(person) ?? concernedCalled(layout, person);
  const isKnown = own.custody.some(
    (one) => one.field === field && one.person === whose && (overlap(one, quote) || one.text === quote.text),
  );
  if (isKnown) return "known";
  if (whose === undefined) return "unnamed";
  const value = look.valueIn(field, quote);
  return { ...quote, person: whose, field, ...(value && { value }), rule };
};

const isWhole = (persons: readonly (Party | undefined)[]): persons is Party[] =>
  persons.every((person) => person !== undefined);

const layoutOf = (text: string, lang: string): Layout | undefined => {
  const language = languageCalled(lang);
  return language && { language, page: layOut(text, language) };
};

/** People whom only the model names; a name that the reader knows in one place is that person in all. */
const joinPeople = (
  own: Reading,
  findings: SecondFindings,
  { model, known, layout, names }: Given & Pick<Joining, "layout" | "names">,
) => {
  const called = new Map(own.persons.map(({ id, name }) => [id, name]));
  for (const mention of own.mentions) names.put(mention, called.get(mention.person));
  const ids = new Set(own.persons.map((person) => person.id));
  const join = ({
    name,
    class: kind,
    mentions: places,
  }: Finding<"people">): Judged<{ person: ReadPerson; mentions: ReadMention[] }> => {
    // The name itself makes the id: should another reading name others, nobody is taken for somebody else.
    const id = `second-${foldName(name).replaceAll(" ", "-")}`;
    if (ids.has(id) || places.some(names.isNamed)) return "known";
    if (places[0] && !isName(layout, places[0])) return "unnamed";
    ids.add(id);
    const roster = findCase(known, name);
    const mentions = places.map((place) => ({ ...place, person: id, rule: ruleOfModel(model) }));
    for (const mention of mentions) names.put(mention);
    return { person: { id, name, class: kind, ...(roster !== undefined && { roster }) }, mentions };
  };
  return sortOut(findings.people, join);
};

type Look = ReturnType<typeof lookAt>;

/** What the reader's own rules make of words that a model points at: no date and no country is taken from the model. */
const lookAt = (layout: Layout | undefined, published: string | undefined) => {
  const dates = layout ? findDates(layout.page, layout.language, published) : [];
  const dateAt = (span: Span): ReadDate | undefined => {
    const found = dates.find((date) => overlap(date, span));
    if (!found) return undefined;
    const { value, precision, start, end, text: words } = found;
    return { value, precision, start, end, text: words };
  };
  const countryIn = (span: Span): string | undefined => {
    if (!layout) return undefined;
    const { page, language } = layout;
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
