import { describe, expect, it } from "vitest";
import { aFact, aWithdrawal } from "../../../tests/support/entries.ts";
import type { Entry } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { representationsOf, silenceSince } from "./silences.ts";

const today = "2026-03-01";
const affair = "01900000-0000-7000-8000-0000000000ff";

const asked = (seq: number, on?: string): Entry =>
  aFact(seq, { kind: "representation", ...(on && { on }), body: { by: "The consul", to: "The prison" } });

const answered = (seq: number, to: number, on?: string, parts = {}): Entry =>
  aFact(seq, { kind: "answer", ...(on && { on }), body: { answers: [to], outcome: "refused" } }, parts);

describe("days of silence", () => {
  it.each([
    ["2026-02-01", { kind: "days", atLeast: 28, atMost: 28 }],
    ["2026-02", { kind: "days", atLeast: 1, atMost: 28 }],
    ["2025-12/2026-01", { kind: "days", atLeast: 29, atMost: 90 }],
    ["2026-02-01~", { kind: "days", atLeast: 25, atMost: 31 }],
    // Nothing has been silent yet of what is still to come.
    ["2026-05-01", { kind: "days", atLeast: 0, atMost: 0 }],
    // A day in no year cannot be counted from, and is not zero.
    ["XXXX-04-26", { kind: "unknown" }],
    [undefined, { kind: "unknown" }],
  ])("since %s", (on, silence) => {
    expect(silenceSince(on, today)).toEqual(silence);
  });
});

describe("a representation", () => {
  const silences = (entries: Entry[], asOf = {}, affairs: string[] = []) =>
    representationsOf(fold(entries, asOf, affairs), today).map(({ silence }) => silence);

  it("is open until an answer to it is recorded", () => {
    expect(silences([asked(1, "2026-02-01")])).toEqual([{ kind: "days", atLeast: 28, atMost: 28 }]);
    expect(silences([asked(1, "2026-02-01"), answered(2, 1)])).toEqual([undefined]);
  });

  it("is open again when the answer is withdrawn", () => {
    expect(silences([asked(1), answered(2, 1), aWithdrawal(3, 2)])).toEqual([{ kind: "unknown" }]);
  });

  it("was open on a day before the answer, for as long as it was then", () => {
    const entries = [asked(1, "2026-01-01"), answered(2, 1, "2026-02-01")];
    expect(silences(entries, { on: "2026-01-11" })).toEqual([{ kind: "days", atLeast: 10, atMost: 10 }]);
  });

  it("is not answered by an entry with that number in another ledger", () => {
    const member = aFact(3, { kind: "membership", body: { affair } });
    const theirs = answered(2, 1, undefined, { ledgerId: affair, shared: true });
    expect(silences([asked(1), member, theirs], {}, [affair])).toEqual([{ kind: "unknown" }]);
  });
});
