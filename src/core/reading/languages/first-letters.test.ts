import { describe, expect, it } from "vitest";
import { firstLetters } from "./first-letters.ts";

describe("the letters with which a pattern's matches begin", () => {
  it.each([
    ["arrested|seized", "as"],
    ["(?:re)?trial|jury", "jrt"],
    ["(?<=was )(?:freed|let go)", "fl"],
    ["[Tt]rial", "Tt"],
    ["(?:no|without) access", "nw"],
    ["re-?arrested", "r"],
    ["(?:an? )?(?:swap|trade)", "ast"],
    ["\\p{L}+ed", undefined],
    ["freed|\\$\\d", undefined],
    ["(?:the )?", undefined],
  ])("%s", (source, letters) => {
    expect(firstLetters(source)).toBe(letters);
  });
});
