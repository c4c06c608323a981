import { describe, expect, it } from "vitest";
import { isFederalCourtDay, isFederalWorkingDay } from "./federal-holidays.ts";

describe("a federal holiday of the United States", () => {
  it.each([
    ["2022-01-01", "2021-12-31"], // a Saturday
    ["2027-07-04", "2027-07-05"], // a Sunday
    ["2022-12-25", "2022-12-26"],
  ])("on the weekend, %s, closes the courts on %s, which is a working day otherwise", (holiday, observed) => {
    expect(isFederalWorkingDay(holiday)).toBe(false);
    expect(isFederalWorkingDay(observed)).toBe(true);
    expect(isFederalCourtDay(observed)).toBe(false);
  });

  it.each(["2025-07-04", "2025-11-27", "2025-05-26"])("on a weekday, %s, is observed on it", (holiday) => {
    expect([isFederalWorkingDay(holiday), isFederalCourtDay(holiday)]).toEqual([false, false]);
  });

  it.each(["2025-07-03", "2025-07-07"])("leaves %s a working day, in the courts too", (day) => {
    expect([isFederalWorkingDay(day), isFederalCourtDay(day)]).toEqual([true, true]);
  });

  it("is asked about up to the ends of the calendar", () => {
    expect(isFederalCourtDay("9999-12-31")).toBe(true);
    expect(isFederalCourtDay("0001-01-01")).toBe(true);
  });
});
