import { addDays } from "../dates/calendar.ts";
import type { DayRange } from "../dates/day-range.ts";
import { isFederalWorkingDay } from "../sentences/us-federal/federal-holidays.ts";

const LAST_DAY = "9999-12-31";

/** The last day for filing in a federal court: the next working day, where a period ends on a weekend or a legal holiday. */
export const filingDay = ({ earliest, latest }: DayRange): DayRange => ({
  earliest: nextWorkingDay(earliest),
  latest: nextWorkingDay(latest),
});

const nextWorkingDay = (day: string): string => {
  let next = day;
  while (next < LAST_DAY && !isFederalWorkingDay(next)) next = addDays(next, 1);
  return next;
};
