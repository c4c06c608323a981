import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onDay } from "../../dates/day-range.ts";
import { lastDayOfTerm } from "../../dates/term.ts";
import { aggregateTerms, type ImposedTerm } from "./aggregate.ts";

const term = (id: string, on: string, months: number, ordered?: ImposedTerm["ordered"]): ImposedTerm => ({
  id,
  on: onDay(on),
  term: { months, days: 0 },
  ordered,
});

const ends = (...[first, ...others]: [ImposedTerm, ...ImposedTerm[]]) => {
  const { shortest, longest } = aggregateTerms(first, others, first.on.earliest);
  return [shortest.ends, longest.ends];
};

describe("several terms as one", () => {
  const day = "2020-01-01";
  const both = (last: string) => [last, last];

  it("imposed on one day run together, unless one is ordered to follow", () => {
    expect(ends(term("a", day, 60), term("b", day, 24, "nothing"))).toEqual(both("2024-12-31"));
    expect(ends(term("a", day, 60), term("b", day, 24, "after"))).toEqual(both("2026-12-31"));
  });

  it("imposed on different days follow one another, unless ordered to run together", () => {
    expect(ends(term("a", day, 60), term("b", "2021-01-01", 24, "nothing"))).toEqual(both("2026-12-31"));
    expect(ends(term("a", day, 60), term("b", "2021-01-01", 24, "together"))).toEqual(both("2024-12-31"));
    expect(ends(term("a", day, 24), term("b", "2021-01-01", 24, "together"))).toEqual(both("2022-12-31"));
  });

  it("give a range where the order is not known", () => {
    expect(ends(term("a", day, 60), term("b", day, 24))).toEqual(["2024-12-31", "2026-12-31"]);
  });

  it("follow only those that are named, where they are", () => {
    const [a, b] = [term("a", day, 60), term("b", day, 24, "together")];
    expect(ends(a, b, { ...term("c", day, 12, "after"), after: ["b"] })).toEqual(both("2024-12-31"));
    expect(ends(a, b, term("c", day, 12, "after"))).toEqual(both("2025-12-31"));
  });

  it("give a range where the day of a later one is not known", () => {
    const later = {
      ...term("b", "2022-01-01", 60, "together"),
      on: { earliest: "2022-01-01", latest: "2022-12-31" },
    };
    expect(ends(term("a", day, 60), later)).toEqual(["2026-12-31", "2027-12-30"]);
  });

  it("have their length in the months and days of which they are made", () => {
    const lengthOf = (other: ImposedTerm) => aggregateTerms(term("a", day, 60), [other], day).longest.length;
    expect(lengthOf(term("b", day, 24, "after"))).toEqual({ months: 84, days: 0 });
    expect(lengthOf(term("b", day, 24, "together"))).toEqual({ months: 60, days: 0 });
    expect(lengthOf(term("b", "2020-01-31", 60, "together"))).toEqual({ months: 60, days: 30 });
  });

  it("have a step for each term, which says why it runs so and uses that term", () => {
    const { longest } = aggregateTerms(term("a", day, 60), [term("b", day, 24, "after")], day);
    expect(longest.steps.map(({ id }) => id)).toEqual(["term", "further-term b", "days-imposed"]);
    expect(longest.steps[1]).toMatchObject({
      uses: ["b"],
      input: { en: expect.stringContaining("so ordered") },
    });
  });

  it("never end before any of them alone", () => {
    const some = fc.record({
      months: fc.integer({ min: 1, max: 120 }),
      on: fc.constantFrom(day, "2020-06-15", "2021-03-31"),
      ordered: fc.constantFrom("together", "after", "nothing", undefined),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (given) => {
        const others = given.map(({ months, on, ordered }, index) => term(`${index}`, on, months, ordered));
        const [early = "", late = ""] = ends(term("first", day, 24), ...others);
        expect(early <= late).toBe(true);
        for (const { on, term: length } of others)
          expect(lastDayOfTerm(on.latest, length) <= early).toBe(true);
      }),
    );
  });
});
