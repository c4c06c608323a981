import { describe, expect, it } from "vitest";
import { readLabelledPairs } from "../bench/names/labelled-pairs.ts";
import { compareNames } from "../src/core/names/compare-names.ts";

const pairs = readLabelledPairs("tests/gold/names.tsv");

/** Labels that nobody would dispute and that the comparison gets wrong all the same; this list may only grow shorter. */
const knownMistakes: string[] = [
  "सुनीता राव is Sunita Rao",
  "Щеглов В. А. is not Arkady Shcheglov",
  "Daniel Marsh is not Danielle Marsh",
  "Otis Hargreave Jr. is not Otis Hargreave Sr.",
  "Nur al-Din Jaber is Noureddine Jaber",
];

describe("the labelled pairs of names", () => {
  it("have ids of their own and a label that somebody can weigh", () => {
    expect(new Set(pairs.map((pair) => pair.id)).size).toBe(pairs.length);
    for (const { id, quality } of pairs) expect(["STRONG", "MEDIUM", "WEAK"], id).toContain(quality);
  });

  it("are told apart where nobody would dispute the label", () => {
    const wrong = pairs
      .filter(({ quality }) => quality === "STRONG")
      .filter(({ name1, name2, match }) => {
        const { verdict } = compareNames(name1, name2);
        return match ? verdict === "different" : verdict === "same";
      })
      .map(({ name1, name2, match }) => `${name1} ${match ? "is" : "is not"} ${name2}`);
    expect(wrong.filter((pair) => !knownMistakes.includes(pair))).toEqual([]);
  });
});
