import { describe, expect, it } from "vitest";
import { inventNames, spread } from "./invented-list.ts";

describe("invented names", () => {
  it("are the same ones each time, and a longer list begins with the shorter", () => {
    expect(inventNames(50)).toEqual(inventNames(50));
    expect(inventNames(80).slice(0, 50)).toEqual(inventNames(50));
  });

  it("have two parts, in several scripts, and seldom come twice", () => {
    const names = inventNames(2000).map(([, name]) => name);
    for (const name of names) expect(name).toMatch(/^\S+ \S+$/u);
    for (const script of ["Latin", "Cyrillic", "Arabic", "Han", "Hangul", "Thai", "Devanagari"]) {
      const pattern = new RegExp(`^\\p{Script=${script}}`, "u");
      expect(
        names.some((name) => pattern.test(name)),
        script,
      ).toBe(true);
    }
    expect(new Set(names).size).toBeGreaterThan(1900);
  });
});

describe("a spread", () => {
  it.each([
    [[1, 2, 3, 4], 2, [1, 3]],
    [[1, 2], 5, [1, 2]],
    [[], 3, []],
    [[1], 0, []],
  ])("of %j over %d is %j", (items, count, chosen) => {
    expect(spread(items, count)).toEqual(chosen);
  });
});
