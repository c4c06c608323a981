import { daysBetween } from "../dates/calendar.ts";
import { mayBeSameDate } from "../dates/compare-dates.ts";
import { type DayRange, daysOf, isOneDay } from "../dates/day-range.ts";
import type { Fact } from "../ledger/resolve.ts";

/** The date of an entry for a rule to count from; "about 2010" reaches as far as it may, an open end says nothing. */
export const dated = ({ on }: Pick<Fact, "on">): string | undefined => {
  const days = on === undefined ? undefined : daysOf(on);
  return days && said(days, on ?? "");
};

const said = (days: DayRange, on: string): string => {
  if (isOneDay(days)) return days.earliest;
  return /[~%?]/.test(on) ? `${days.earliest}/${days.latest}` : on;
};

/** The most precise of dates that can all mean the same; undefined where they differ. */
export const agreedDate = (dates: readonly string[]): string | undefined => {
  const [first] = dates.toSorted((a, b) => width(a) - width(b));
  return first !== undefined && dates.every((date) => mayBeSameDate(date, first)) ? first : undefined;
};

const width = (edtf: string): number => {
  const days = daysOf(edtf);
  return days ? daysBetween(days.earliest, days.latest) : Number.POSITIVE_INFINITY;
};
