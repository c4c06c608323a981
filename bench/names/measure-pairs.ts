import { compareNames } from "../../src/core/names/compare-names.ts";
import { median, type PairFigures, pairFigures } from "./figures.ts";
import { groupsOf, type LabelledPair } from "./labelled-pairs.ts";
import { plainMatchers } from "./plain-matchers.ts";

/** What one matcher reaches on one group of pairs. */
export type PairsRow = { group: string; matcher: string; figures: PairFigures };

/** Figures of these scores, and of the plain matchers, group by group. */
export function measurePairs(
  pairs: readonly LabelledPair[],
  scores: ReadonlyMap<string, number>,
): PairsRow[] {
  const matchers = [
    { name: "Homeward", score: (pair: LabelledPair) => scores.get(pair.id) ?? 0 },
    ...plainMatchers.map(({ name, compare }) => ({
      name,
      score: ({ name1, name2 }: LabelledPair) => compare(name1, name2),
    })),
  ];
  return matchers.flatMap(({ name, score }) => {
    const rows = pairs.map((pair) => ({ pair, match: pair.match, score: score(pair) }));
    return groupsOf(rows, (row) => row.pair).map(([group, members]) => ({
      group,
      matcher: name,
      figures: pairFigures(members),
    }));
  });
}

/**
 * What one comparison takes, in microseconds: in the middle pass over the pairs, in the first, when the code is not
 * warm, and of names that were never met before, when nothing can be remembered of them.
 */
export type ComparingTime = {
  matcher: string;
  medianUs: number | undefined;
  firstUs: number | undefined;
  unmetUs: number | undefined;
};

type NamePair = readonly [one: string, other: string];

/** Times Homeward and the plain matchers by turns, on the names as they are written. */
export function timeComparing(
  pairs: readonly LabelledPair[],
  unmet: readonly NamePair[],
  rounds: number,
): ComparingTime[] {
  const known = pairs.map(({ name1, name2 }): NamePair => [name1, name2]);
  const matchers = [
    { name: "Homeward", compare: (a: string, b: string) => compareNames(a, b).score },
    ...plainMatchers,
  ].map((matcher) => ({ ...matcher, passes: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { compare, passes } of matchers) passes.push(timeOf(compare, known) ?? 0);
  }
  return matchers.map(({ name, compare, passes }) => ({
    matcher: name,
    medianUs: median(passes),
    firstUs: passes[0],
    unmetUs: timeOf(compare, unmet),
  }));
}

function timeOf(compare: (a: string, b: string) => number, pairs: readonly NamePair[]): number | undefined {
  if (pairs.length === 0) return undefined;
  const start = performance.now();
  for (const [one, other] of pairs) compare(one, other);
  return ((performance.now() - start) * 1000) / pairs.length;
}
