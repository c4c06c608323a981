import type { Citation } from "../ledger/entry.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Chapter } from "../ledger/kind.ts";
import type { Fact } from "../ledger/resolve.ts";
import { countryName, type Lang } from "../words/text.ts";
import {
  type DraftLine,
  disagreementLines,
  factLine,
  representationLine,
  standingLine,
} from "./brief-lines.ts";
import { briefWords, sayMore, sayUncited } from "./brief-words.ts";
import { type RepresentationState, representationsOf } from "./silences.ts";
import { otherNamesOf, titleOf } from "./title.ts";

/** A line of a brief: its words, and the numbers of the sources it stands on. */
export type BriefLine = { text: string; citations: number[]; mark?: "uncited" | "alleged" };

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
  kind: "case" | "affair";
  lang: Lang;
  today: string;
  /** The members of an affair, as far as the reader may see them. */
  members?: readonly string[];
};

type Draft = { heading: keyof typeof briefWords; lines: DraftLine[] };

/** The newest `most` lines, earliest first, and how many stay in the file. */
const newest = (facts: readonly Fact[], most: number, lang: Lang): DraftLine[] => {
  const lines = facts.slice(-most).map((fact) => factLine(fact, lang));
  return facts.length > most ? [...lines, { text: sayMore(facts.length - most, lang), facts: [] }] : lines;
};

const longestFirst = (a: RepresentationState, b: RepresentationState): number => days(b) - days(a);
const days = ({ silence }: RepresentationState): number => (silence?.kind === "days" ? silence.atMost : -1);

const chapterLines = ({ file, lang }: BriefInput, chapter: Chapter, most: number): DraftLine[] =>
  newest(
    file.chapters[chapter].filter((fact) => !file.setAside.has(fact)),
    most,
    lang,
  );

const raised = ({ file, lang, today }: BriefInput): Draft[] => {
  const all = representationsOf(file, today);
  const open = all.filter(({ silence }) => silence).sort(longestFirst);
  const answered = all.filter(({ answers }) => answers.length > 0);
  const lines = (some: RepresentationState[], most: number): DraftLine[] => [
    ...some.slice(0, most).map((one) => representationLine(one, lang)),
    ...(some.length > most ? [{ text: sayMore(some.length - most, lang), facts: [] }] : []),
  ];
  const undertakings = factsOf(file, "undertaking").map((fact) => factLine(fact, lang));
  return [
    { heading: "open", lines: lines(open, 5) },
    { heading: "answered", lines: [...lines(answered.reverse(), 3), ...undertakings.slice(-2)] },
  ];
};

const care = ({ file, lang }: BriefInput): DraftLine[] => [
  ...disagreementLines(file, lang),
  ...(file.uncited.length > 0 ? [{ text: sayUncited(file.uncited.length, lang), facts: [] }] : []),
];

const caseSections = (input: BriefInput): Draft[] => [
  { heading: "custody", lines: [standingLine(input.file, input.lang), ...chapterLines(input, "custody", 3)] },
  { heading: "proceedings", lines: chapterLines(input, "proceedings", 5) },
  { heading: "outcome", lines: chapterLines(input, "outcome", 3) },
  { heading: "health", lines: chapterLines(input, "health", 4) },
  { heading: "treatment", lines: chapterLines(input, "treatment", 3) },
  { heading: "contact", lines: chapterLines(input, "contact", 2) },
];

const affairSections = (input: BriefInput): Draft[] => {
  const told = (
    ["custody", "proceedings", "health", "treatment", "contact", "outcome", "notes"] as const
  ).flatMap((chapter) => input.file.chapters[chapter]);
  const members = (input.members ?? []).join("; ");
  return [
    { heading: "affair", lines: newest(told, 6, input.lang) },
    { heading: "members", lines: members ? [{ text: members, facts: [] }] : [] },
  ];
};

/** Numbers the sources in the order in which a reader meets them. */
const numbering = () => {
  const sources: string[] = [];
  const numberOf = ({ sourceId }: Citation): number => {
    if (!sources.includes(sourceId)) sources.push(sourceId);
    return sources.indexOf(sourceId) + 1;
  };
  const number = ({ text, facts, mark }: DraftLine): BriefLine => {
    const citations = [...new Set(facts.flatMap((fact) => fact.citations.map(numberOf)))].sort(
      (a, b) => a - b,
    );
    const uncited = facts.length > 0 && citations.length === 0 ? "uncited" : undefined;
    const shown = uncited ?? mark;
    return shown ? { text, citations, mark: shown } : { text, citations };
  };
  return { sources, number };
};

const subtitleOf = ({ file, kind, lang }: BriefInput): string => {
  if (kind === "affair") return "";
  const nationalities = factsOf(file, "nationality").map((fact) => countryName(fact.body.country, lang));
  return [otherNamesOf(file).join(", "), [...new Set(nationalities)].join(", ")].filter(Boolean).join(" · ");
};

/** Chooses what one page has room for, and says of the rest how much there is. */
export const makeBrief = (input: BriefInput): Brief => {
  const { file, kind, lang } = input;
  const drafts: Draft[] = [
    ...(kind === "case" ? caseSections(input) : affairSections(input)),
    ...raised(input),
    { heading: "statements", lines: chapterLines(input, "statements", 4) },
    { heading: "care", lines: care(input) },
  ];
  const { sources, number } = numbering();
  const sections = drafts
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading: briefWords[heading][lang], lines: lines.map(number) }));
  return { title: titleOf(file) ?? "", subtitle: subtitleOf(input), sections, sources };
};
