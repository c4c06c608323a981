import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isDay } from "./calendar.ts";

describe("the calendar", () => {
  it.each([
    ["2010-05-28", 5, "2010-06-02"],
    ["2012-02-28", 1, "2012-02-29"], // a leap year
    ["2100-02-28", 1, "2100-03-01"], // a century that is none
    ["2011-01-01", -1, "2010-12-31"],
  ])("%s and %i days is %s", (iso, n, expected) => {
    expect(addDays(iso, n)).toBe(expected);
    expect(daysBetween(iso, expected)).toBe(n);
  });

  it.each(["2011-02-29", "2010-13-01", "2010-00-10", "2010-04-31", "2010-05", "28.05.2010", ""])(
    '"%s" is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );

  it("leaves no year of four digits", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(addDays("0001-01-02", -1)).toBe("0001-01-01");
  });

  it("comes back when days are added and taken away", () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (start, n) => {
        const day = addDays("2010-01-01", start);
        expect(isDay(day)).toBe(true);
        expect(addDays(addDays(day, n), -n)).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });
});

it("counts as the platform's calendar does over all years that have four figures", () => {
  const [first, last, dayLength] = [-719_162, 2_932_896, 86_400_000];
  for (let number = first; number <= last; number += 61) {
    const day = new Date(number * dayLength).toISOString().slice(0, 10);
    if (addDays("1970-01-01", number) !== day || daysBetween("1970-01-01", day) !== number)
      throw new Error(`${day} is counted otherwise`);
  }
  expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
});
