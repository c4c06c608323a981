import { addMonths } from "./add-months.ts";
import { addDays } from "./calendar.ts";

/** The length of a sentence as imposed: calendar months, and days beside them. */
export type Term = { months: number; days: number };

/**
 * The last day of a term whose first day is `from`. A month ends on the day before the same number of the next month;
 * where that month has no such number, with its last day: from 31 January, one month ends on 28 February.
 */
export const lastDayOfTerm = (from: string, { months, days }: Term): string => {
  const shifted = addMonths(from, months);
  const clipped = months > 0 && shifted.slice(8) < from.slice(8);
  return addDays(shifted, clipped ? days : days - 1);
};
