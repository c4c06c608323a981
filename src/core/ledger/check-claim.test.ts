import { describe, expect, it } from "vitest";
import { aFact, aWithdrawal, ledgerId } from "../../../tests/support/entries.ts";
import { findClaimFault } from "./check-claim.ts";
import type { Claim } from "./entry.ts";

const letter = aFact(1, { kind: "representation", body: { by: "The consul", to: "The prison" } });
const note = aFact(2, { kind: "note", body: { words: "Seen." } });

const claim = (given: Omit<Claim, "citations">) => ({ citations: [], ...given }) as Claim;
const answerTo = (...answers: number[]) => claim({ kind: "answer", body: { answers, outcome: "granted" } });
const decision = (body: object) =>
  claim({ kind: "decision", body: { between: [1, 2], reason: "Seen by us.", ...body } as never });

const faultOf = (one: Claim, entries = [letter, note]) => findClaimFault(one, entries)?.field;

describe("a claim", () => {
  it("may name what stands in its ledger", () => {
    expect(faultOf(answerTo(1))).toBeUndefined();
    expect(faultOf(decision({ holds: "one", chosen: 2 }))).toBeUndefined();
    expect(faultOf(decision({ holds: "all" }))).toBeUndefined();
  });

  it.each([
    ["an entry that is not there", answerTo(1, 7), "answers"],
    ["an entry of another kind", answerTo(2), "answers"],
    ["a choice that is none of those decided between", decision({ holds: "one", chosen: 3 }), "chosen"],
    ["no choice where one of them is to hold", decision({ holds: "one" }), "chosen"],
  ])("may not name %s", (_, one, field) => {
    expect(faultOf(one)).toBe(field);
  });

  it("may not answer what was withdrawn", () => {
    expect(faultOf(answerTo(1), [letter, note, aWithdrawal(3, 1)])).toBe("answers");
  });

  it("may not say of two cases what the file says the contrary of, until that is taken back", () => {
    const other = "01900000-0000-7000-8000-0000000000fe";
    const apart = aFact(3, { kind: "not-same-person", body: { other, reason: "Two passports" } });
    const same = claim({ kind: "same-person", body: { other, reason: "One face" } });
    const third = claim({ kind: "same-person", body: { other: ledgerId, reason: "One face" } });
    expect(faultOf(same, [apart])).toBe("other");
    expect(faultOf(third, [apart])).toBeUndefined();
    expect(faultOf(same, [apart, aWithdrawal(4, 3)])).toBeUndefined();
  });

  it("has no date where its kind has none", () => {
    const other = "01900000-0000-7000-8000-0000000000fe";
    const same = { kind: "same-person" as const, body: { other, reason: "The same passport" } };
    expect(faultOf(claim(same))).toBeUndefined();
    expect(faultOf(claim({ ...same, on: "2026" }))).toBe("on");
  });
});
