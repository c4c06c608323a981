import { describe, expect, it } from "vitest";
import { fact } from "../../../../tests/support/duties.ts";
import type { Entry } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";

const arrest = fact(1, "arrest", "2026-01-01", { country: "ES" });
const plan = (seq: number, on: string | undefined, mode = "visit") =>
  fact(seq, "contact", on, { mode, outcome: "planned" });
const hearing = (seq: number, on: string, body: object = {}) => fact(seq, "hearing", on, body);

const ahead = (on: string, ...entries: Entry[]) =>
  dutiesOf(fold([arrest, ...entries], { on }), defaultPolicy, on)
    .filter(({ kind }) => kind.startsWith("planned"))
    .map(
      ({ kind, state, due }) =>
        `${kind}: ${state}, ${due?.earliest}${due?.latest === due?.earliest ? "" : ` to ${due?.latest}`}`,
    );

describe("what is planned", () => {
  it("stands among what is due with its day, contacts and hearings alike", () => {
    expect(
      ahead("2026-02-01", plan(2, "2026-03-05"), plan(3, "2026-03", "call"), hearing(4, "2026-02-20")),
    ).toEqual([
      "planned-hearing: planned, 2026-02-20",
      "planned-contact: planned, 2026-03-05",
      "planned-contact: planned, 2026-03-01 to 2026-03-31",
    ]);
  });

  it("counts on the day itself, and without a day not at all", () => {
    expect(ahead("2026-03-05", plan(2, "2026-03-05"), plan(3, undefined))).toEqual([
      "planned-contact: planned, 2026-03-05",
    ]);
  });

  it("asks what came of it when the day is over, until a contact of that kind is recorded", () => {
    expect(ahead("2026-03-06", plan(2, "2026-03-05"))).toEqual(["planned-contact: not known, 2026-03-05"]);
    const call = fact(3, "contact", "2026-03-05", { mode: "call", outcome: "took place" });
    expect(ahead("2026-03-06", plan(2, "2026-03-05"), call)).toEqual([
      "planned-contact: not known, 2026-03-05",
    ]);
    const visit = fact(3, "contact", "2026-03-05", { mode: "visit", outcome: "refused" });
    expect(ahead("2026-03-06", plan(2, "2026-03-05"), visit)).toEqual(["planned-contact: done, 2026-03-05"]);
  });

  it("is no hearing that is over or of which the result is known", () => {
    expect(
      ahead("2026-03-06", hearing(2, "2026-03-05"), hearing(3, "2026-03-06", { result: "Adjourned." })),
    ).toEqual([]);
  });

  it("is nothing for somebody who is home, nor what was planned only later", () => {
    expect(ahead("2026-03-01", plan(2, "2026-03-05"), fact(3, "return", "2026-02-20", {}))).toEqual([]);
    const later = fact(2, "contact", "2026-03-05", { mode: "visit", outcome: "planned" }, "2026-02-10");
    expect(ahead("2026-02-01", later)).toEqual([]);
  });
});
