import { describe, expect, it } from "vitest";
import { fuzzNames } from "./fuzz-names.ts";
import { makeRandom } from "./invented-list.ts";
import { randomText } from "./random-text.ts";

describe("any two texts", () => {
  it("are compared without a fault and in time, whatever they hold", { timeout: 120_000 }, () => {
    expect(fuzzNames(5000, makeRandom(3)).faults.slice(0, 10)).toEqual([]);
  });
});

describe("random text", () => {
  it("is of many scripts, and the same for the same chance", () => {
    const texts = (seed: number) => {
      const chance = makeRandom(seed);
      return Array.from({ length: 500 }, () => randomText(chance));
    };
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
    for (const pattern of [
      /\p{M}/u,
      /\p{Cs}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Han}/u,
      /\p{Emoji}/u,
      /[a-z]/,
    ])
      expect(
        texts(1).some((text) => pattern.test(text)),
        String(pattern),
      ).toBe(true);
  });
});
