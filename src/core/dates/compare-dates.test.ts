import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDate, mayBeSameDate } from "./compare-dates.ts";

describe("two dates that may be the same", () => {
  it.each([
    ["2010-05-28", "2010", true],
    ["2010-05-28", "2010-06", false],
    ["2010-05-28", "2010-05-29", false],
    ["2010-05-28~", "2010-05-31", true], // about a day: 3 days
    ["2010-05-28~", "2010-06-01", false],
    ["2010-05~", "2010-06-20", true], // about a month: a month
    ["2010-05~", "2010-08", false],
    ["2010~", "2011", true], // about a year: a year
    ["2010~", "2012", false],
    ["2010?", "2011", false], // doubt does not move a date
    ["2008/2010", "2009-03", true],
    ["2010-05/..", "2024", true],
    ["2010-05/..", "2009", false],
    ["../2011", "1999", true],
    ["../2011", "2012", false],
    ["2008/2010~", "2011-06", true],
    ["XXXX-04-26", "2010-04-26", true],
    ["XXXX-04-26", "2010-04", true],
    ["XXXX-04-26", "2010-05", false],
    ["XXXX-04-26", "2010", true],
    ["XXXX-04-26", "2010-06/2011-03", false],
    ["XXXX-04-26", "2010-06/2011-05", true],
    ["XXXX-04-26", "1990/2020", true],
    ["XXXX-04-26", "../2011", true],
    ["XXXX-02-29", "2010-02", false], // 2010 had no such day
    ["XXXX-02-29", "2012-02", true],
    ["XXXX-04-26", "XXXX-04", true],
    ["XXXX-04-26", "XXXX-05", false],
    ["XXXX-12-31~", "XXXX-01-02", true], // across the turn of the year
    ["2010-XX-26", "2010-05-26", true],
    ["2010-XX-26", "2010-05-27", false],
    ["some day", "2010", true], // what cannot be read rules nothing out
  ])("%s and %s: %s", (a, b, expected) => {
    expect(mayBeSameDate(a, b)).toBe(expected);
    expect(mayBeSameDate(b, a)).toBe(expected);
  });
});

describe("the order of a timeline", () => {
  it("goes by the earliest day, then the latest, and puts the unplaced last", () => {
    const inOrder = [
      "../2009",
      "2010-01-01",
      "2010-01",
      "2010",
      "2010/..",
      "2010-02",
      "2011-24",
      "XXXX-04",
      "soon",
    ];
    expect(inOrder.toReversed().sort(byDate)).toEqual(inOrder);
  });

  it("is total", () => {
    const some = fc.constantFrom(
      "2010",
      "2010~",
      "2010-05",
      "../2010",
      "2010/..",
      "201X",
      "XXXX-05",
      "x",
      "2010-21",
    );
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(byDate(a, b) + byDate(b, a)).toBe(0);
        expect(byDate(a, b) === 0).toBe(a === b);
        if (byDate(a, b) < 0 && byDate(b, c) < 0) expect(byDate(a, c)).toBe(-1);
      }),
    );
  });
});
