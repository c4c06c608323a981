import type { LabelledPair } from "./labelled-pairs.ts";

/** The pairs that scores put furthest from where their labels want them, by turns from either side, worst first. */
export function worstMistakes(
  pairs: readonly LabelledPair[],
  scores: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const scored = pairs.map((pair) => ({ ...pair, score: scores.get(pair.id) ?? 0 }));
  const missed = scored.filter((pair) => pair.match).toSorted((a, b) => a.score - b.score);
  const taken = scored.filter((pair) => !pair.match).toSorted((a, b) => b.score - a.score);
  return missed
    .flatMap((pair, at) => [pair, taken[at]])
    .filter((pair) => pair !== undefined)
    .slice(0, most)
    .map(({ id, score, match, name1, name2, category, quality }) =>
      [id, score.toFixed(3), match ? "is" : "is not", name1, name2, category, quality].join("\t"),
    );
}
