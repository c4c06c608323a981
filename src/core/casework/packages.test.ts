import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { packagesOf } from "./packages.ts";

const step = (seq: number, body: object, on: string | undefined = "2026-02-03") =>
  aFact(seq, {
    kind: "package-step",
    on,
    body: { package: "Spring exchange", ...body },
    citations: [],
  } as unknown as Claim);

const stepsOf = (...entries: ReturnType<typeof step>[]) =>
  packagesOf(fold(entries, {}), "2026-02-13")[0]?.steps.map(({ fact, unreciprocated }) => [
    fact.body.what,
    unreciprocated,
  ]);

const tenDays = { kind: "days", atLeast: 10, atMost: 10 };

describe("a package of reciprocal steps", () => {
  it("flags a step of ours that is done while theirs is not, since when", () => {
    expect(
      stepsOf(
        step(1, { side: "ours", what: "visit allowed", state: "done" }),
        step(2, { side: "theirs", what: "visit allowed in return", state: "agreed", answers: [1] }),
      ),
    ).toEqual([
      ["visit allowed", tenDays],
      ["visit allowed in return", undefined],
    ]);
  });

  it("flags it also where nothing is bound to it, or the other side refused", () => {
    const ours = step(1, { side: "ours", what: "ours", state: "done" });
    const refused = step(2, { side: "theirs", what: "theirs", state: "refused", answers: [1] });
    expect(stepsOf(ours)).toEqual([["ours", tenDays]]);
    expect(stepsOf(ours, refused)).toContainEqual(["ours", tenDays]);
  });

  it("does not know since when, where the step has no date", () => {
    expect(stepsOf(step(1, { side: "ours", what: "ours", state: "done" }, "2026-02/.."))).toEqual([
      ["ours", { kind: "unknown" }],
    ]);
  });

  it("does not flag it once theirs is done, whichever of the two names the other", () => {
    const theirs = { side: "theirs", what: "theirs", state: "done" };
    const ours = { side: "ours", what: "ours", state: "done" };
    expect(stepsOf(step(1, ours), step(2, { ...theirs, answers: [1] }))).toContainEqual(["ours", undefined]);
    expect(stepsOf(step(1, theirs), step(2, { ...ours, answers: [1] }))).toContainEqual(["ours", undefined]);
  });

  it("does not take another step of ours for an answer", () => {
    const ours = { side: "ours", state: "done" };
    expect(
      stepsOf(step(1, { ...ours, what: "first" }), step(2, { ...ours, what: "second", answers: [1] })),
    ).toEqual([
      ["first", tenDays],
      ["second", tenDays],
    ]);
  });
});
