import { addDays, daysBetween } from "./calendar.ts";
import { readPartialDate } from "./partial-date.ts";

/** The days on which something can fall, both included; one day where it is known. */
export type DayRange = { earliest: string; latest: string };

/** The one day. */
export const onDay = (day: string): DayRange => ({ earliest: day, latest: day });

/**
 * The days that a partial date (EDTF) can mean, of "about" some further on both sides;
 * undefined where it has an open end or no place on the calendar.
 */
export const daysOf = (edtf: string): DayRange | undefined => {
  const { earliest, latest } = endsOf(edtf);
  return earliest && latest ? { earliest, latest } : undefined;
};

/** The same, each end where there is one: a stay that goes on has no last day. */
export const endsOf = (edtf: string): { [End in keyof DayRange]?: string | undefined } => {
  const { earliest, latest, approximate } = readPartialDate(edtf) ?? {};
  if (!approximate) return { earliest, latest };
  const [first = edtf, last = first] = edtf.split("/");
  return {
    earliest: earliest && addDays(earliest, -reachOf(first)),
    latest: latest && addDays(latest, reachOf(last)),
  };
};

/** "About 28 May": 3 days on both sides; "about May": a month; "about 2010": a year. */
const reachOf = (edtf: string): number => {
  const { approximate, precision } = readPartialDate(edtf) ?? {};
  if (!approximate) return 0;
  if (precision === "day") return 3;
  return precision === "month" || precision === "season" ? 31 : 365;
};

/** Whether the range comes to a single day. */
export const isOneDay = ({ earliest, latest }: DayRange): boolean => earliest === latest;

/** The same range so many days later (earlier, when negative). */
export const shiftDays = ({ earliest, latest }: DayRange, days: number): DayRange => ({
  earliest: addDays(earliest, days),
  latest: addDays(latest, days),
});

/** The earlier of two days. */
export const earlierOf = (a: string, b: string): string => {
  if (a < b) return a;
  return b;
};

/** The later of two days. */
export const laterOf = (a: string, b: string): string => {
  if (a > b) return a;
  return b;
};

/** Of two days that are not known exactly, the later. */
export const laterRange = (a: DayRange, b: DayRange): DayRange => ({
  earliest: laterOf(a.earliest, b.earliest),
  latest: laterOf(a.latest, b.latest),
});

/** The shortest range that holds all of them. */
export const hullOf = ([first, ...others]: readonly [DayRange, ...DayRange[]]): DayRange => {
  let { earliest, latest } = first;
  for (const other of others) {
    earliest = earlierOf(earliest, other.earliest);
    latest = laterOf(latest, other.latest);
  }
  return { earliest, latest };
};

/** Whether a range lies wholly before a day, wholly on or after it, or reaches over it. */
export const against = ({ earliest, latest }: DayRange, day: string): "before" | "from" | "over" =>
  latest < day ? "before" : earliest >= day ? "from" : "over";

/** Days from one range to another, at least and at most; negative where the second may come first. */
export const daysFromTo = (from: DayRange, to: DayRange): { atLeast: number; atMost: number } => ({
  atLeast: daysBetween(from.latest, to.earliest),
  atMost: daysBetween(from.earliest, to.latest),
});
