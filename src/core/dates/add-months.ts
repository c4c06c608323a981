import { lastDayOf } from "./calendar.ts";
import type { DayRange } from "./day-range.ts";

/** The same day so many months later; the last day of a month that is too short: 31 January and a month is 28 February. */
export const addMonths = (iso: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  if (!Number.isInteger(months) || toYear < 1 || toYear > 9999)
    throw new RangeError(`No such day: ${iso} and ${months} months`);
  const toDay = Math.min(day, lastDayOf(toYear, toMonth));
  return [`${toYear}`.padStart(4, "0"), `${toMonth}`.padStart(2, "0"), `${toDay}`.padStart(2, "0")].join("-");
};

/** The same days so many months later. */
export const shiftMonths = ({ earliest, latest }: DayRange, months: number): DayRange => ({
  earliest: addMonths(earliest, months),
  latest: addMonths(latest, months),
});
