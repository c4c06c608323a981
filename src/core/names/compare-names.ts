import { type Alignment, alignParts } from "./align-parts.ts";
import { type Filiation, filiationsOf, turnedFiliation } from "./filiation.ts";
import { foldName } from "./fold-name.ts";
import { type Judged, nameFeatures } from "./name-features.ts";
import { reasonsOf } from "./name-findings.ts";
import { haveOther, marksOf, type NameMarks } from "./name-marks.ts";
import type { NamePart } from "./name-part.ts";
import type { NameReason } from "./name-reason.ts";
import { splitName } from "./split-name.ts";
import { isVietnamese } from "./vietnamese-tones.ts";
import { beforeFeatures, ofFeatures, ofVerdict } from "./weights.ts";

/** How alike two names are: the score is 0 to 1, the verdict what a person would be told. */
export type NameComparison = {
  score: number;
  verdict: "same" | "possible" | "different";
  reasons: NameReason[];
};

/** A name made ready to be compared with many. */
export type PreparedName = {
  name: string;
  folded: string;
  ways: NamePart[][];
  filiations: readonly Filiation[];
  marks: NameMarks;
};

/** Compares two names across scripts and spellings; the order of arguments does not matter. */
export function compareNames(a: string, b: string): NameComparison {
  return comparePrepared(prepareName(a), prepareName(b));
}

/** The names of a list are compared again and again. */
const kept = new Map<string, PreparedName>();
const MOST_KEPT = 5000;

/** Takes a name apart for `comparePrepared`. */
export function prepareName(name: string): PreparedName {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const prepared = takeApart(name);
  if (name.length <= LONGEST_KEPT) kept.set(name, prepared);
  return prepared;
}

const LONGEST_KEPT = 100;

function takeApart(name: string): PreparedName {
  return {
    name,
    folded: foldName(name).replaceAll(" ", ""),
    ways: splitName(name),
    filiations: filiationsOf(name),
    marks: marksOf(name),
  };
}

/** As `compareNames`, for names that are compared many times. */
export function comparePrepared(a: PreparedName, b: PreparedName): NameComparison {
  const plain = compareAsWritten(a, b);
  if (plain) return plain;
  const judged = judge(a, b);
  const score = scoreOf(judged);
  return { score, verdict: verdictOf(score), reasons: reasonsOf(judged) };
}

/** What a score says. */
export function verdictOf(score: number): NameComparison["verdict"] {
  return score >= ofVerdict.same ? "same" : score >= ofVerdict.possible ? "possible" : "different";
}

/** As `comparePrepared`, but the score alone: for ranking many. */
export function scorePrepared(a: PreparedName, b: PreparedName): number {
  return compareAsWritten(a, b)?.score ?? scoreOf(judge(a, b));
}

function compareAsWritten(a: PreparedName, b: PreparedName): NameComparison | undefined {
  if (a.folded !== "" && a.folded === b.folded && !mayTonesDiffer(a, b)) {
    const id = a.name === b.name ? "identical" : "letters-only";
    return { score: 1, verdict: "same", reasons: [{ id, values: {} }] };
  }
  if (a.ways.length > 0 && b.ways.length > 0) return undefined;
  return { score: 0, verdict: "different", reasons: [{ id: "empty", values: {} }] };
}

function mayTonesDiffer(a: PreparedName, b: PreparedName): boolean {
  return a.name !== b.name && isVietnamese(a.name) && isVietnamese(b.name);
}

/** Lays two names beside each other for the features; the same whichever comes first. */
export function judge(a: PreparedName, b: PreparedName): Judged {
  const [one, other] = goesBefore(a, b) ? [a, b] : [b, a];
  const alignment = alignParts(one.ways, other.ways);
  const whole = alignment.pairs.filter(({ way }) => way !== "initial");
  return {
    ...alignment,
    whole,
    weakest: weakestOf(whole),
    acrossScripts: isAcrossScripts(alignment),
    turned: turnedOf(one, other, alignment),
    hasComma: one.name.includes(",") || other.name.includes(","),
    otherGeneration: haveOther("generation", one.marks, other.marks),
    otherTitleGender: haveOther("gender", one.marks, other.marks),
  };
}

// Names that tones alone tell apart fold to the same letters: Hùng, Hưng.
function goesBefore(a: PreparedName, b: PreparedName): boolean {
  return a.folded === b.folded ? a.name < b.name : a.folded < b.folded;
}

function turnedOf(one: PreparedName, other: PreparedName, { pairs }: Alignment): Filiation | undefined {
  if (one.filiations.length === 0 || other.filiations.length === 0) return undefined;
  return turnedFiliation(one.filiations, other.filiations, (left, right) =>
    pairs.some((pair) => pair.one.folded === left.folded && pair.other.folded === right.folded),
  );
}

function weakestOf(pairs: Alignment["pairs"]): number {
  let least = pairs.length > 0 ? 1 : 0;
  for (const { likeness } of pairs) if (likeness < least) least = likeness;
  return least;
}

/** Whether the two have no script in common. */
function isAcrossScripts({ pairs, left, right }: Alignment): boolean {
  for (const { one, other } of pairs) {
    if (one.script === other.script || right.some(({ script }) => script === one.script)) return false;
    if (left.some(({ script }) => script === other.script)) return false;
  }
  return !left.some(({ script }) => right.some((part) => part.script === script));
}

function scoreOf(judged: Judged): number {
  let odds: number = beforeFeatures;
  for (const { id, of } of nameFeatures) odds += ofFeatures[id] * of(judged);
  return 1 / (1 + Math.exp(-odds));
}
