import { describe, expect, it } from "vitest";
import { type Mark, segmentsOf } from "./mark-segments.ts";

const text = "Ivan was arrested";
const person: Mark = { id: "p", kind: "person", start: 0, end: 4 };
const event: Mark = { id: "e", kind: "event", start: 0, end: 17 };

const pieces = (marks: Mark[], of = text) =>
  segmentsOf(of, marks).map(({ words, marks: over }) => [words, over.map(({ id }) => id).join(" ")]);

describe("a text cut by its marks", () => {
  it("is one piece without any", () => {
    expect(pieces([])).toEqual([[text, ""]]);
  });

  it("nests the person within the event", () => {
    expect(pieces([person, event])).toEqual([
      ["Ivan", "e p"],
      [" was arrested", "e"],
    ]);
  });

  it("keeps marks apart that overlap in part", () => {
    expect(pieces([{ ...event, start: 2, end: 8 }, person])).toEqual([
      ["Iv", "p"],
      ["an", "e p"],
      [" was", "e"],
      [" arrested", ""],
    ]);
  });

  it("puts the longer of two marks of one kind outside", () => {
    expect(pieces([{ ...event, id: "short", end: 4 }, event])[0]).toEqual(["Ivan", "e short"]);
  });

  it("leaves out marks that are empty or beyond the text, and cuts one that runs over", () => {
    const beyond = [
      { ...person, start: 3, end: 3 },
      { ...person, start: 40, end: 44 },
      { ...event, start: 9, end: 99 },
    ];
    expect(pieces(beyond)).toEqual([
      ["Ivan was ", ""],
      ["arrested", "e"],
    ]);
  });

  it("has no pieces when it is empty", () => {
    expect(pieces([person], "")).toEqual([]);
  });
});
