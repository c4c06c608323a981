import { describe, expect, it } from "vitest";
import type { Passage } from "../source.contract.ts";
import { citedWordsOf, placeNotes, targetOf } from "./passages.ts";

const passage = (start: number, end: number, seq: number): Passage => ({
  ...{ ledgerId: "01900000-0000-7000-8000-000000000001", seq, kind: "note", start, end },
});

describe("cited words", () => {
  it("stand in the order of the text, the same words once", () => {
    const words = citedWordsOf([passage(30, 40, 1), passage(5, 9, 2), passage(30, 40, 3), passage(5, 20, 4)]);
    expect(words.map(({ id, entries }) => [id, entries.map((entry) => entry.seq)])).toEqual([
      ["5-9", [2]],
      ["5-20", [4]],
      ["30-40", [1, 3]],
    ]);
  });
});

describe("the words that an address names", () => {
  it.each([
    [["3", "7"], "3-7"],
    [["0", "10"], "0-10"],
    [["7", "3"], undefined],
    [["3", "3"], undefined],
    [["3", "11"], undefined],
    [["-1", "3"], undefined],
    [["x", "3"], undefined],
    [[undefined, "3"], undefined],
  ])("%j are %j", ([from, to], id) => {
    expect(targetOf(from, to, 10)?.id).toBe(id);
  });
});

describe("notes in the margin", () => {
  it("stand beside their words, and never on one another", () => {
    const notes = [
      ...[
        { wanted: 10, height: 40 },
        { wanted: 20, height: 40 },
      ],
      ...[
        { wanted: 22, height: 10 },
        { wanted: 400, height: 40 },
      ],
    ];
    expect(placeNotes(notes, 5)).toEqual([10, 55, 100, 400]);
  });
});
