import { describe, expect, it } from "vitest";
import { placesIn } from "./places.ts";

const wordsAt = (text: string, words: string) => placesIn(text)(words).map((span) => span.text);

describe("words are found in a text", () => {
  it("as whole words, wherever they stand", () => {
    expect(wordsAt("Ali and Alice saw Ali.", "Ali")).toEqual(["Ali", "Ali"]);
  });

  it("with any blank where the text has another, and are given back as they stand there", () => {
    const text = "Приговор вынесен 3\u00a0марта 2025\u202fгода, в\tЛиме.";
    expect(wordsAt(text, "3 марта 2025 года, в Лиме")).toEqual(["3\u00a0марта 2025\u202fгода, в\tЛиме"]);
    expect(wordsAt("3 марта", "3\u00a0марта")).toEqual(["3 марта"]);
    expect(wordsAt("nobody\ncame", "nobody came")).toEqual([]);
  });

  it("never cut through a character", () => {
    const text = "She wrote “home soon 🙂” and was moved.";
    expect(wordsAt(text, "home soon 🙂")).toEqual(["home soon 🙂"]);
    for (const cut of ["home soon \ud83d", "\ude42” and was moved"]) expect(wordsAt(text, cut)).toEqual([]);
  });
});
