const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The last day that can be written; nothing is counted beyond it. */
export const LAST_DAY = "9999-12-31";

/** 1 January of year 1 and 31 December of 9999, in days from 1 January 1970. */
const [FIRST_NUMBER, LAST_NUMBER] = [-719_162, 2_932_896];

/** Whether the text is a day of the calendar, written `2010-05-28`. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** The day `n` days after `iso` (before it when `n` is negative). */
export function addDays(iso: string, n: number): string {
  const shifted = knownDayNumber(iso) + n;
  if (!Number.isInteger(n) || shifted < FIRST_NUMBER || shifted > LAST_NUMBER) {
    throw new RangeError(`No such day: ${iso} and ${n} days`);
  }
  return dayAt(shifted);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return knownDayNumber(b) - knownDayNumber(a);
}

const A_MONDAY = "2024-01-01";

/** The day of the week: 0 for Monday to 6 for Sunday. */
export function weekdayOf(iso: string): number {
  return ((daysBetween(A_MONDAY, iso) % 7) + 7) % 7;
}

/** The last day of a month, 28 to 31. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dayNumber(text: string): number | undefined {
  const [, y, m, d] = DAY_FORM.exec(text) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)))
    return undefined;
  return daysTo(year, month, day);
}

// Days are counted from 1 March of year 0, so that a leap day is the last of its year.
const DAYS_OF_400_YEARS = 146_097;
const EPOCH = 719_468;

/** Days from 1 January 1970 to a day of the calendar. */
function daysTo(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - EPOCH;
}

/** The day so many days from 1 January 1970. */
function dayAt(number: number): string {
  const days = number + EPOCH;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${`${year}`.padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function knownDayNumber(iso: string): number {
  const number = dayNumber(iso);
  if (number === undefined) throw new RangeError(`Not a day: ${iso}`);
  return number;
}
