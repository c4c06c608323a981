import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";

const clocks = ["assess-concern", "tell-management", "tell-minister"];

/** A concern recorded on 1 January 2026. */
const duties = (on: string, more: object) =>
  owedOf(clocks, on, [
    fact(1, "concern", "2025-12", { category: "conditions", allegation: "no heating", ...more }),
  ]);

describe("the clocks of a concern", () => {
  it("run from its receipt by how grave it is", () => {
    const received = "2025-12-20";
    expect(duties("2025-12-20", { severity: "grave", received })).toEqual([
      "tell-management: due, 2025-12-20",
      "assess-concern: due, 2025-12-21",
      "tell-minister: due, 2025-12-21",
    ]);
    expect(duties("2025-12-20", { severity: "serious", received })).toEqual([
      "tell-management: due, 2025-12-22",
      "assess-concern: due, 2025-12-23",
    ]);
    expect(duties("2025-12-20", { severity: "low", received })).toEqual(["assess-concern: due, 2026-01-03"]);
  });

  it("run from the day that its first entry has where the house is, not where the moment is counted", () => {
    const concern = fact(1, "concern", "2026-03", {
      category: "conditions",
      allegation: "no heating",
      severity: "grave",
    });
    const inAuckland = { ...concern, recordedAt: "2026-03-05T11:30:00.000001Z", recordedOn: "2026-03-06" };
    expect(owedOf(clocks, "2026-03-06", [inAuckland])).toEqual([
      "tell-management: due, 2026-03-06",
      "assess-concern: due, 2026-03-07",
      "tell-minister: due, 2026-03-07",
    ]);
  });

  it("run from its first entry where the day of receipt is not told", () => {
    expect(duties("2026-01-01", { severity: "low" })).toEqual(["assess-concern: due, 2026-01-15"]);
  });

  it("stop one by one", () => {
    const told = {
      severity: "grave",
      received: "2026-01-02",
      assessed: "2026-01-02",
      managementTold: "2026-01-05",
    };
    expect(duties("2026-01-06", told)).toEqual([
      "tell-minister: late, 2026-01-03",
      "tell-management: done, 2026-01-02",
      "assess-concern: done, 2026-01-03",
    ]);
  });

  it("ask for a quick assessment where nobody has said how grave it is, and for nothing further yet", () => {
    expect(duties("2026-01-01", {})).toEqual([
      "assess-concern: due, 2026-01-02",
      "tell-management: not known, 2026-01-01",
      "tell-minister: not known, 2026-01-02",
    ]);
  });

  it("take violence for grave without anybody saying so", () => {
    expect(duties("2026-01-01", { category: "violence" })).toContain("tell-minister: due, 2026-01-02");
  });

  it("ask for nothing once the concern is closed", () => {
    expect(duties("2026-03-01", { severity: "grave", closed: "2026-02-01" })).toEqual([]);
  });
});
