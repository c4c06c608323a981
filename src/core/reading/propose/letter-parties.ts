import { phrase } from "../../ledger/phrase.ts";
import type { Correspondent, LetterKind, ReadLetter } from "../letters/letter.ts";
import type { Span } from "../reading.ts";
import { clip } from "./proposal.ts";
import { type Level, levelIn } from "./role-words.ts";
import { nameOf, type Scene } from "./scene.ts";

/** Sender or addressee of a letter, as a representation names them. */
export type LetterParty = {
  /** All that is known of who it is, in one line. */
  name: string;
  /** The office, and who it is there; without an office the person is the counterpart. */
  counterpart: { to: string; toPerson: string | undefined };
  level: Level | undefined;
  side: "mission" | "private" | "authority";
  spans: Span[];
};

/** A letter with the parties that write and get it. */
export type LetterView = {
  scene: Scene;
  letter: ReadLetter;
  sender: LetterParty | undefined;
  addressee: LetterParty | undefined;
  /** The letter's own day. */
  on: string | undefined;
};

const missionWords =
  /embassy|consulate|high commission(?!er)|consular section|\bmission\b|посольств|консульств|консульск\p{L}* отдел|диппредставительств/iu;
const officeWords =
  /ministr|department|agency|directorate|service|office|bureau|division|court|prison|police|министерств|департамент|управлени|служб|бюро|суд|прокуратур|колони|полици/iu;

/** Whole spans only: a value taken from elsewhere has none. */
export const spansOf = (...parts: readonly (Partial<Span> | null | undefined)[]): Span[] =>
  parts.flatMap((part) =>
    part?.start !== undefined && part.end !== undefined && part.text !== undefined
      ? [{ start: part.start, end: part.end, text: part.text }]
      : [],
  );

const levelFor = (
  { org, role }: Correspondent,
  isPerson: boolean,
  kind: LetterKind | undefined,
): Level | undefined => {
  if (kind === "private_letter") return "family";
  const level = levelIn([role, isPerson && role ? undefined : org].filter(Boolean).join(", "));
  return level ?? (org && officeWords.test(org) ? "consul" : undefined);
};

const privateLevels = new Set<Level | undefined>(["family", "lawyer", "organisation"]);

/** "The Embassy of Vella" begins its note, "dear embassy!" the letter to it; "Director of" stands before an office. */
const bareName = (name: string | null): string | null =>
  name
    ?.replace(/^the /iu, "")
    .replace(/[\s!,;:.]+$/u, "")
    .replace(/(?:\s+(?:of|for|at|in|and|the))+$/iu, "") || null;

const partyOf = (scene: Scene, given: Correspondent | null, kind?: LetterKind): LetterParty | undefined => {
  if (!given) return undefined;
  const [org, role] = [bareName(given.org), bareName(given.role)];
  const person = nameOf(scene, given.person ?? undefined);
  const name = phrase(", ", person, role ?? undefined, org ?? undefined);
  if (!name) return undefined;
  const to = org ?? role ?? person ?? "";
  const toPerson = phrase(
    ", ",
    to === person ? undefined : person,
    to === role ? undefined : (role ?? undefined),
  );
  const level = levelFor(given, person !== undefined, kind);
  const isOfficial = org !== null || level !== undefined || officialClass(scene, given);
  const side = privateLevels.has(level) || !isOfficial ? "private" : "authority";
  return {
    name: clip(name),
    counterpart: { to: clip(to), toPerson: toPerson ? clip(toPerson) : undefined },
    level,
    side: missionWords.test(org ?? role ?? "") ? "mission" : side,
    spans: spansOf(given),
  };
};

const officialClass = ({ reading }: Scene, { person }: Correspondent): boolean =>
  reading.persons.some((one) => one.id === person && one.class === "official");

/** Looks at the letter of a reading with who writes it to whom. */
export const viewLetter = (scene: Scene, letter: ReadLetter, on: string | undefined): LetterView => ({
  ...{ scene, letter, on },
  sender: partyOf(scene, letter.sender, letter.kind),
  addressee: partyOf(scene, letter.addressee),
});

const ownPapers = new Set<LetterKind>(["visit_report", "memo"]);
const authorityPapers = new Set<LetterKind>(["court_notice", "decision"]);

/** Written by our own people for our own people. */
export const isOwnPaper = ({ letter }: LetterView): boolean => ownPapers.has(letter.kind);

/** What is asked in it is raised with an authority; else an authority wants something, or colleagues ask each other. */
export const raisesCases = (view: LetterView): boolean =>
  !isOwnPaper(view) &&
  !authorityPapers.has(view.letter.kind) &&
  !(view.sender?.side === "authority" && view.addressee?.side === "mission");

/** The words of the letter's language. */
export const inItsLanguage = ({ scene }: LetterView, words: { en: string; ru: string }): string =>
  scene.reading.lang === "ru" ? words.ru : words.en;
