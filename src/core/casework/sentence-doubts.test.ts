import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { sentenceDoubtsOf } from "./sentence-doubts.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const held = [fact(1, "arrest", "2020-01-01", {}), fact(2, "sentence", "2021-01-01", { months: 60 })];
const doubts = (...more: ReturnType<typeof fact>[]) =>
  sentenceDoubtsOf(fold([...held, ...more], {})).map(({ why, by }) => [why, by.seq]);

describe("what speaks against the computed end of a sentence", () => {
  it("is nothing for whoever is held under it", () => {
    expect(doubts()).toEqual([]);
    expect(doubts(fact(3, "appeal", "2022-01-01", { stage: "dismissed" }))).toEqual([]);
    expect(doubts(fact(3, "pardon", "2022-01-01", { stage: "refused" }))).toEqual([]);
  });

  it("is that the person is free or has died", () => {
    expect(doubts(fact(3, "release", "2022-01-01", {}))).toEqual([["free", 3]]);
    expect(doubts(fact(3, "exchange", "2022-01-01", { stage: "carried out" }))).toEqual([["free", 3]]);
    expect(doubts(fact(3, "death", "2022-01-01", {}))).toEqual([["died", 3]]);
  });

  it("is an appeal that was allowed, or a pardon, after the sentence and not before it", () => {
    expect(doubts(fact(3, "appeal", "2022-01-01", { stage: "allowed" }))).toEqual([["appeal", 3]]);
    expect(doubts(fact(3, "appeal", "2020-06-01", { stage: "allowed" }))).toEqual([]);
    expect(doubts(fact(3, "pardon", "2022-01-01", { stage: "commuted" }))).toEqual([["pardon", 3]]);
  });

  it("is settled by the sentence that takes its place", () => {
    const allowed = fact(3, "appeal", "2022-01-01", { stage: "allowed" });
    const anew = fact(4, "sentence", "2022-03-01", { months: 48, relation: "resentenced" });
    expect(doubts(allowed, anew)).toEqual([]);
  });
});
