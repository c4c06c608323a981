import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPartialDate, readPartialDate } from "./partial-date.ts";

describe("a partial date", () => {
  it.each([
    ["2010", "year", "2010-01-01", "2010-12-31"],
    ["2012-02", "month", "2012-02-01", "2012-02-29"],
    ["2010-05-28", "day", "2010-05-28", "2010-05-28"],
    ["2010-05-XX", "month", "2010-05-01", "2010-05-31"],
    ["2010-XX", "year", "2010-01-01", "2010-12-31"],
    ["2010-XX-26", "year", "2010-01-26", "2010-12-26"],
    ["201X", "decade", "2010-01-01", "2019-12-31"],
    ["2010-21", "season", "2010-03-01", "2010-05-31"],
    ["2011-24", "season", "2011-01-01", "2012-02-29"], // January or December: both are "winter 2011"
    ["2010-05-28/2010-06-02", "interval", "2010-05-28", "2010-06-02"],
    ["2010-05/..", "interval", "2010-05-01", undefined],
    ["../2011", "interval", undefined, "2011-12-31"],
    ["2010-06/2010", "interval", "2010-06-01", "2010-12-31"], // ended at some time in the same year
    ["XXXX-04-26", "yearless", undefined, undefined],
    ["XXXX-02-29", "yearless", undefined, undefined],
  ])("%s is a %s from %s to %s", (edtf, precision, earliest, latest) => {
    const date = readPartialDate(edtf);
    expect(date).toMatchObject({ edtf, precision, approximate: false, uncertain: false });
    expect([date?.earliest, date?.latest]).toEqual([earliest, latest]);
  });

  it.each([
    ["2010~", true, false],
    ["2010-05?", false, true],
    ["2010-05-28%", true, true],
    ["2008~/2010", true, false],
    ["2008/2010?", false, true],
  ])("%s is approximate: %s, uncertain: %s", (edtf, approximate, uncertain) => {
    expect(readPartialDate(edtf)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    "2010-02-31", // no such day
    "2011-02-29", // no leap year
    "XXXX-02-30", // in no year
    "2010-XX-32",
    "2010-13",
    "2010-00",
    "2010-25", // no fifth season
    "2010-21-03", // a season has no days
    "2010-06-02/2010-05-28", // reversed
    "2011/2010",
    "../..",
    "/2011",
    "2010/2011/2012",
    "XXXX-04-26/2010", // no place on the calendar
    "20X0",
    "XXXX",
    "0999", // a slip of the keyboard
    "28.05.2010",
    "2010-5-28",
    "2010~~",
    " 2010",
    "",
  ])('"%s" is none', (edtf) => {
    expect(isPartialDate(edtf)).toBe(false);
  });

  it("is earliest before it is latest, whatever is written", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."0123456789X-/.~?%"), maxLength: 24 });
    const twoDigits = fc.integer({ min: 0, max: 32 }).map((n) => `${n}`.padStart(2, "0"));
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.array(twoDigits, { maxLength: 2 }))
      .map(([year, rest]) => [year, ...rest].join("-"));
    const interval = fc.tuple(date, date).map((ends) => ends.join("/"));
    fc.assert(
      fc.property(fc.oneof(signs, date, interval), (edtf) => {
        const { earliest = "", latest = "9999-99-99" } = readPartialDate(edtf) ?? {};
        expect(earliest <= latest).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
