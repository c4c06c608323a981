import { addDays, daysBetween, LAST_DAY } from "../../dates/calendar.ts";
import { type DayRange, earlierOf } from "../../dates/day-range.ts";

/** How many days lie in any of the ranges and not after the last, each counted once. */
export const daysIn = (ranges: readonly DayRange[], lastDay = LAST_DAY): number => {
  let counted = 0;
  let upTo = "";
  for (const { earliest, latest } of [...ranges].sort((a, b) => (a.earliest < b.earliest ? -1 : 1))) {
    const end = earlierOf(latest, lastDay);
    const start = upTo !== "" && earliest <= upTo ? addDays(upTo, 1) : earliest;
    if (start > end) continue;
    counted += daysBetween(start, end) + 1;
    upTo = end;
  }
  return counted;
};
