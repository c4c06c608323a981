import { dateOrder, mayBeSameDate } from "../dates/compare-dates.ts";
import { readPartialDate } from "../dates/partial-date.ts";
import { type Disagreement, findDisagreements, setAside } from "./disagreements.ts";
import type { Entry } from "./entry.ts";
import { type Chapter, chapters } from "./kind.ts";
import { type KindName, kindOf } from "./kinds/index.ts";
import { type Fact, ofKind, resolve, type WithdrawnFact } from "./resolve.ts";
import { type Standing, standingOf } from "./standing.ts";

/**
 * In both senses: `known` is a moment (what had been recorded by then), `on` a day (what was true then).
 * Left out, it is all that is known, and all dates.
 */
export type AsOf = {
  known?: string | undefined;
  /** The same by the day, to its end where the house is. */
  knownOn?: string | undefined;
  on?: string | undefined;
  /** The day of looking: nothing is left out for it, but where the person stands is where they stand by then. */
  today?: string | undefined;
  /** The case whose file it is: others are part of it from when "the same person" was recorded. All, if left out. */
  of?: string | undefined;
};

/** What a ledger says of a person or an affair, derived from its entries alone. */
export type CaseFile = {
  asOf: AsOf;
  chapters: Record<Chapter, Fact[]>;
  /** Every fact that has a place on the timeline, earliest first, undated ones last. */
  timeline: Fact[];
  /** Facts that a file as of a day leaves out because their day is still to come. */
  ahead: Fact[];
  standing: Standing;
  disagreements: Disagreement[];
  /** Facts that a decision between sources has set aside. */
  setAside: Set<Fact>;
  uncited: Fact[];
  withdrawn: WithdrawnFact[];
};

const isCited = (fact: Fact): boolean => fact.citations.length > 0;

/** What is said of the file itself needs no source: a note, a working title, who belongs to what. */
const needsSource = (fact: Fact): boolean =>
  kindOf(fact.kind).chapter !== "file" &&
  fact.kind !== "note" &&
  !(fact.kind === "name" && fact.body.nameKind === "title");

const knownBy = (entries: readonly Entry[], { known, knownOn }: AsOf): readonly Entry[] =>
  known === undefined && knownOn === undefined
    ? entries
    : entries.filter(
        ({ recordedAt, recordedOn }) =>
          (known === undefined || recordedAt <= known) && (knownOn === undefined || recordedOn <= knownOn),
      );

const begunBy = (day: string) => (fact: Fact) => {
  const earliest = fact.on === undefined ? undefined : readPartialDate(fact.on)?.earliest;
  return earliest === undefined || earliest <= day;
};

const undated = "~";

/** By date, then as they were entered. */
const inOrder = (facts: readonly Fact[]): Fact[] =>
  facts
    .map((fact) => ({ fact, place: `${dateOrder(fact.on ?? undated)} ${fact.ledgerId}` }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.fact.seq - b.fact.seq))
    .map(({ fact }) => fact);

const byChapter = (facts: readonly Fact[]): CaseFile["chapters"] => {
  const sorted = Object.fromEntries(
    chapters.map((chapter) => [chapter, [] as Fact[]]),
  ) as CaseFile["chapters"];
  for (const fact of facts) sorted[kindOf(fact.kind).chapter].push(fact);
  return sorted;
};

/** What names an affair or belongs to its own file is not said of its members. */
const isAboutAffair = (fact: Fact): boolean => ["person", "file"].includes(kindOf(fact.kind).chapter);

/** An affair's fact stands in a member's file when it is marked fit to share and falls into the membership. */
const isShared = (memberships: readonly Fact<"membership">[]) => (fact: Fact) =>
  fact.shared &&
  !isAboutAffair(fact) &&
  memberships.some(
    ({ body, on }) => body.affair === fact.ledgerId && (!on || !fact.on || mayBeSameDate(on, fact.on)),
  );

/** The cases that were then known to be about the same person. */
const joinedTo = (ledgerId: string, facts: readonly Fact[]): Set<string> => {
  const reached = new Set([ledgerId]);
  const joins = ofKind(facts, "same-person");
  for (const id of reached) for (const join of joins) if (join.ledgerId === id) reached.add(join.body.other);
  return reached;
};

/**
 * Derives the file from the entries of its own ledgers and of the affairs (named in `affairs`) it is a member of.
 * The order of the entries does not matter.
 */
export const fold = (entries: readonly Entry[], asOf: AsOf, affairs: readonly string[] = []): CaseFile => {
  const { on } = asOf;
  const { facts, withdrawn } = resolve(knownBy(entries, asOf));
  const joined = asOf.of === undefined ? undefined : joinedTo(asOf.of, facts);
  const isOwn = ({ ledgerId }: { ledgerId: string }) =>
    !affairs.includes(ledgerId) && (joined === undefined || joined.has(ledgerId));
  const own = facts.filter(isOwn);
  const memberships = ofKind(own, "membership");
  const shared = facts.filter((fact) => affairs.includes(fact.ledgerId)).filter(isShared(memberships));
  const all = inOrder([...own, ...shared]);
  const isBegun = on ? begunBy(on) : () => true;
  const current = all.filter(isBegun);
  const disagreements = findDisagreements(current);
  const aside = setAside(disagreements);
  const day = on ?? asOf.today;
  return {
    asOf,
    chapters: byChapter(current),
    ahead: all.filter((fact) => !isBegun(fact)),
    timeline: current.filter((fact) => kindOf(fact.kind).line !== false),
    standing: standingOf(
      current.filter((fact) => !aside.has(fact)).filter(day ? begunBy(day) : () => true),
      day,
    ),
    disagreements,
    setAside: aside,
    uncited: current.filter((fact) => needsSource(fact) && !isCited(fact)),
    withdrawn: withdrawn
      .filter(isOwn)
      .sort((a, b) => (a.ledgerId === b.ledgerId ? a.seq - b.seq : a.ledgerId < b.ledgerId ? -1 : 1)),
  };
};

/** The facts of one kind in a file, in the file's order. */
export const factsOf = <K extends KindName>(file: CaseFile, kind: K): Fact<K>[] =>
  ofKind(file.chapters[kindOf(kind).chapter], kind);
