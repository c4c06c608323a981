import { describe, expect, it } from "vitest";
import { aCorrection, aFact, aWithdrawal, ledgerId } from "../../../tests/support/entries.ts";
import { resolve } from "./resolve.ts";

const note = (words: string) => ({ kind: "note" as const, body: { words } });

describe("what holds after corrections and withdrawals", () => {
  it("a correction takes the place of what it names and keeps the fact's number", () => {
    const { facts } = resolve([aFact(1, note("first")), aCorrection(2, 1, note("second"))]);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ seq: 1, tip: 2, body: { words: "second" } });
    expect(facts[0]?.versions).toHaveLength(2);
  });

  it("a correction may change the kind", () => {
    const changed = aCorrection(2, 1, { kind: "hearing", body: { court: "District Court" } });
    expect(resolve([aFact(1, note("first")), changed]).facts[0]?.kind).toBe("hearing");
  });

  it("a withdrawn fact is gone from the facts and present in the history", () => {
    const { facts, withdrawn } = resolve([aFact(1, note("first")), aWithdrawal(2, 1)]);
    expect(facts).toEqual([]);
    expect(withdrawn).toMatchObject([{ seq: 1, tip: 2, kind: "note" }]);
    expect(withdrawn[0]?.versions).toHaveLength(2);
  });

  it("withdrawing a correction restores what it corrected", () => {
    const { facts } = resolve([
      aFact(1, note("first")),
      aCorrection(2, 1, note("second")),
      aWithdrawal(3, 2, 1),
    ]);
    expect(facts[0]).toMatchObject({ seq: 1, tip: 3, body: { words: "first" } });
  });

  it("a withdrawal can itself be taken back, and the fact corrected again", () => {
    const taken = [aFact(1, note("first")), aWithdrawal(2, 1), aWithdrawal(3, 2, 1)];
    expect(resolve(taken).facts[0]).toMatchObject({ tip: 3, body: { words: "first" } });
    expect(resolve([...taken, aCorrection(4, 3, note("third"))]).facts[0]?.body).toEqual({ words: "third" });
  });

  it("a corrected fact can be withdrawn whole", () => {
    const { facts, withdrawn } = resolve([
      aFact(1, note("a")),
      aCorrection(2, 1, note("b")),
      aWithdrawal(3, 2),
    ]);
    expect([facts.length, withdrawn.length]).toEqual([0, 1]);
  });

  it("the numbers of two ledgers do not meet", () => {
    const other = "01900000-0000-7000-8000-000000000002";
    const { facts } = resolve([
      aFact(1, note("here")),
      aFact(1, note("there"), { ledgerId: other }),
      aWithdrawal(2, 1),
    ]);
    expect(facts).toMatchObject([{ ledgerId: other, body: { words: "there" } }]);
    expect(facts.some((fact) => fact.ledgerId === ledgerId)).toBe(false);
  });

  it("an erased body leaves the fact out", () => {
    const erased = { ...aFact(1, note("first")), kind: "erased", body: { reason: "On request." } } as never;
    expect(resolve([erased]).facts).toEqual([]);
    expect(resolve([erased]).withdrawn).toHaveLength(1);
  });
});
