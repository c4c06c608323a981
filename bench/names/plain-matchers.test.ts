import { describe, expect, it } from "vitest";
import { jaroWinkler, plainLatin, plainMatchers, trigramSimilarity } from "./plain-matchers.ts";

describe("the matchers beside", () => {
  // The examples that Winkler's own papers give.
  it.each([
    ["martha", "marhta", 0.961],
    ["dwayne", "duane", 0.84],
    ["dixon", "dicksonx", 0.813],
    ["", "", 0],
    ["abc", "xyz", 0],
  ])("Jaro-Winkler of %s and %s is %d", (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
    expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 3);
  });

  it.each([
    ["word", "two words", 0.363636], // the example in PostgreSQL's manual
    ["lot", "lot", 1],
    ["", "lot", 0],
  ])("trigrams of %s and %s are alike by %d", (a, b, likeness) => {
    expect(trigramSimilarity(a, b)).toBeCloseTo(likeness, 5);
  });

  it("see any script in Latin letters", () => {
    expect(plainLatin("Щукин")).toMatch(/^[a-z]+$/);
    for (const { compare } of plainMatchers) expect(compare("Анна Лот", "ANNA LOT")).toBe(1);
  });
});
