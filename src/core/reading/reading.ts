import type { ReadLetter } from "./letters/letter.ts";

/** Positions are UTF-16 code units into the source's text as stored, half-open; `text` is what stands there. */
export type Span = { start: number; end: number; text: string };

export const personClasses = ["case", "official", "family", "lawyer", "journalist", "other"] as const;
export type PersonClass = (typeof personClasses)[number];

/** A human being named at least once in the text; `roster` says which known case the reader took them to be. */
export type ReadPerson = { id: string; name: string; class: PersonClass; roster?: string };

export type ReadMention = Span & { person: string; rule?: string };

/** A person's id, or `org:…`, `group:…`, `anon:…` for somebody who has no name in the text. */
export type Party = string;

export type ReadDate = { value: string | null; precision: DatePrecision } & Partial<Span>;
export type DatePrecision = "day" | "month" | "year" | "week" | "weekday" | "season";

export const statementKinds = ["direct", "indirect", "mixed"] as const;

export type ReadStatement = {
  speaker: Party;
  kind: (typeof statementKinds)[number];
  spans: Span[];
  text: string;
  role?: Span;
  addressee?: Party;
  reportedBy?: string;
  date?: ReadDate;
  rule: string;
};

export const eventTypes = [
  "arrest",
  "detention",
  "abduction",
  "disappearance",
  "charge",
  "hearing",
  "plea",
  "trial",
  "conviction",
  "sentence",
  "acquittal",
  "court_appeal",
  "bail",
  "extradition_request",
  "extradition_decision",
  "extradition",
  "deportation",
  "transfer",
  "solitary",
  "release",
  "exchange",
  "pardon",
  "return_home",
  "death",
  "medical",
  "ill_treatment",
  "visit",
  "diplomatic_contact",
  "request_sent",
  "refusal",
  "asylum",
] as const;

export type EventType = (typeof eventTypes)[number];
export const eventStatuses = ["actual", "planned", "possible", "negated", "alleged"] as const;
export type EventStatus = (typeof eventStatuses)[number];

export type ReadEvent = Span & {
  type: EventType;
  persons: Party[];
  status: EventStatus;
  date?: ReadDate;
  place?: Span;
  agency?: string;
  by?: Party;
  to?: Party;
  rule: string;
};

export const custodyFields = [
  "country",
  "facility",
  "charge",
  "court",
  "sentence_length",
  "custody_status",
  "held_since",
  "time_served",
  "max_penalty",
  "plea",
  "judge",
  "lawyer",
  "fine",
  "bail_amount",
  "health",
  "warrant",
] as const;

export type CustodyField = (typeof custodyFields)[number];

export type ReadCustodyFact = Span & { person: Party; field: CustodyField; value?: string; rule: string };

/** A value printed in the text has its span; one taken from the document's own data has none. */
export type DocumentDatum = { value: string; start: number | null; end: number | null; text: string | null };

/** What the reader found in one source; every span quotes the text to the letter. */
export type Reading = {
  lang: string;
  persons: ReadPerson[];
  mentions: ReadMention[];
  statements: ReadStatement[];
  events: ReadEvent[];
  custody: ReadCustodyFact[];
  published?: DocumentDatum;
  outlet?: DocumentDatum;
  title?: DocumentDatum;
  /** Those who sign it, and the place at which a report opens. */
  author?: DocumentDatum;
  dateline?: DocumentDatum;
  /** Of a letter, a note, a report: who writes to whom, what is asked, and what it answers. */
  letter?: ReadLetter;
  /** What a language model added, how many of its findings the reader had already, and how many tell of nobody who is named. */
  second?: { model: string; added: number; known: number; unnamed: number };
};

/** What is known of a document beside its text. */
export type ReadContext = {
  title?: string;
  published?: string;
  outlet?: string;
  lang?: string;
  /** The people already known: all of them, or a way to find those whose name is like another. */
  roster?: readonly RosterPerson[] | KnownPeople;
};

/** A known case, by id and one of its names; one id may stand several times, once for each name. */
export type RosterPerson = { id: string; name: string };

/** Finds the known cases whose name is like this one, the most alike first; those below the score `least` may be left out. */
export type KnownPeople = { find: (name: string, least?: number) => (RosterPerson & { score: number })[] };
