import { describe, expect, it } from "vitest";
import { joinPages, type PlacedText, paragraphsOfPage } from "./pdf-paragraphs.ts";

const full = 400;

/** Lines 14 points apart at the left margin unless told otherwise; `width` is how far a line goes. */
function lines(...given: (string | Partial<PlacedText>)[]): PlacedText[] {
  return given.map((line, index) => ({
    str: "",
    x: 50,
    y: 800 - index * 14,
    width: full,
    fontSize: 12,
    hasEOL: true,
    ...(typeof line === "string" ? { str: line } : line),
  }));
}

describe("paragraphsOfPage", () => {
  it("joins the lines of a paragraph", () => {
    expect(paragraphsOfPage(lines("He was held", "in May 2010", "by police"))).toEqual([
      "He was held in May 2010 by police",
    ]);
  });

  it("breaks at a gap, a change of size and a bullet", () => {
    expect(paragraphsOfPage(lines("One", "two", { str: "three", y: 750 }))).toEqual(["One two", "three"]);
    expect(paragraphsOfPage(lines({ str: "Heading", fontSize: 18 }, "text", "goes on"))).toEqual([
      "Heading",
      "text goes on",
    ]);
    expect(paragraphsOfPage(lines("He asks for", "• a doctor", "• a lawyer"))).toEqual([
      "He asks for",
      "• a doctor",
      "• a lawyer",
    ]);
  });

  it("breaks at an indent and after a line that ends early, if a sentence ended there", () => {
    expect(paragraphsOfPage(lines("One.", { str: "Two", x: 80 }, "goes on"))).toEqual([
      "One.",
      "Two goes on",
    ]);
    expect(paragraphsOfPage(lines("One goes", { str: "on.", width: 100 }, "Two"))).toEqual([
      "One goes on.",
      "Two",
    ]);
    expect(paragraphsOfPage(lines("One goes", { str: "on", width: 100 }, "and on"))).toEqual([
      "One goes on and on",
    ]);
  });

  it("puts a cut word together and leaves a double name its hyphen", () => {
    expect(paragraphsOfPage(lines("the docu-", "ment of"))).toEqual(["the document of"]);
    expect(paragraphsOfPage(lines("Mr Al-", "Masri"))).toEqual(["Mr Al-Masri"]);
  });
});

describe("joinPages", () => {
  it("keeps a sentence whole that runs over the page's end", () => {
    expect(joinPages([["One.", "Two goes"], [], ["on here.", "Three."]])).toBe(
      "One.\n\nTwo goes on here.\n\nThree.",
    );
    expect(joinPages([["One."], ["two"]])).toBe("One.\n\ntwo");
  });
});
