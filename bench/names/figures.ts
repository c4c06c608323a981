import { percentile } from "../../src/cli/percentile.ts";

/** A pair that people have labelled, with what a matcher says of it: higher is more alike. */
export type ScoredPair = { match: boolean; score: number };

/** How well scores part the pairs that match from those that do not; undefined where there is nothing to part. */
export type PairFigures = { pairs: number; auc: number | undefined; recallAtP95: number | undefined };

/** Measures scores against labels; only their order counts, and equal scores stay together. */
export function pairFigures(rows: readonly ScoredPair[]): PairFigures {
  const groups = inGroupsOfOneScore(rows);
  const matching = rows.filter((row) => row.match).length;
  const other = rows.length - matching;
  if (matching === 0 || other === 0) return { pairs: rows.length, auc: undefined, recallAtP95: undefined };
  let [wins, taken, wrong, recallAtP95] = [0, 0, 0, 0];
  for (const group of groups) {
    // A match wins against every other pair that scores lower, and half against one with its own score.
    wins += group.matching * (other - wrong - group.other / 2);
    taken += group.matching;
    wrong += group.other;
    if (taken / (taken + wrong) >= 0.95) recallAtP95 = Math.max(recallAtP95, taken / matching);
  }
  return { pairs: rows.length, auc: wins / (matching * other), recallAtP95 };
}

/** How many pairs of each sort have one score, the highest score first. */
function inGroupsOfOneScore(rows: readonly ScoredPair[]): { matching: number; other: number }[] {
  const groups = new Map<number, { matching: number; other: number }>();
  for (const { match, score } of rows.toSorted((a, b) => b.score - a.score)) {
    const group = groups.get(score) ?? { matching: 0, other: 0 };
    groups.set(
      score,
      match ? { ...group, matching: group.matching + 1 } : { ...group, other: group.other + 1 },
    );
  }
  return [...groups.values()];
}

/** Which share of the queries has a right answer at the first rank, and among the first ten. */
export type RecallFigures = { queries: number; at1: number | undefined; at10: number | undefined };

/** Measures the rank of each query's first right answer, counted from 1; undefined where none was found. */
export function recallFigures(ranks: readonly (number | undefined)[]): RecallFigures {
  const within = (most: number) =>
    ranks.length === 0
      ? undefined
      : ranks.filter((rank) => rank !== undefined && rank <= most).length / ranks.length;
  return { queries: ranks.length, at1: within(1), at10: within(10) };
}

/** The middle value. */
export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}
