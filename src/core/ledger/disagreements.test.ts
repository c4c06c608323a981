import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "./entry.ts";
import { fold } from "./fold.ts";

const arrest = (seq: number, on: string) => aFact(seq, { kind: "arrest", on, body: {} });
const decision = (seq: number, body: object) => aFact(seq, { kind: "decision", body } as unknown as Claim);

describe("sources that disagree", () => {
  it("stay side by side", () => {
    const { disagreements } = fold([arrest(1, "2024-03-02"), arrest(2, "2024-03-05")], {});
    expect(disagreements).toMatchObject([{ question: "arrest", differsIn: ["on"] }]);
    expect(disagreements[0]?.sides).toHaveLength(2);
  });

  it("do not disagree where one only knows less", () => {
    expect(fold([arrest(1, "2024-03"), arrest(2, "2024-03-05")], {}).disagreements).toEqual([]);
  });

  it("a decision names what holds, and the other no longer counts for the standing", () => {
    const decided = decision(3, {
      between: [1, 2],
      holds: "one",
      chosen: 2,
      reason: "The court file says so.",
    });
    const file = fold([arrest(1, "2024-03-02"), arrest(2, "2024-03-05"), decided], {});
    expect(file.disagreements[0]?.decision?.seq).toBe(3);
    expect(file.standing.heldSince?.seq).toBe(2);
    expect(file.chapters.custody).toHaveLength(2);
  });

  it("a third source opens the question again", () => {
    const decided = decision(3, { between: [1, 2], holds: "all", reason: "Two arrests." });
    const file = fold(
      [arrest(1, "2024-03-02"), arrest(2, "2024-03-05"), decided, arrest(4, "2024-04-01")],
      {},
    );
    expect(file.disagreements[0]?.decision).toBeUndefined();
  });

  it("tell two days of one event, but not that something was so at two times", () => {
    const told = (seq: number, on: string, circumstance: string) =>
      aFact(seq, { kind: "circumstance", on, body: { circumstance, holds: "yes" } } as unknown as Claim);
    const entered = (seq: number, on: string) => told(seq, on, "appealTimeRunsFrom");
    const { disagreements } = fold([entered(1, "2024-06-18"), entered(2, "2024-07-02")], {});
    expect(disagreements).toMatchObject([{ differsIn: ["on"], sides: [{ seq: 1 }, { seq: 2 }] }]);
    expect(fold([entered(1, "2024-06"), entered(2, "2024-06-18")], {}).disagreements).toEqual([]);
    const final = [told(1, "2024-06-18", "judgmentFinal"), told(2, "2025-01-10", "judgmentFinal")];
    expect(fold(final, {}).disagreements).toEqual([]);
    const body = { between: [1, 2], holds: "one", chosen: 2, reason: "The docket says so." };
    const decided = fold([entered(1, "2024-06-18"), entered(2, "2024-07-02"), decision(3, body)], {});
    expect([...decided.setAside].map(({ seq }) => seq)).toEqual([1]);
  });

  it("a later stay elsewhere is a move, not a disagreement", () => {
    const stay = (seq: number, on: string, facility: string) =>
      aFact(seq, { kind: "custody", on, body: { facility } });
    expect(fold([stay(1, "2024-03/..", "North"), stay(2, "2024-06/..", "South")], {}).disagreements).toEqual(
      [],
    );
    expect(
      fold([stay(1, "2024-03/..", "North"), stay(2, "2024-03/..", "South")], {}).disagreements,
    ).toHaveLength(1);
  });

  it("about one stay leave the later stays alone, also when decided", () => {
    const stay = (seq: number, on: string, facility: string) =>
      aFact(seq, { kind: "custody", on, body: { facility } });
    const entries = [
      stay(1, "2024-03/..", "North"),
      stay(2, "2024-03/..", "South"),
      stay(3, "2025-06/..", "West"),
      decision(4, { between: [1, 2], holds: "one", chosen: 2, reason: "The court file says so." }),
    ];
    const file = fold(entries, {});
    expect(file.disagreements[0]?.sides.map((side) => side.seq)).toEqual([1, 2]);
    expect([...file.setAside].map((side) => side.seq)).toEqual([1]);
    expect(file.standing.custody?.body.facility).toBe("West");
  });
});
