import { addDays, LAST_DAY, weekdayOf } from "./calendar.ts";

/** A legal public holiday (5 USC 6103(a)): on a fixed day, or the nth such weekday of a month (-1: the last), since a year. */
type Holiday = { month: number; since: number } & ({ day: number } | { weekday: number; nth: number });

const [MONDAY, THURSDAY] = [0, 3];

const holidays: readonly Holiday[] = [
  { month: 1, day: 1, since: 1870 },
  { month: 1, weekday: MONDAY, nth: 3, since: 1986 },
  { month: 2, weekday: MONDAY, nth: 3, since: 1971 },
  { month: 5, weekday: MONDAY, nth: -1, since: 1971 },
  { month: 6, day: 19, since: 2021 },
  { month: 7, day: 4, since: 1870 },
  { month: 9, weekday: MONDAY, nth: 1, since: 1894 },
  { month: 10, weekday: MONDAY, nth: 2, since: 1971 },
  { month: 11, day: 11, since: 1978 },
  { month: 11, weekday: THURSDAY, nth: 4, since: 1942 },
  { month: 12, day: 25, since: 1870 },
];

/** Whether the day itself is a federal holiday. */
const isFederalHoliday = (iso: string): boolean => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return holidays.some((holiday) => {
    if (holiday.month !== month || year < holiday.since) return false;
    if ("day" in holiday) return holiday.day === day;
    if (weekdayOf(iso) !== holiday.weekday) return false;
    const isLast = Number(addDays(iso, 7).slice(5, 7)) !== month;
    return holiday.nth === -1 ? isLast : Math.ceil(day / 7) === holiday.nth;
  });
};

const [FRIDAY, SATURDAY] = [4, 5];

/** Neither a weekend nor a federal holiday itself; a day observed in its place is a working day of a prison like others. */
export const isFederalWorkingDay = (day: string): boolean =>
  weekdayOf(day) < SATURDAY && !isFederalHoliday(day);

/** A working day on which no holiday of the weekend is observed either: the courts are open. */
export const isFederalCourtDay = (day: string): boolean => isFederalWorkingDay(day) && !isObserved(day);

/** The Friday before a holiday on a Saturday (5 USC 6103(b)), the Monday after one on a Sunday (Executive Order 11582). */
const isObserved = (day: string): boolean => {
  if (weekdayOf(day) === MONDAY) return Number(day.slice(0, 4)) > 1 && isFederalHoliday(addDays(day, -1));
  return weekdayOf(day) === FRIDAY && day < LAST_DAY && isFederalHoliday(addDays(day, 1));
};
