import { daysBetween } from "./calendar.ts";
import { daysOf } from "./day-range.ts";
import { type PartialDate, readPartialDate } from "./partial-date.ts";

type Days = { from: number; to: number };

const AFTER_ALL = "~";
const MANY_YEARS = 8;

/**
 * Whether two EDTF dates can mean the same day or period; an approximate one reaches a little further.
 * A date that cannot be read rules nothing out.
 */
export function mayBeSameDate(a: string, b: string): boolean {
  const [first, second] = [readPartialDate(a), readPartialDate(b)];
  if (!first || !second) return true;
  const others = possibleDays(second, yearsOf(first));
  return possibleDays(first, yearsOf(second)).some((one) =>
    others.some((other) => one.from <= other.to && other.from <= one.to),
  );
}

/** Orders EDTF dates for a timeline: by earliest day, then latest; what has no place on the calendar comes last. */
export function byDate(a: string, b: string): number {
  const [first, second] = [dateOrder(a), dateOrder(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Texts that sort as `byDate` orders their dates, for lists in which each date is compared many times. */
export function dateOrder(edtf: string): string {
  const date = readPartialDate(edtf);
  const earliest = date?.earliest ?? date?.latest ?? AFTER_ALL;
  return `${earliest} ${date?.latest ?? AFTER_ALL} ${edtf}`;
}

/** Every stretch of days that the date can stand for; one without a year is tried in the given years. */
function possibleDays(date: PartialDate, years: number[]): Days[] {
  if (date.edtf.includes("/")) return [intervalDays(date.edtf)];
  const inYears =
    date.precision === "yearless" ? years.map((year) => date.edtf.replace("XXXX", `${year}`)) : [date.edtf];
  const inMonths = inYears.flatMap((edtf) =>
    /-XX-\d/.test(edtf)
      ? Array.from({ length: 12 }, (_, month) => edtf.replace("XX", `${month + 1}`.padStart(2, "0")))
      : [edtf],
  );
  return inMonths.flatMap(counted);
}

function intervalDays(edtf: string): Days {
  const [start, end] = edtf.split("/").map((part) => counted(part)[0]);
  return { from: start?.from ?? Number.NEGATIVE_INFINITY, to: end?.to ?? Number.POSITIVE_INFINITY };
}

function counted(edtf: string): Days[] {
  const days = daysOf(edtf);
  return days ? [{ from: dayCount(days.earliest), to: dayCount(days.latest) }] : [];
}

function dayCount(iso: string): number {
  return daysBetween("1970-01-01", iso);
}

/** The years in which a yearless date must be tried against this one; a long stretch holds every day of the year. */
function yearsOf(date: PartialDate): number[] {
  const first = Number((date.earliest ?? date.latest ?? "2000").slice(0, 4));
  const last = Number((date.latest ?? "").slice(0, 4)) || first + (date.earliest ? MANY_YEARS : 0);
  const start = date.earliest || date.precision === "yearless" ? first - 1 : first - MANY_YEARS;
  const end = Math.min(last + 1, start + MANY_YEARS + 2);
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
