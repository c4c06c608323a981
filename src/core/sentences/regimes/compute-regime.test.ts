import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onDay } from "../../dates/day-range.ts";
import { computeRegime, type RegimeInput } from "./compute-regime.ts";
import { regimes } from "./regimes.ts";

const regime = (country: string) => {
  const found = regimes.find((each) => each.country === country);
  if (!found) throw new Error(country);
  return found;
};

const compute = (
  country: string,
  from: string,
  term: RegimeInput["term"],
  credit = { fewest: 0, most: 0 },
) => {
  const { fullTerm, dates } = computeRegime({
    regime: regime(country),
    from: onDay(from),
    sentenced: onDay(from),
    term,
    credit,
  });
  const latest = Object.fromEntries(dates.map(({ id, when }) => [id, when.latest]));
  return { fullTerm, latest, dates };
};

const months = (count: number) => ({ months: count, days: 0 });

describe("release by shares of the term", () => {
  it("gives each class of offence its date, none of them as a day of release where somebody decides", () => {
    const { fullTerm, latest, dates } = compute("RU", "2021-01-01", months(36));
    expect(fullTerm).toEqual(onDay("2023-12-31"));
    expect(latest).toEqual({
      "minor-or-medium": "2021-12-31",
      grave: "2022-07-02",
      "especially-grave": "2022-12-31",
    });
    expect(dates.every(({ isAutomatic }) => !isAutomatic)).toBe(true);
  });

  it("counts custody before the sentence as time served, as a range where its credit is not known", () => {
    const { dates, fullTerm } = compute("CN", "2021-01-01", months(24), { fewest: 0, most: 90 });
    expect(fullTerm).toEqual({ earliest: "2022-10-02", latest: "2022-12-31" });
    expect(dates[0]?.when).toEqual({ earliest: "2021-10-02", latest: "2021-12-31" });
  });

  it("needs the least time, whatever the share", () => {
    expect(compute("DE", "2021-01-01", months(6)).latest).toEqual({
      "two-thirds": "2021-05-01",
      half: "2021-06-30",
    });
  });

  it("needs no more than the longest trial period", () => {
    expect(compute("FR", "2001-01-01", months(480)).latest).toEqual({
      half: "2016-01-01",
      "half-recidivist": "2020-12-31",
    });
  });

  it.each([
    ["by the older share on the last day of it", "2022-09-10", 48, "2024-09-09"],
    ["by the newer share, but not before it begins", "2022-10-25", 48, "2024-09-10"],
    ["by the newer share after it", "2024-09-01", 48, "2026-04-08"],
  ])("England and Wales, standard term: %s", (_, from, term, day) => {
    expect(compute("GB", from, months(term)).latest.standard).toBe(day);
  });

  it("England and Wales: two thirds for listed offences by the day of the sentence and its length", () => {
    expect(Object.keys(compute("GB", "2020-03-31", months(84)).latest)).not.toContain("serious");
    expect(Object.keys(compute("GB", "2020-04-01", months(84)).latest)).toContain("serious");
    expect(Object.keys(compute("GB", "2020-04-01", months(83)).latest)).not.toContain("serious");
    expect(Object.keys(compute("GB", "2022-06-27", months(48)).latest)).not.toContain("sexual-or-violent");
    expect(Object.keys(compute("GB", "2022-06-28", months(48)).latest)).toContain("sexual-or-violent");
  });

  it("Türkiye: nobody is out by the newer share before 15 April 2020", () => {
    expect(compute("TR", "2018-04-01", months(36)).latest.general).toBe("2020-03-31");
    expect(compute("TR", "2018-06-01", months(36)).latest.general).toBe("2020-04-15");
  });

  it("Iran: more than ten years is another class than ten", () => {
    expect(Object.keys(compute("IR", "2020-01-01", months(120)).latest)).toEqual(["other"]);
    expect(Object.keys(compute("IR", "2020-01-01", { months: 120, days: 1 }).latest)).toEqual(["long"]);
  });

  it("gives a life sentence a date only where the table has its years", () => {
    expect(compute("DE", "2010-05-01", "life")).toMatchObject({ latest: { life: "2025-05-01" } });
    expect(compute("DE", "2010-05-01", "life").fullTerm).toBeUndefined();
    expect(compute("RU", "2010-05-01", "life").dates).toEqual([]);
    expect(compute("GB", "2010-05-01", "life").dates).toEqual([]);
  });

  it("never gives a date before the sentence begins or after it ends, nor an end before the beginning", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regimes),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 3000 }),
        (one, length, open) => {
          const { fullTerm, dates } = computeRegime({
            regime: one,
            from: onDay("2019-05-31"),
            sentenced: onDay("2019-05-31"),
            term: months(length),
            credit: { fewest: 0, most: open },
          });
          for (const { when } of dates) {
            expect(when.earliest >= "2019-05-31" && when.earliest <= when.latest).toBe(true);
            expect(fullTerm && when.latest <= fullTerm.latest).toBe(true);
          }
        },
      ),
    );
  });
});
