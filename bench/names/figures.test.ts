import { describe, expect, it } from "vitest";
import { percentile } from "../../src/cli/percentile.ts";
import { pairFigures, recallFigures, type ScoredPair } from "./figures.ts";

const pairs = (...rows: [match: 0 | 1, score: number][]): ScoredPair[] =>
  rows.map(([match, score]) => ({ match: match === 1, score }));

describe("figures of scored pairs", () => {
  it.each([
    ["all in order", pairs([1, 0.9], [1, 0.8], [0, 0.2]), { auc: 1, recallAtP95: 1 }],
    ["all the wrong way round", pairs([0, 0.9], [1, 0.1]), { auc: 0, recallAtP95: 0 }],
    ["all alike", pairs([1, 0.5], [0, 0.5], [1, 0.5], [0, 0.5]), { auc: 0.5, recallAtP95: 0 }],
    ["one of two matches above the rest", pairs([1, 3], [0, 2], [1, 1]), { auc: 0.5, recallAtP95: 0.5 }],
    // 19 of 20 is 95 %: one wrong pair among them is allowed.
    [
      "a wrong pair that precision bears",
      pairs(...Array.from({ length: 18 }, () => [1, 9] as [1, number]), [0, 8], [1, 7], [0, 1]),
      { recallAtP95: 1 },
    ],
    // A match that shares its score with a wrong pair cannot be had without it.
    ["a tie at the top", pairs([1, 1], [0, 1], [1, 0.5]), { recallAtP95: 0 }],
  ])("%s", (_, rows, figures) => {
    expect(pairFigures(rows)).toMatchObject({ pairs: rows.length, ...figures });
  });

  it.each([[pairs([1, 1])], [pairs([0, 1])], [[]]])("are unknown when one sort is missing: %j", (rows) => {
    expect(pairFigures(rows)).toEqual({ pairs: rows.length, auc: undefined, recallAtP95: undefined });
  });

  it("do not depend on the order of the rows", () => {
    const rows = pairs([1, 0.3], [0, 0.4], [1, 0.9], [0, 0.3], [1, 0.4]);
    expect(pairFigures(rows.toReversed())).toEqual(pairFigures(rows));
  });
});

describe("figures of finding", () => {
  it("count first ranks and ranks up to ten", () => {
    expect(recallFigures([1, 10, 11, undefined])).toEqual({ queries: 4, at1: 0.25, at10: 0.5 });
  });

  it("are unknown without a query", () => {
    expect(recallFigures([])).toEqual({ queries: 0, at1: undefined, at10: undefined });
  });
});

describe("a percentile", () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 0.95, 3],
    [[4], 0.99, 4],
    [[], 0.5, undefined],
  ])("of %j at %d is %s", (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });
});
