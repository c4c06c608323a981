import { describe, expect, it } from "vitest";
import { type DayRange, onDay } from "../../dates/day-range.ts";
import { type CustodySpan, creditFromSpans } from "./credit.ts";

const range = (from: string, to = from): DayRange => ({ earliest: from, latest: to });
const span = (id: string, from: string, to: string, isConfirmed: boolean): CustodySpan => ({
  id,
  from: onDay(from),
  to: onDay(to),
  isConfirmed,
});
const counted = (...spans: CustodySpan[]) => {
  const { fewest, most } = creditFromSpans(spans, "2020-02-01");
  return [fewest, most];
};

describe("credit for custody before the sentence", () => {
  it("counts both days of a stay, and a day in two stays once", () => {
    expect(counted(span("a", "2020-01-01", "2020-01-10", true))).toEqual([10, 10]);
    expect(
      counted(span("a", "2020-01-01", "2020-01-10", true), span("b", "2020-01-06", "2020-01-15", true)),
    ).toEqual([15, 15]);
  });

  it("is a range where a stay is not confirmed to count", () => {
    expect(
      counted(span("a", "2020-01-01", "2020-01-10", true), span("b", "2020-01-06", "2020-01-15", false)),
    ).toEqual([10, 15]);
  });

  it("ends the day before the sentence begins", () => {
    expect(counted(span("a", "2020-01-22", "2021-05-01", true))).toEqual([10, 10]);
    expect(counted(span("a", "2020-02-01", "2020-05-01", true))).toEqual([0, 0]);
  });

  it("is a range where the days of a confirmed stay are not known", () => {
    const partial = {
      id: "a",
      from: range("2020-01-01", "2020-01-31"),
      to: onDay("2020-01-31"),
      isConfirmed: true,
    };
    expect(counted(partial)).toEqual([1, 31]);
  });

  it("has a step for each stay, with what it rests on", () => {
    const { steps } = creditFromSpans(
      [span("a", "2020-01-01", "2020-01-10", true), span("b", "2020-01-20", "2020-01-25", false)],
      "2020-02-01",
    );
    expect(steps.map(({ id, uses }) => [id, uses])).toEqual([
      ["custody a", ["a"]],
      ["custody b", ["b"]],
      ["credit", ["a"]],
      ["unconfirmed-credit", ["a", "b"]],
    ]);
  });
});
