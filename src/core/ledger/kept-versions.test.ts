import { describe, expect, it } from "vitest";
import { aCorrection, aFact, aWithdrawal } from "../../../tests/support/entries.ts";
import { keptVersions, sharedVersions } from "./kept-versions.ts";

const note = { kind: "note" as const, body: { words: "Told on Monday." } };
const restricted = { sensitivity: "restricted" as const };

describe("what is kept from those who may only read", () => {
  it.each([
    ["nothing of an ordinary fact", [aFact(1, note), aCorrection(2, 1, note)], []],
    ["a restricted entry", [aFact(1, note), aFact(2, note, restricted)], [2]],
    [
      "every earlier version of a fact that was restricted later",
      [aFact(1, note), aCorrection(2, 1, note), aFact(3, note), aCorrection(4, 2, note, restricted)],
      [1, 2, 4],
    ],
    [
      "the versions before one that was opened again",
      [aFact(1, note, restricted), aCorrection(2, 1, note)],
      [1],
    ],
    ["a withdrawn secret", [aFact(1, note, restricted), aWithdrawal(2, 1, undefined, restricted)], [1, 2]],
  ] as const)("%s", (_, entries, kept) => {
    expect([...keptVersions(entries)].toSorted()).toEqual(kept);
  });
});

describe("what an affair shares with its members", () => {
  const shared = { shared: true };
  it("is what is marked so, not what a later version took back", () => {
    const entries = [
      aFact(1, note, shared),
      aFact(2, note),
      aFact(3, note, shared),
      aCorrection(4, 3, note),
      aCorrection(5, 2, note, shared),
    ];
    expect(sharedVersions(entries).map((entry) => entry.seq)).toEqual([1, 5]);
  });
});
