import { addDays, LAST_DAY } from "../dates/calendar.ts";
import type { DayRange } from "../dates/day-range.ts";
import { isFederalCourtDay } from "../dates/federal-holidays.ts";

/** The last day for filing in a federal court: the next on which it is open, where a period ends on a weekend or a legal holiday. */
export const filingDay = ({ earliest, latest }: DayRange): DayRange => ({
  earliest: nextCourtDay(earliest),
  latest: nextCourtDay(latest),
});

const nextCourtDay = (day: string): string => {
  let next = day;
  while (next < LAST_DAY && !isFederalCourtDay(next)) next = addDays(next, 1);
  return next;
};
