import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { releaseForRemoval } from "./provisions/fr-cpp-729-2/rule.ts";
import { ukEarlyRemoval } from "./provisions/uk-cja-260/rule.ts";
import type { Remedy } from "./remedy.ts";

const ruling = ({ conditions }: Remedy, id: string, facts: Facts, on: string) =>
  conditions.find((condition) => condition.id === id)?.decide(facts, on);

it("half of a sentence of death is never served", () => {
  const facts: Facts = { penalty: "death", heldSince: "1970-01-01", sentenceMonths: 48 };
  expect(ruling(releaseForRemoval, "half-served", facts, "2025-03-01")?.finding).toBe("not met");
});

describe("early removal in England and Wales", () => {
  const on = (facts: Facts, day: string) => ruling(ukEarlyRemoval, "minimum-served", facts, day);
  // 1826 days: one half is 913, 30 per cent is 548.
  const five = { heldSince: "2024-03-01", custodialPartEndsOn: "2029-03-01" };

  it("comes at 30 per cent, or four years before the end if that is later", () => {
    expect(on(five, "2025-09-30")).toMatchObject({ finding: "met" });
    const long = { heldSince: "2024-03-01", custodialPartEndsOn: "2034-03-01" };
    expect(on(long, "2025-12-31")).toMatchObject({ finding: "not met" });
  });

  it("came at one half, or 545 days before the end, until 22 September 2025", () => {
    const short = { heldSince: "2024-03-01", custodialPartEndsOn: "2026-03-01" }; // 30 per cent: 6 October 2024
    expect(on(five, "2025-09-22")?.finding).toBe("not met");
    expect(on(five, "2025-09-23")?.finding).toBe("met");
    expect(on(short, "2025-02-28")?.finding).toBe("not met");
    expect(on(short, "2025-03-01")?.finding).toBe("met");
  });

  it("came at one half, or a year before the end, until 15 January 2024, and 270 days until 27 June 2022", () => {
    const ends = { heldSince: "2022-01-01", custodialPartEndsOn: "2025-01-10" };
    expect(on(ends, "2024-01-09")?.finding).toBe("not met");
    expect(on(ends, "2024-01-10")?.finding).toBe("met");
    const early = { heldSince: "2021-01-01", custodialPartEndsOn: "2022-12-31" };
    expect(on(early, "2022-06-27")?.finding).toBe("met");
    expect(on(early, "2022-04-05")?.finding).toBe("met");
    expect(on(early, "2022-04-04")?.finding).toBe("not met");
    expect(on(early, "2020-11-30")?.finding).toBe("unknown");
    const long = { heldSince: "2021-01-01", custodialPartEndsOn: "2023-06-01" };
    expect(on(long, "2022-06-27")?.finding).toBe("not met"); // 270 days before: 4 September 2022
    expect(on(long, "2022-06-28")?.finding).toBe("met"); // a year before: 1 June 2022
  });

  it("is not ruled out since the Act of 22 January 2026, whose force is not confirmed", () => {
    const long = { heldSince: "2025-03-01", custodialPartEndsOn: "2035-03-01" };
    expect(on(long, "2026-01-21")?.finding).toBe("not met");
    expect(on(long, "2026-01-22")?.finding).toBe("unknown");
  });
});

describe("conditional release on removal in France", () => {
  const on = (facts: Facts, day: string) => ruling(releaseForRemoval, "half-served", facts, day)?.finding;

  it("is possible from one half; before it, reductions may bring it nearer", () => {
    const facts = { heldSince: "2021-03-01", sentenceMonths: 96 }; // 2922 days
    expect(on(facts, "2025-03-01")).toBe("met");
    expect(on(facts, "2025-02-28")).toBe("unknown");
    expect(on({ ...facts, custodialPartEndsOn: "2028-03-01" }, "2024-08-31")).toBe("met");
    expect(on({ ...facts, custodialPartEndsOn: "2028-03-01" }, "2024-08-30")).toBe("not met");
  });

  it("of a life sentence after 18 years", () => {
    const facts: Facts = { heldSince: "2007-03-01", penalty: "life" };
    expect(on(facts, "2025-02-28")).toBe("not met");
    expect(on(facts, "2025-03-01")).toBe("met");
  });
});
