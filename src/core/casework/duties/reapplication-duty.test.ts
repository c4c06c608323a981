import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import type { Entry } from "../../ledger/entry.ts";

const held = [
  fact(1, "arrest", "2023-01-10", { country: "US" }),
  fact(2, "sentence", "2023-06-01", {
    penalty: "prison",
    months: 120,
    country: "US",
    jurisdiction: "federal",
  }),
];
const remedy = (seq: number, on: string, stage: string, which = "transfer-us") =>
  fact(seq, "remedy", on, { remedy: which, stage });
const again = (on: string, ...entries: Entry[]) =>
  owedOf(["new-transfer-application"], on, [...held, ...entries]);

describe("a new application for transfer", () => {
  it("may be made two years after a refusal, of which the day is kept in view and never late", () => {
    const refused = remedy(3, "2025-03-05", "refused");
    for (const on of ["2025-03-06", "2027-03-05", "2028-01-01"])
      expect(again(on, refused)).toEqual(["new-transfer-application: planned, 2027-03-05"]);
  });

  it("is a range where the day of the refusal is not known", () => {
    expect(again("2026-01-01", remedy(3, "2025-03", "refused"))).toEqual([
      "new-transfer-application: planned, 2027-03-01 to 2027-03-31",
    ]);
  });

  it("is nothing without a refusal, elsewhere than in the United States, or for somebody who is free", () => {
    expect(again("2026-01-01")).toEqual([]);
    const refused = remedy(3, "2025-03-05", "refused");
    expect(again("2026-01-01", refused, fact(4, "release", "2025-12-01", {}))).toEqual([]);
    const spain = [
      fact(1, "arrest", "2023-01-10", { country: "ES" }),
      fact(2, "sentence", "2023-06-01", { penalty: "prison", months: 120, country: "ES" }),
    ];
    expect(owedOf(["new-transfer-application"], "2026-01-01", [...spain, refused])).toEqual([]);
  });

  it("is nothing more once the reason of the refusal has passed or a request was made anew", () => {
    const refused = remedy(3, "2025-03-05", "refused");
    const gone = fact(4, "circumstance", undefined, { circumstance: "refusalObstacleGone", holds: "yes" });
    expect(again("2026-01-01", refused, gone)).toEqual([]);
    const asked = fact(4, "representation", "2025-11-01", {
      ...{ by: "Ministry of Justice", to: "US Department of Justice", level: "minister" },
      asks: [{ kind: "sentence transfer", words: "transfer home" }],
    });
    expect(again("2026-01-01", refused, asked)).toEqual([]);
  });
});
