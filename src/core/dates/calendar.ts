const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Whether the text is a day of the calendar, written `2010-05-28`. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** The day `n` days after `iso` (before it when `n` is negative). */
export function addDays(iso: string, n: number): string {
  const shifted = knownDayNumber(iso) + n;
  const day = new Date(shifted * MS_PER_DAY);
  const year = day.getUTCFullYear();
  if (!Number.isInteger(n) || !(year >= 1 && year <= 9999)) {
    throw new RangeError(`No such day: ${iso} and ${n} days`);
  }
  return day.toISOString().slice(0, 10);
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
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const moment = year < 100 ? Date.parse(`${text}T00:00:00Z`) : Date.UTC(year, month - 1, day);
  return moment / MS_PER_DAY;
}

function knownDayNumber(iso: string): number {
  const number = dayNumber(iso);
  if (number === undefined) throw new RangeError(`Not a day: ${iso}`);
  return number;
}
