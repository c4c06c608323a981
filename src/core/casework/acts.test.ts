import { describe, expect, it } from "vitest";
import { bySilence, countActs, groupActs, type RepresentationLine } from "./acts.ts";

const line = (seq: number, given: Partial<RepresentationLine> = {}): RepresentationLine => ({
  ledgerId: `case-${seq}`,
  seq,
  ledgerKind: "case",
  isOpen: true,
  title: `Case ${seq}`,
  raisedBy: "The ambassador",
  level: "ambassador",
  counterpart: "Ministry of Justice",
  asks: [],
  askWords: [],
  citations: 1,
  ...given,
});

const today = "2026-03-01";
const letter = { actId: "act", on: "2026-01-01", level: "minister" };

describe("acts", () => {
  it("a letter that names three people is counted once", () => {
    const acts = groupActs(
      [line(1, letter), line(2, letter), line(3, letter), line(4, { on: "2025-06" })],
      today,
    );
    expect(countActs(acts)).toMatchObject({
      acts: 2,
      open: 2,
      since: "2025-06",
      latest: "2026-01-01",
      highestLevel: "minister",
    });
    expect(acts[0]?.places.map((place) => place.title)).toEqual(["Case 1", "Case 2", "Case 3"]);
  });

  it("an act is open while one of its cases has no answer", () => {
    const acts = groupActs([line(1, { ...letter, outcome: "refused" }), line(2, letter)], today);
    expect(acts[0]?.silence).toEqual({ kind: "days", atLeast: 59, atMost: 59 });
    expect(countActs(acts).outcomes).toEqual({ refused: 1 });
  });

  it("is silent no longer when all have one", () => {
    const acts = groupActs(
      [line(1, { ...letter, outcome: "refused" }), line(2, { ...letter, outcome: "granted" })],
      today,
    );
    expect([acts[0]?.silence, countActs(acts).open]).toEqual([undefined, 0]);
    expect(countActs(acts).outcomes).toEqual({ refused: 1, granted: 1 });
  });

  it("puts the longest silence first and an unknown one before what was answered", () => {
    const acts = groupActs(
      [line(1, { outcome: "granted" }), line(2), line(3, { on: "2026-02-01" }), line(4, { on: "2025" })],
      today,
    ).sort(bySilence);
    expect(acts.map((act) => act.places[0]?.seq)).toEqual([4, 3, 2, 1]);
  });
});
