import { describe, expect, it } from "vitest";
import { openingOf } from "./opening.ts";

describe("what a document without a title is called by", () => {
  it.each([
    ["a short line as it is", "To the Embassy\nDear Sir", "To the Embassy"],
    ["not by its dateline", "MINSK (Niamiha Press) – The courts are slow.\nMore.", "The courts are slow."],
    ["nor by a Russian one", "МИНСК, 3 мая. — Суд отложен.", "Суд отложен."],
    [
      "by whole words of a long one",
      "The head of the consular department told reporters on Tuesday that the talks, which began in spring, go on.",
      "The head of the consular department told reporters on Tuesday that the talks, which began …",
    ],
    ["by a long word that has to be cut", "x".repeat(200), `${"x".repeat(90)} …`],
    ["by nothing, where there are no words", " \n ", undefined],
  ])("%s", (_, text, expected) => {
    expect(openingOf(text)).toBe(expected);
  });
});
