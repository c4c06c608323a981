import { describe, expect, it } from "vitest";
import { type Measured, writeReport } from "./report.ts";

const cost = { buildMs: 1500, indexBytes: 2_500_000, p50Ms: 1, p95Ms: 2.345, p99Ms: undefined };
const measured: Measured = {
  circumstances: ["Measured on a day", "by a test."],
  pairs: [
    { group: "all", matcher: "Homeward", figures: { pairs: 1200, auc: 0.91234, recallAtP95: 0.5 } },
    { group: "all", matcher: "trigrams", figures: { pairs: 1200, auc: undefined, recallAtP95: undefined } },
  ],
  find: [{ finder: "Homeward", recall: [["all", { queries: 4, at1: 0.25, at10: 1 }]], ...cost }],
  comparing: [{ matcher: "Homeward", medianUs: 3.14, firstUs: undefined, unmetUs: 40 }],
  startUp: { pairs: 1200, ms: 250 },
};

describe("the report", () => {
  it("says when and on what before any figure", () => {
    expect(writeReport(measured)).toMatch(/^Measured on a day by a test\.\n/);
  });

  it("shows what is not known as such, never as nought", () => {
    const report = writeReport(measured);
    expect(report).toContain("| all | 1,200 | 0.912 (0.500) | – (–) |");
    expect(report).toContain("| Homeward | 1.5 s | 3 MB | 1.00 ms | 2.35 ms | ? |");
    expect(report).toContain("| first | ? |\n| never met | 40.0 |");
  });

  it("shows an outside scorer's figures beside ours, where it knows the group", () => {
    const outside = {
      pairs: new Map([["all", { auc: 0.9, recallAtP95: 0.4 }]]),
      recall: new Map([["all", undefined]]),
    };
    const report = writeReport({ ...measured, outside });
    expect(report).toContain("| – (–) | 0.900 (0.400) |");
    expect(report).toContain("| all | 4 | 0.250 | 1.000 | – | – |");
  });
});
