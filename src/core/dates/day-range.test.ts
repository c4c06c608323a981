import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, shiftMonths } from "./add-months.ts";
import { daysBetween } from "./calendar.ts";
import { against, daysFromTo, daysOf, hullOf, isOneDay, onDay, shiftDays } from "./day-range.ts";

const aDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("months added to a day", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-03-15", -3, "2023-12-15"],
  ])("%s and %i months are %s", (day, months, then) => expect(addMonths(day, months)).toBe(then));

  it("a month is 28 to 31 days, and more months are never earlier", () => {
    fc.assert(
      fc.property(aDay, fc.nat(600), (day, months) => {
        const [one, next] = [addMonths(day, months), addMonths(day, months + 1)];
        expect(daysBetween(one, next)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(one, next)).toBeLessThanOrEqual(31);
      }),
    );
  });
});

describe("the days that a date can mean", () => {
  const may = { earliest: "2010-05-01", latest: "2010-05-31" };

  it("are a range where the day is not known, and none for an open end", () => {
    expect(daysOf("2010-05")).toEqual(may);
    expect(daysOf("2010-05-28")).toEqual(onDay("2010-05-28"));
    expect(daysOf("2010/..")).toBeUndefined();
    expect([isOneDay(may), isOneDay(onDay("2010-05-28"))]).toEqual([false, true]);
  });

  it("reach further on both sides of what is only about right, for each end by how it is told", () => {
    expect(daysOf("2026-01-01~")).toEqual({ earliest: "2025-12-29", latest: "2026-01-04" });
    expect(daysOf("2019-05~/2019-07")).toEqual({ earliest: "2019-03-31", latest: "2019-07-31" });
    expect(daysOf("2010%")).toEqual({ earliest: "2009-01-01", latest: "2011-12-31" });
    expect(daysOf("2010-05-28?")).toEqual(onDay("2010-05-28"));
  });

  it("move by days and months as a whole", () => {
    expect(shiftDays(may, -1)).toEqual({ earliest: "2010-04-30", latest: "2010-05-30" });
    expect(shiftMonths(may, 1)).toEqual({ earliest: "2010-06-01", latest: "2010-06-30" });
  });

  it("lie before a day, from it on, or reach over it", () => {
    expect(against(may, "2010-06-01")).toBe("before");
    expect(against(may, "2010-05-01")).toBe("from");
    expect(against(may, "2010-05-15")).toBe("over");
  });

  it("are so many days apart, at least and at most", () => {
    expect(daysFromTo(may, onDay("2010-06-10"))).toEqual({ atLeast: 10, atMost: 40 });
  });
});

describe("ranges joined", () => {
  it("reach from the first day of any to the last day of any", () => {
    expect(
      hullOf([
        { earliest: "2020-02-01", latest: "2020-02-29" },
        { earliest: "2020-01-15", latest: "2020-02-10" },
      ]),
    ).toEqual({ earliest: "2020-01-15", latest: "2020-02-29" });
  });
});
