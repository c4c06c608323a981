import { compareParts, isInitial, type NamePart, type PartLikeness } from "./compare-parts.ts";
import { foldName, isPatronymic } from "./name-key.ts";
import type { NameReason } from "./name-reason.ts";
import { spellingKeys } from "./spelling-keys.ts";
import { agreesAbove, inConflict, ofAbsence, onePartAlone, sameFrom } from "./weights.ts";

/** How alike two names are: the score is 0 to 1, the verdict what a person would be told. */
export type NameComparison = {
  score: number;
  verdict: "same" | "possible" | "different";
  reasons: NameReason[];
};

/** A name made ready to be compared with many. */
export type PreparedName = { name: string; folded: string; parts: NamePart[] };

const BETWEEN_PARTS = /[^\p{L}\p{M}\p{N}'’‘`ʼʻʹʺ]+/u;

type Pair = PartLikeness & { one: NamePart; other: NamePart };
type Alignment = { pairs: Pair[]; left: NamePart[]; right: NamePart[] };

/** Compares two names across scripts and spellings; order of parts and of arguments does not matter. */
export function compareNames(a: string, b: string): NameComparison {
  return comparePrepared(prepareName(a), prepareName(b));
}

/** Takes a name apart for `comparePrepared`. */
export function prepareName(name: string): PreparedName {
  const parts = name.split(BETWEEN_PARTS).flatMap((shown) =>
    foldName(shown)
      .split(" ")
      .filter(Boolean)
      .map((folded) => ({ shown, folded, keys: spellingKeys(folded) })),
  );
  return { name, folded: parts.map((part) => part.folded).join(" "), parts };
}

/** As `compareNames`, for names that are compared many times. */
export function comparePrepared(a: PreparedName, b: PreparedName): NameComparison {
  if (a.parts.length === 0 || b.parts.length === 0) return different(0, [{ id: "empty", values: {} }]);
  if (a.name === b.name) return { score: 1, verdict: "same", reasons: [{ id: "identical", values: {} }] };
  if (a.folded.replaceAll(" ", "") === b.folded.replaceAll(" ", "")) {
    return { score: 1, verdict: "same", reasons: [{ id: "letters-only", values: {} }] };
  }
  const [one, other] = a.folded < b.folded ? [a, b] : [b, a];
  const alignment = align(one.parts, other.parts);
  const judged = judge(alignment);
  if (keepsOrder(alignment.pairs, other.parts)) return judged;
  return { ...judged, reasons: [...judged.reasons, { id: "other-order", values: {} }] };
}

function keepsOrder(pairs: Pair[], parts: NamePart[]): boolean {
  const places = pairs.map((pair) => parts.indexOf(pair.other));
  return places.every((place, at) => place >= (places[at - 1] ?? 0));
}

/** Pairs the parts that are most alike first; what is left has no likeness in the other name. */
function align(one: NamePart[], other: NamePart[]): Alignment {
  const candidates = one
    .flatMap((left) => other.map((right) => ({ ...compareParts(left, right), one: left, other: right })))
    .filter((pair) => pair.score > 0)
    .sort((x, y) => y.score - x.score || byText(x.one, y.one) || byText(x.other, y.other));
  const [left, right] = [new Set(one), new Set(other)];
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (!left.has(pair.one) || !right.has(pair.other)) continue;
    left.delete(pair.one);
    right.delete(pair.other);
    pairs.push(pair);
  }
  pairs.sort((x, y) => one.indexOf(x.one) - one.indexOf(y.one));
  return { pairs, left: [...left].sort(byText), right: [...right].sort(byText) };
}

function judge({ pairs, left, right }: Alignment): NameComparison {
  const reasons = pairs.flatMap(reasonOf).sort((x, y) => (sortKey(x) < sortKey(y) ? -1 : 1));
  const [conflictOne, conflictOther] = [left[0], right[0]];
  const likeness = Math.min(1, ...pairs.map((pair) => pair.score));
  const whole = pairs.filter((pair) => pair.score > agreesAbove).length;
  if (conflictOne && conflictOther) {
    const values = { one: conflictOne.shown, other: conflictOther.shown };
    const withConflict: NameReason[] = [...reasons, { id: "part-differs", values }];
    const twoFathers = isPatronymic(conflictOne.folded) && isPatronymic(conflictOther.folded);
    if (whole >= 2 && !twoFathers)
      return { score: inConflict.two, verdict: "possible", reasons: withConflict };
    return different(whole > 0 ? inConflict.one : inConflict.none, withConflict);
  }
  const extra = [...left, ...right];
  const count = pairs.length + extra.length;
  if (extra.length > 0 && pairs.length === 1) {
    const known: NameReason = { id: "one-part", values: { one: pairs[0]?.one.shown ?? "" } };
    return graded(onePartAlone * likeness, [...reasons, known]);
  }
  const penalties = extra.map((part) => penaltyOf(part, count));
  return graded(likeness * penalties.reduce((product, one) => product * one.factor, 1), [
    ...reasons,
    ...penalties.map((penalty) => penalty.reason),
  ]);
}

function penaltyOf(part: NamePart, count: number): { factor: number; reason: NameReason } {
  const isFathersName = count >= 3 && isPatronymic(part.folded);
  const factor = isFathersName ? ofAbsence.patronymic : isInitial(part) ? ofAbsence.initial : ofAbsence.other;
  return {
    factor,
    reason: { id: isFathersName ? "patronymic-absent" : "part-absent", values: { one: part.shown } },
  };
}

function reasonOf({ reason, one, other }: Pair): NameReason[] {
  if (!reason) return [];
  const [first, second] =
    reason === "initial" && one.folded.length > other.folded.length ? [other, one] : [one, other];
  return [{ id: reason, values: { one: first.shown, other: second.shown } }];
}

function graded(score: number, reasons: NameReason[]): NameComparison {
  return { score, verdict: score >= sameFrom ? "same" : "possible", reasons };
}

function different(score: number, reasons: NameReason[]): NameComparison {
  return { score, verdict: "different", reasons };
}

function byText(a: NamePart, b: NamePart): number {
  return a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0;
}

function sortKey({ id, values }: NameReason): string {
  return `${id} ${values.one} ${values.other}`;
}
