import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { lawFactsOf } from "./law-facts.ts";
import { freeByOf } from "./sentence-of-case.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const fileOf = (...entries: ReturnType<typeof fact>[]) => fold(entries, { today: "2026-11-23" });
const free = (...entries: ReturnType<typeof fact>[]) => freeByOf(fileOf(...entries));

const arrested = fact(1, "arrest", "2020-01-01", { country: "US" });
const federal = { country: "US", jurisdiction: "federal" };
const sentenced = fact(2, "sentence", "2021-01-01", { months: 60, ...federal });
const credited = fact(3, "circumstance", undefined, { circumstance: "custodyCredited", holds: "yes" });

describe("no day of release is computed", () => {
  it("while the sources disagree whether it is life", () => {
    const life = fact(4, "sentence", "2021-01-01", { penalty: "life", ...federal });
    const term = fact(5, "sentence", "2021-01-01", { penalty: "prison", months: 60, ...federal });
    expect(free(arrested, life, term)).toMatchObject({ kind: "not known", disputed: ["penalty"] });
  });

  it("from a federal sentence that is older than the law of today", () => {
    const old = fact(2, "sentence", "1985-06-01", { months: 240, ...federal });
    expect(free(fact(1, "arrest", "1985-01-01", { country: "US" }), old).kind).toBe("not computed");
  });

  it.each(["US", "TR"])("from a term of thousands of years (%s)", (country) => {
    const long = (seq: number) =>
      fact(seq, "sentence", "2021-01-01", { months: 103_896, country, jurisdiction: "federal" });
    const beside = fact(4, "sentence", "2022-01-01", { months: 103_896, country, relation: "after" });
    expect(free(fact(1, "arrest", "2020-01-01", { country }), long(2)).kind).toBe("not computed");
    expect(free(fact(1, "arrest", "2020-01-01", { country }), long(2), beside).kind).toBe("not computed");
  });
});

describe("a sentence is of an earlier time", () => {
  const freed = (releaseKind?: string) => fact(4, "release", "2023-06-01", { releaseKind });
  const heldIn = (country: string) => fact(5, "custody", "2025-02-01/..", { country, regime: "remand" });

  it("where another state holds the person now", () => {
    const again = [arrested, sentenced, freed(), heldIn("NO")];
    expect(free(...again).kind).toBe("no sentence");
    expect(lawFactsOf(fileOf(...again)).facts).toMatchObject({ detainingState: "NO", sentenced: false });
  });

  it("where it was served or set aside", () => {
    expect(free(arrested, sentenced, freed("served"), heldIn("US")).kind).toBe("no sentence");
    expect(free(arrested, sentenced, freed("acquitted"), heldIn("US")).kind).toBe("no sentence");
  });

  it("not where the person was let go and came back, nor for whoever is free now", () => {
    expect(free(arrested, sentenced, freed("bail"), heldIn("US")).kind).toBe("computed");
    expect(free(arrested, sentenced, freed("served")).kind).toBe("computed");
  });
});

describe("credit is told stay by stay", () => {
  const stay = (seq: number, on: string, credited?: string) =>
    fact(seq, "custody", on, { country: "US", regime: "remand", ...(credited && { credited }) });
  const end = (...entries: ReturnType<typeof fact>[]) => {
    const found = free(...entries, sentenced);
    return found.kind === "computed"
      ? [found.walkOut.earliest, found.walkOut.latest, found.unconfirmedCreditDays]
      : found.kind;
  };
  const [first, second] = ["2020-01-01/2020-03-01", "2020-03-02/.."];

  it("so that one that counts for another sentence is left out", () => {
    expect(end(stay(4, first, "yes"), stay(5, second, "yes"))).toEqual(["2024-04-04", "2024-04-04", 0]);
    // 61 days less, a Tuesday.
    expect(end(stay(4, first, "no"), stay(5, second, "yes"))).toEqual(["2024-06-04", "2024-06-04", 0]);
    expect(end(arrested, stay(4, first, "no"), stay(5, second, "yes"))).toEqual([
      "2024-06-04",
      "2024-06-04",
      0,
    ]);
  });

  it("and one of which nothing is said goes by what is said of all custody", () => {
    expect(end(stay(4, first, "yes"), stay(5, second))).toEqual(["2024-04-04", "2025-02-03", 305]);
    expect(end(stay(4, first, "no"), stay(5, second), credited)).toEqual(["2024-06-04", "2024-06-04", 0]);
    const none = fact(3, "circumstance", undefined, { circumstance: "custodyCredited", holds: "no" });
    expect(end(stay(4, first, "yes"), stay(5, second), none)).toEqual(["2025-02-03", "2025-02-03", 0]);
  });
});

describe("credit for custody is only possible", () => {
  const walkOut = (...entries: ReturnType<typeof fact>[]) => {
    const found = free(...entries, sentenced, credited);
    return found.kind === "computed" ? found.walkOut : found.kind;
  };

  it("between the days of arrest of which nobody has decided", () => {
    const other = fact(4, "arrest", "2020-03-01", { country: "US" });
    expect(walkOut(arrested)).toEqual({ earliest: "2024-04-04", latest: "2024-04-04" });
    expect(walkOut(arrested, other)).toEqual({ earliest: "2024-04-04", latest: "2024-06-03" });
  });

  it("between two stays of which nothing is recorded, and after the last of them", () => {
    const stay = (seq: number, on: string) => fact(seq, "custody", on, { country: "US" });
    const first = stay(4, "2020-01-01/2020-03-01");
    const joined = walkOut(first, stay(5, "2020-03-02/.."));
    const apart = walkOut(first, stay(5, "2020-09-01/.."));
    expect(joined).toEqual({ earliest: "2024-04-04", latest: "2024-04-04" });
    expect(apart).toEqual({ earliest: "2024-04-04", latest: "2024-10-04" });
    expect(walkOut(arrested, first)).toEqual({ earliest: "2024-04-04", latest: "2025-02-03" });
  });
});
