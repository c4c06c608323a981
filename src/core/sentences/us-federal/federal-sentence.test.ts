import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../dates/calendar.ts";
import { onDay } from "../../dates/day-range.ts";
import { countedCredit } from "./credit.ts";
import { computeFederalSentence } from "./federal-sentence.ts";
import type { GoodConductRule } from "./good-conduct.ts";
import { countedInterruption, interruptionFromSpans } from "./interruption.ts";
import { singleTerm } from "./running-term.ts";

type Given = {
  from?: string;
  months?: number;
  days?: number;
  creditDays?: number;
  unconfirmed?: number;
  interruption?: number;
  rule?: GoodConductRule;
};

const compute = ({
  from = "2019-04-26",
  months = 18,
  days = 0,
  creditDays = 0,
  unconfirmed = 0,
  interruption = 0,
  rule = "current",
}: Given) =>
  computeFederalSentence({
    term: singleTerm(from, { months, days }),
    credit: countedCredit(creditDays, unconfirmed),
    interruption: countedInterruption(interruption),
    rule,
  });

// Published dates of public cases; the sources stand in the table of published sentences.
describe("a federal sentence ends on the day that was published", () => {
  it.each([
    [
      "18 months, current rule",
      "2019-04-26",
      18,
      285,
      "current",
      "2020-01-14",
      81,
      "2019-10-25",
      "2019-10-25",
    ],
    [
      "18 months, rule before 2019",
      "2019-04-26",
      18,
      285,
      "pre-2019",
      "2020-01-14",
      70,
      "2019-11-05",
      "2019-11-05",
    ],
    ["20 years", "2022-06-28", 240, 726, "current", "2040-07-01", 1080, "2037-07-17", "2037-07-17"],
    ["460 months", "2024-10-16", 460, 1773, "current", "2058-04-09", 2070, "2052-08-08", "2052-08-08"],
    ["110 years", "2012-06-14", 1320, 1092, "current", "2119-06-17", 5940, "2103-03-13", "2103-03-13"],
    [
      "110 years, rule before 2019",
      "2012-06-14",
      1320,
      1092,
      "pre-2019",
      "2119-06-17",
      5174,
      "2105-04-17",
      "2105-04-17",
    ],
    ["36 months", "2021-11-30", 36, 281, "current", "2024-02-22", 162, "2023-09-13", "2023-09-13"],
    ["84 months", "2017-12-06", 84, 333, "current", "2024-01-07", 378, "2022-12-25", "2022-12-23"],
    [
      "30 months, a Saturday",
      "2016-05-25",
      30,
      485,
      "pre-2019",
      "2017-07-27",
      117,
      "2017-04-01",
      "2017-03-31",
    ],
  ] as const)("%s", (_, from, months, creditDays, rule, fullTerm, days, release, walkOut) => {
    const computed = compute({ from, months, creditDays, rule });
    expect(computed).toMatchObject({
      fullTerm,
      goodConductDays: days,
      release: { earliest: release, latest: release },
      walkOut: { earliest: walkOut, latest: walkOut },
    });
  });
});

const aDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aRule = fc.constantFrom<GoodConductRule>("current", "pre-2019");
const aTerm = { from: aDay, rule: aRule, months: fc.integer({ min: 13, max: 600 }) };

// Good conduct time as the Bureau of Prisons counted it in cases that came before courts.
describe("good conduct time under the current rule", () => {
  it.each([
    ["Thieme v. Ortiz", "2016-12-07", 210, 944],
    ["Catlin v. Hudson", "2018-03-08", 67, 301],
  ] as const)("is as told in %s", (_, from, months, days) => {
    expect(compute({ from, months }).goodConductDays).toBe(days);
  });

  it("is 54 days a year and no more, however many leap days the term has", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 2, max: 150 }), (from, years) => {
        expect(compute({ from, months: 12 * years }).goodConductDays).toBe(54 * years);
      }),
    );
  });
});

describe("a federal sentence", () => {
  it("of exactly a year earns no good conduct time, on whichever day it begins", () => {
    fc.assert(
      fc.property(aDay, (from) => {
        expect(compute({ from, months: 12 }).goodConductDays).toBe(0);
      }),
      { examples: [["2020-02-29"], ["2024-02-29"], ["2019-03-01"]] },
    );
    expect(compute({ from: "2020-02-29", months: 12, days: 1 }).goodConductDays).toBe(54);
  });

  it("ends no earlier for more months, above and below the year that earns nothing", () => {
    const any = fc.record({ ...aTerm, months: fc.integer({ min: 1, max: 600 }) });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 36 }), (given, more) => {
        const months = given.months + more;
        fc.pre(given.months > 12 || months <= 12);
        expect(compute({ ...given, months }).release.latest >= compute(given).release.latest).toBe(true);
      }),
    );
  });

  it("of a year and a day ends before one of a year: it alone earns good conduct time", () => {
    const [year, longer] = [compute({ months: 12 }), compute({ months: 12, days: 1 })];
    expect(year.goodConductDays).toBe(0);
    expect(longer.goodConductDays).toBe(54);
    expect(longer.release.latest < year.release.latest).toBe(true);
  });

  it("ends no later for more credit, and is never over before it begins", () => {
    fc.assert(
      fc.property(
        fc.record(aTerm),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 300 }),
        (given, creditDays, more) => {
          const [less, further] = [creditDays, creditDays + more].map((days) =>
            compute({ ...given, creditDays: days }),
          );
          expect(further && less && further.release.latest <= less.release.latest).toBe(true);
          expect(further && further.walkOut.earliest >= given.from).toBe(true);
        },
      ),
    );
  });

  it("has a range as wide as the unconfirmed credit, as far as that is not before its first day", () => {
    fc.assert(
      fc.property(fc.record(aTerm), fc.integer({ min: 0, max: 400 }), (given, unconfirmed) => {
        const { release } = compute({ ...given, unconfirmed });
        const uncut = addDays(release.latest, -unconfirmed);
        expect(release.earliest).toBe([uncut, given.from].sort()[1]);
      }),
    );
  });

  it("is left on a weekday, not after the listed day and not long before", () => {
    fc.assert(
      fc.property(fc.record(aTerm), (given) => {
        const { release, walkOut } = compute(given);
        expect(weekdayOf(walkOut.latest)).toBeLessThan(5);
        expect(daysBetween(walkOut.latest, release.latest)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(walkOut.latest, release.latest)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("that is served already ends on its first day, and a step says so", () => {
    const { release, walkOut, fullTerm, steps } = compute({
      from: "2020-02-01",
      months: 24,
      creditDays: 731,
    });
    const onTheDay = { earliest: "2020-02-01", latest: "2020-02-01" };
    expect({ release, walkOut, fullTerm }).toEqual({
      release: onTheDay,
      walkOut: onTheDay,
      fullTerm: "2020-02-01",
    });
    expect(steps.map(({ id }) => id)).toContain("already-served");
  });

  it("is longer by each day on which it did not run", () => {
    expect(compute({ interruption: 10 }).release.latest).toBe(addDays(compute({}).release.latest, 10));
  });

  it("does not run during known stays outside, each with its step, a day in two of them counted once", () => {
    const outside = (id: string, earliest: string, latest: string) => ({
      ...{ id, from: onDay(earliest), to: onDay(latest), isSure: true },
    });
    const { days, steps } = interruptionFromSpans([
      outside("a", "2020-03-01", "2020-03-10"),
      outside("b", "2020-03-08", "2020-03-12"),
    ]);
    expect(days).toBe(12);
    expect(steps.map(({ result, uses }) => [result, uses])).toEqual([
      [{ days: 10 }, ["a"]],
      [{ days: 5 }, ["b"]],
    ]);
  });
});
