import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";

const arrest = fact(1, "arrest", "2026-01-01", { country: "ES" });
const visit = fact(2, "contact", "2026-01-02", { mode: "visit", outcome: "took place" });

const nextVisit = (on: string, from: string | undefined, more: object = {}) => {
  const exception = { duty: "next-visit", approvedBy: "Head of section", reason: "Telephone is enough." };
  return owedOf(["next-visit"], on, [arrest, visit, fact(3, "exception", from, { ...exception, ...more })]);
};

describe("an approved exception", () => {
  it("takes the place of what would be late", () => {
    expect(nextVisit("2026-03-01", "2026-01-20")).toEqual(["next-visit: excepted, 2026-02-01"]);
  });

  it("holds from a day to a day", () => {
    expect(nextVisit("2026-02-10", "2026-02-11")).toEqual(["next-visit: late, 2026-02-01"]);
    expect(nextVisit("2026-02-10", "2026-01-20", { until: "2026-02-10" })).toEqual([
      "next-visit: excepted, 2026-02-01",
    ]);
    expect(nextVisit("2026-02-11", "2026-01-20", { until: "2026-02-10" })).toEqual([
      "next-visit: late, 2026-02-01",
    ]);
  });

  it("is not over on the day that it was only about", () => {
    const until = { until: "2026-02-10~" };
    expect(nextVisit("2026-02-12", "2026-01-20", until)).toEqual(["next-visit: excepted, 2026-02-01"]);
    expect(nextVisit("2026-02-14", "2026-01-20", until)).toEqual(["next-visit: late, 2026-02-01"]);
    expect(nextVisit("2026-02-10", "2026-01-20/..")).toEqual(["next-visit: excepted, 2026-02-01"]);
  });

  it("is for the one duty that it names", () => {
    expect(nextVisit("2026-03-01", undefined, { of: [2] })).toEqual(["next-visit: excepted, 2026-02-01"]);
    expect(nextVisit("2026-03-01", undefined, { of: [1] })).toEqual(["next-visit: late, 2026-02-01"]);
    expect(nextVisit("2026-03-01", undefined, { duty: "first-visit" })).toEqual([
      "next-visit: late, 2026-02-01",
    ]);
  });
});
