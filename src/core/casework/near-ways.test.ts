import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { nearWaysOf } from "./near-ways.ts";
import { stageOf } from "./openness.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const circumstance = (seq: number, name: string) =>
  fact(seq, "circumstance", undefined, { circumstance: name, holds: "yes" });

const prisoner = [
  fact(1, "nationality", undefined, { country: "GE" }),
  fact(2, "custody", "2023-02-01/..", { country: "NO" }),
  fact(3, "sentence", "2024-01-10", { penalty: "prison", months: 96, country: "NO", ends: "2031-02-01" }),
  circumstance(4, "judgmentFinal"),
  circumstance(5, "offenceInBothStates"),
];

const transferOf = (...entries: ReturnType<typeof fact>[]) =>
  nearWaysOf(fold(entries, {}), "2026-02-01").find(({ remedy }) => remedy === "transfer-ets-112");

describe("the remedies that are worth a look", () => {
  it("lack one thing, and name it; what states decide when they are asked is not counted", () => {
    expect(transferOf(...prisoner)).toEqual({
      remedy: "transfer-ets-112",
      nearness: "lacks one",
      toFind: ["consentsToTransfer"],
    });
  });

  it("wait for decisions alone, once that is known, and are open once those are there", () => {
    const consents = [...prisoner, circumstance(6, "consentsToTransfer")];
    expect(transferOf(...consents)).toMatchObject({ nearness: "to decide", toFind: [] });
    const agreed = [circumstance(7, "sentencingStateAgrees"), circumstance(8, "homeStateAgrees")];
    expect(transferOf(...consents, ...agreed)?.nearness).toBe("open");
  });

  it("are none that lack more, are closed or answered", () => {
    expect(transferOf(...prisoner.slice(0, 3))).toBeUndefined();
    expect(transferOf(...prisoner.slice(0, 4), circumstance(5, "consentsToTransfer"))?.nearness).toBe(
      "lacks one",
    );
    const refused = fact(9, "remedy", "2026-01-05", { remedy: "transfer-ets-112", stage: "refused" });
    expect(transferOf(...prisoner, refused)).toBeUndefined();
  });

  it("leave a refusal standing when the work on it is closed", () => {
    const answered = ["refused", "granted"] as const;
    expect(answered.map((stage) => stageOf(["opened", stage, "closed"]))).toEqual(answered);
    expect(stageOf(["opened", "closed"])).toBe("closed");
    expect(stageOf(["refused", "closed", "opened"])).toBe("under way");
  });

  it("are none of another state for somebody held before trial, or of whose sentence nothing is told", () => {
    const near = (regime?: string) =>
      nearWaysOf(
        fold(
          [
            fact(1, "nationality", undefined, { country: "RU" }),
            fact(2, "custody", "2026-01-01/..", { country: "IR", regime }),
          ],
          {},
        ),
        "2026-02-01",
      ).map(({ remedy }) => remedy);
    for (const regime of ["remand", undefined])
      expect(near(regime).filter((remedy) => /^(us|uk|fr|de)-/.test(remedy))).toEqual([]);
  });

  it("are of somebody who is free only those at work", () => {
    const released = fact(9, "release", "2026-01-05", { releaseKind: "served" });
    const opened = fact(10, "remedy", "2025-01-05", { remedy: "transfer-ets-112", stage: "opened" });
    expect(transferOf(...prisoner, released)).toBeUndefined();
    expect(transferOf(...prisoner, released, opened)?.nearness).toBe("under way");
  });
});
