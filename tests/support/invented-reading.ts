import { sayClaim } from "../../src/core/ledger/say-fact.ts";
import { propose } from "../../src/core/reading/propose/propose.ts";
import type {
  CustodyField,
  EventStatus,
  EventType,
  PersonClass,
  ReadDate,
  Reading,
  ReadPerson,
  Span,
} from "../../src/core/reading/reading.ts";
import { type InventedLetter, inventLetter } from "./invented-letter.ts";

export type Invented = {
  lang?: string;
  /** Id to name, or to name and class; every place where one of `as` (else the name, else its last word) stands is a mention. */
  persons?: Record<string, string | { name: string; class: PersonClass; as?: string[]; roster?: string }>;
  statements?: {
    speaker: string;
    words: string | string[];
    kind?: "direct" | "indirect" | "mixed";
    role?: string;
    date?: ReadDate;
    reportedBy?: string;
  }[];
  events?: {
    type: EventType;
    words: string;
    persons?: string[];
    status?: EventStatus;
    date?: string | null;
    place?: string;
    agency?: string;
    by?: string;
    to?: string;
  }[];
  custody?: { person: string; field: CustodyField; words: string; value?: string }[];
  letter?: InventedLetter;
};

/** The words' place in the text; words that are not there are a mistake of the test. */
const spanIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The invented text has no "${words}".`);
  return { start, end: start + words.length, text: words };
};

const everyPlace = (text: string, words: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length, text: words });
  return found;
};

const mentionsOf = (text: string, name: string, as: string[] | undefined): Span[] => {
  const forms = (as ?? [name, name.split(" ").at(-1) ?? name]).toSorted((a, b) => b.length - a.length);
  const taken: Span[] = [];
  for (const span of forms.flatMap((form) => everyPlace(text, form)))
    if (!taken.some((known) => known.start < span.end && span.start < known.end)) taken.push(span);
  return taken.sort((a, b) => a.start - b.start);
};

const precisionOf = (edtf: string | null) =>
  edtf?.length === 4 ? "year" : edtf?.length === 7 ? "month" : "day";

/** A reading of an invented text, as the reader would hand it over. */
export const inventReading = (text: string, given: Invented): Reading => {
  const people = Object.entries(given.persons ?? {}).map(([id, one]) => ({
    id,
    ...(typeof one === "string" ? { name: one, class: "case" as const } : one),
  }));
  return {
    lang: given.lang ?? "en",
    persons: people.map(
      ({ id, name, class: kind, ...rest }): ReadPerson => ({
        ...{ id, name, class: kind },
        ...("roster" in rest && rest.roster && { roster: rest.roster }),
      }),
    ),
    mentions: people.flatMap(({ id, name, ...rest }) =>
      mentionsOf(text, name, "as" in rest ? rest.as : undefined).map((span) => ({ person: id, ...span })),
    ),
    statements: (given.statements ?? []).map(({ words, role, kind = "indirect", ...rest }) => {
      const spans = [words].flat().map((part) => spanIn(text, part));
      const said = spans.map((span) => span.text).join(" ");
      return {
        ...rest,
        kind,
        spans,
        text: said,
        ...(role && { role: spanIn(text, role) }),
        rule: "invented",
      };
    }),
    events: (given.events ?? []).map(({ words, date, place, persons = [], status = "actual", ...rest }) => {
      const span = spanIn(text, words);
      return {
        ...{ ...rest, ...span, persons, status, rule: "invented" },
        ...(date !== undefined && { date: { value: date, precision: precisionOf(date) } }),
        ...(place && { place: spanIn(text, place, span.start) }),
      };
    }),
    custody: (given.custody ?? []).map(({ words, ...rest }) => ({
      ...{ ...rest, ...spanIn(text, words) },
      rule: "invented",
    })),
    ...(given.letter && { letter: inventLetter(given.letter, (words) => spanIn(text, words)) }),
  };
};

/** The source of `proposalsOf`. */
export const inventedSourceId = "0198c7a0-0000-7000-8000-000000000001";

type Known = { published?: string; outlet?: string };

/** What is proposed from an invented reading. */
export const proposalsOf = (text: string, given: Invented, known: Known = {}) =>
  propose(inventReading(text, given), text, {
    ...{ id: inventedSourceId, origin: "press", receivedOn: "2031-05-02" },
    ...known,
  });

/** Kind, date, for whom, and the sentence: what a reviewer sees of each proposal but the names. */
export const proposedLines = (text: string, given: Invented, known: Known = {}): string[] =>
  proposalsOf(text, given, known)
    .filter(({ claim }) => claim.kind !== "name")
    .map(({ claim, subjects }) =>
      [claim.kind, claim.on ?? "-", subjects.join("+"), sayClaim(claim, "en")].join(" | "),
    );
