import { describe, expect, it } from "vitest";
import { onDay } from "../../dates/day-range.ts";
import { computeRegime } from "./compute-regime.ts";
import { germany } from "./germany.ts";
import { type OwnRule, ownRuleSchema, shareServed, withOwnRules } from "./own-rule.ts";

const rule = (changed: Partial<OwnRule> = {}): OwnRule => ({
  ...{ id: "first", line: "first", country: "KE", says: "Remission for good conduct", isAutomatic: true },
  ...{
    counts: "remitted",
    share: "1/3",
    goesBy: "release",
    from: "2010-01-01",
    source: "Prisons Act, s. 46",
  },
  ...changed,
});

const datesOf = (rules: OwnRule[], from = "2020-01-10", months = 60) => {
  const regime = withOwnRules(undefined, "KE", rules);
  if (!regime) throw new Error("no regime");
  const term = { months, days: 0 };
  const { dates } = computeRegime({
    regime,
    from: onDay(from),
    sentenced: onDay(from),
    term,
    credit: { fewest: 0, most: 0 },
  });
  return dates.map(({ when }) => when.latest);
};

describe("what an office enters of a state's law on release", () => {
  it("is a share that must be served, or one that is remitted", () => {
    expect(shareServed({ share: "2/3", counts: "served" })).toBe("2/3");
    expect(shareServed({ share: "1/3", counts: "remitted" })).toBe("2/3");
    expect(datesOf([rule()])).toEqual(datesOf([rule({ counts: "served", share: "2/3" })]));
  });

  it("holds with its least and its most", () => {
    expect(datesOf([rule({ leastMonths: 48 })])).toEqual(["2024-01-10"]);
    expect(datesOf([rule({ mostMonths: 12 })])).toEqual(["2021-01-10"]);
  });

  it("is changed by a reform from its day on, as a further value of one line", () => {
    const reform = rule({ id: "second", share: "1/2", from: "2022-08-01" });
    const before = rule({ until: "2022-07-31" });
    expect(datesOf([before])).toEqual([]);
    expect(datesOf([before, reform])).toEqual(["2022-08-01"]);
    const bySentence = { goesBy: "sentence" as const };
    expect(
      datesOf([
        { ...before, ...bySentence },
        { ...reform, ...bySentence },
      ]),
    ).toEqual(["2023-05-11"]);
  });

  it("stands beside what the program has read, marked as the office's with its source", () => {
    const both = withOwnRules(germany, "DE", [rule({ country: "DE" }), rule()]);
    expect(both?.shares).toHaveLength(germany.shares.length + 1);
    expect(both?.shares.at(-1)?.own?.source).toBe("Prisons Act, s. 46");
    expect(withOwnRules(germany, "DE", [rule()])).toBe(germany);
    expect(withOwnRules(undefined, "ES", [rule()])).toBeUndefined();
  });

  it.each([
    ["more than the term", { share: "3/2" }],
    ["a share of nothing", { share: "1/0" }],
    ["no such day", { from: "2026-02-31" }],
    ["an end before the beginning", { until: "2009-01-01" }],
    ["no source", { source: " " }],
    ["a country that is none", { country: "Kenya" }],
  ])("is refused with %s", (_, changed) => {
    expect(ownRuleSchema.safeParse(rule(changed)).success).toBe(false);
    expect(ownRuleSchema.safeParse(rule()).success).toBe(true);
  });
});
