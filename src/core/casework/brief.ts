import { sayDate } from "../dates/say-date.ts";
import type { Citation } from "../ledger/entry.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Chapter } from "../ledger/kind.ts";
import type { Fact } from "../ledger/resolve.ts";
import { latinBeside } from "../names/latin-beside.ts";
import type { OwnRule } from "../sentences/regimes/own-rule.ts";
import { countryName, type Lang } from "../words/text.ts";
import { freeByLines, lateLines, nearLines } from "./brief-derived-lines.ts";
import {
  type DraftLine,
  disagreementLines,
  factLine,
  representationLine,
  standingLine,
  wayLine,
} from "./brief-lines.ts";
import { briefWords, sayAffair, sayBorn, sayMore, sayUncited } from "./brief-words.ts";
import type { PolicyRule } from "./duties/policy.ts";
import { isFree, waysHomeOf } from "./remedies-of-case.ts";
import { type RepresentationState, representationsOf } from "./silences.ts";
import { otherNamesOf, titleOf } from "./title.ts";

/** A line of a brief: its words, and the numbers of the sources it stands on; marked when it stands on none. */
type BriefLine = { text: string; citations: number[]; mark?: "uncited" };

/** One page for a meeting: every line carries the numbers of its sources. */
export type Brief = {
  title: string;
  subtitle: string;
  sections: { heading: string; lines: BriefLine[] }[];
  /** The ids of the cited sources, in the order of their numbers. */
  sources: string[];
};

export type BriefInput = {
  file: CaseFile;
  /** The same without what is still to come, for what follows from it; `file`, if left out. */
  begun?: CaseFile;
  kind: "case" | "affair";
  lang: Lang;
  today: string;
  /** The rules of the house, by which something can be late. */
  policy?: readonly PolicyRule[];
  /** The shares of a term that the office has entered itself. */
  releaseRules?: readonly OwnRule[];
  /** Of a case: the affairs whose entries stand in it, by id; a line from one says so. */
  affairs?: ReadonlyMap<string, string>;
  /** The members of an affair, as far as the reader may see them. */
  members?: readonly string[];
};

type Heading = keyof typeof briefWords;
type Draft = { heading: Heading; lines: DraftLine[] };

/** How many lines a section may have; the first that fits on the page is taken. */
const sizes: readonly Partial<Record<Heading, number>>[] = [
  {
    custody: 3,
    proceedings: 5,
    outcome: 3,
    ways: 4,
    late: 4,
    health: 4,
    treatment: 3,
    contact: 2,
    affair: 6,
    open: 5,
    answered: 4,
    statements: 4,
  },
  {
    custody: 2,
    proceedings: 4,
    outcome: 2,
    ways: 3,
    late: 3,
    health: 3,
    treatment: 2,
    contact: 1,
    affair: 5,
    open: 4,
    answered: 2,
    statements: 2,
  },
  {
    custody: 1,
    proceedings: 3,
    outcome: 1,
    ways: 2,
    late: 2,
    health: 2,
    treatment: 1,
    contact: 1,
    affair: 3,
    open: 3,
    answered: 1,
    statements: 1,
  },
  {
    custody: 1,
    proceedings: 2,
    outcome: 1,
    ways: 1,
    late: 1,
    health: 1,
    treatment: 1,
    contact: 1,
    affair: 2,
    open: 2,
    answered: 1,
    statements: 1,
  },
];

/** What is left out first: what has no date, then the older; a sentence stays, whatever came after it. */
const lastLeftOut = (lines: readonly DraftLine[]): DraftLine[] => {
  const isSentence = ({ facts: [fact] }: DraftLine) => fact?.kind === "sentence";
  const isUndated = ({ facts: [fact] }: DraftLine) => fact !== undefined && fact.on === undefined;
  const others = lines.filter((line) => !isSentence(line));
  return [
    ...others.filter(isUndated),
    ...others.filter((line) => !isUndated(line)),
    ...lines.filter(isSentence),
  ];
};

/** The newest `most` lines in the order given, and how many stay in the file. */
const newest = (lines: DraftLine[], most: number, lang: Lang): DraftLine[] => {
  if (lines.length <= most) return lines;
  const kept = new Set(lastLeftOut(lines).slice(-most));
  const more = { text: sayMore(lines.length - most, lang), facts: [] };
  return [...lines.filter((line) => kept.has(line)), more];
};

const days = ({ silence }: RepresentationState): number => (silence?.kind === "days" ? silence.atMost : -1);

/** The longest silence last, where `newest` does not cut it off. */
const shortestFirst = (a: RepresentationState, b: RepresentationState): number => days(a) - days(b);

const chapterLines = (
  { file, lang }: BriefInput,
  chapter: Chapter,
  told: readonly Fact[] = [],
): DraftLine[] =>
  file.chapters[chapter]
    .filter((fact) => !file.setAside.has(fact) && !told.includes(fact))
    .map((fact) => factLine(fact, lang));

/** What was said of the person stands after what was said of a group, so that it is not what is cut off. */
const ownLast = (lines: DraftLine[], { affairs = new Map() }: BriefInput): DraftLine[] => {
  const isOwn = ({ facts }: DraftLine) => !affairs.has(facts[0]?.ledgerId ?? "");
  return [...lines.filter((line) => !isOwn(line)), ...lines.filter(isOwn)];
};

const raised = ({ file, lang, today }: BriefInput): Draft[] => {
  const all = representationsOf(file, today);
  const open = all.filter(({ silence }) => silence).sort(shortestFirst);
  const answered = all.filter(({ answers }) => answers.length > 0);
  const lines = (some: RepresentationState[]) => some.map((one) => representationLine(one, lang));
  const undertakings = factsOf(file, "undertaking").map((fact) => factLine(fact, lang));
  return [
    { heading: "open", lines: lines(open) },
    { heading: "answered", lines: [...lines(answered), ...undertakings] },
  ];
};

const care = ({ file, lang }: BriefInput): DraftLine[] => [
  ...disagreementLines(file, lang),
  ...(file.uncited.length > 0 ? [{ text: sayUncited(file.uncited.length, lang), facts: [] }] : []),
];

const caseDrafts = (input: BriefInput): Draft[] => {
  const standing = standingLine(input.file, input.lang);
  return [
    { heading: "standing", lines: [standing] },
    { heading: "late", lines: late(input) },
    { heading: "ends", lines: freeByLines(input.begun ?? input.file, input.releaseRules ?? [], input.lang) },
    { heading: "custody", lines: chapterLines(input, "custody", standing.facts) },
    ...(["proceedings", "outcome", "health", "treatment", "contact"] as const).map((chapter) => ({
      heading: chapter,
      lines: chapterLines(input, chapter, chapter === "outcome" ? factsOf(input.file, "remedy") : []),
    })),
    { heading: "ways", lines: wayLines(input) },
  ];
};

/** What can be asked for, then what was done, work under way last, where `newest` does not cut it off. */
const wayLines = ({ file, begun = file, lang, today }: BriefInput): DraftLine[] => {
  const { ways } = waysHomeOf(begun, today);
  const taken = ways.filter(({ steps }) => steps.length > 0).reverse();
  return [...(isFree(file) ? [] : nearLines(ways, lang)), ...taken.map((way) => wayLine(way, lang))];
};

const late = ({ file, begun = file, policy = [], today, lang }: BriefInput): DraftLine[] =>
  lateLines(begun, policy, { today, lang });

const affairDrafts = (input: BriefInput): Draft[] => {
  const chapters = ["custody", "proceedings", "health", "treatment", "contact", "outcome", "notes"] as const;
  const members = (input.members ?? []).join("; ");
  return [
    { heading: "affair", lines: chapters.flatMap((chapter) => chapterLines(input, chapter)) },
    { heading: "members", lines: members ? [{ text: members, facts: [] }] : [] },
  ];
};

/** Numbers the sources in the order in which a reader meets them. */
const numbering = (affairs: ReadonlyMap<string, string>, lang: Lang) => {
  const sources: string[] = [];
  const numberOf = ({ sourceId }: Citation): number => {
    if (!sources.includes(sourceId)) sources.push(sourceId);
    return sources.indexOf(sourceId) + 1;
  };
  const number = ({ text: said, facts }: DraftLine): BriefLine => {
    const affair = facts[0] && affairs.get(facts[0].ledgerId);
    const text = affair === undefined ? said : `${said} ${sayAffair(affair, lang)}`;
    const numbers = facts.flatMap((fact) => fact.citations.map(numberOf));
    const citations = [...new Set(numbers)].sort((a, b) => a - b);
    return facts.length > 0 && citations.length === 0
      ? { text, citations, mark: "uncited" }
      : { text, citations };
  };
  return { sources, number };
};

// Cyrillic letters are wider.
const LETTERS_A_ROW: Record<Lang, number> = { en: 90, ru: 80 };
const ROWS_A_PAGE = 58;

/** The room between two lines, between two sections, and of one source, two of which stand side by side. */
const room = { line: 0.2, section: 0.6, source: 0.9, head: 7 };

/** About how many rows of the smallest type of the page a brief takes, its sources with it. */
const rowsOf = ({ sections, sources }: Brief, lang: Lang): number =>
  sections.reduce(
    (sum, { lines }) => lines.reduce((rows, line) => rows + rowsOfLine(line, lang), sum + room.section),
    sources.length * room.source + room.head,
  );

const rowsOfLine = ({ text, mark }: BriefLine, lang: Lang): number =>
  Math.ceil((text.length + (mark ? 18 : 6)) / LETTERS_A_ROW[lang]) + room.line;

const subtitleOf = ({ file, kind, lang }: BriefInput): string => {
  if (kind === "affair") return "";
  const nationalities = factsOf(file, "nationality").map((fact) => countryName(fact.body.country, lang));
  const others = otherNamesOf(file);
  const latin = latinBeside(titleOf(file) ?? "", others);
  const births = factsOf(file, "birth").flatMap(({ on }) => (on ? [sayDate(on, lang)] : []));
  const born = births.length > 0 ? sayBorn([...new Set(births)].join(" / "), lang) : "";
  return [[...(latin ? [latin] : []), ...others].join(", "), [...new Set(nationalities)].join(", "), born]
    .filter(Boolean)
    .join(" · ");
};

/** Chooses what one page has room for, and says of the rest how much there is. */
export const makeBrief = (input: BriefInput): Brief => {
  const { file, kind, lang } = input;
  const drafts: Draft[] = [
    ...(kind === "case" ? caseDrafts(input) : affairDrafts(input)),
    ...raised(input),
    { heading: "statements", lines: ownLast(chapterLines(input, "statements"), input) },
    { heading: "care", lines: care(input) },
  ].filter(({ lines }) => lines.length > 0) as Draft[];
  const briefs = sizes.map((size) => {
    const { sources, number } = numbering(input.affairs ?? new Map(), lang);
    const sections = drafts.map(({ heading, lines }) => ({
      heading: briefWords[heading][lang],
      lines: newest(lines, size[heading] ?? lines.length, lang).map(number),
    }));
    return { title: titleOf(file) ?? "", subtitle: subtitleOf(input), sections, sources };
  });
  return (briefs.find((brief) => rowsOf(brief, lang) <= ROWS_A_PAGE) ?? briefs.at(-1)) as Brief;
};
