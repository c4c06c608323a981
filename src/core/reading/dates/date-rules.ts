import type { DatePrecision } from "../reading.ts";
import type { Signed } from "../signs.ts";

/** What the words of a date give; a `back` date counts from the day of publication. */
export type DateParts = {
  year?: number;
  month?: number;
  day?: number;
  season?: number;
  decade?: boolean;
  /** 1 is Monday. */
  weekday?: number;
  /** "Last Thursday" on a Thursday is the one before. */
  last?: boolean;
  /** "Next Thursday" is still to come. */
  next?: boolean;
  /** "last", "this", "next" before a unit. */
  relative?: { unit: "day" | "week" | "weekend" | "month" | "year"; count: number };
  /** Counts from the date told before: "three days later", "that June". */
  anchored?: {
    /** The `same` time as told before, however exactly that was told. */
    unit: "day" | "week" | "month" | "year" | "same";
    count: number;
    exact?: boolean;
    /** Where nothing was told before, it counts from the day of publication. */
    orPublished?: boolean;
  };
  approximate?: boolean;
  /** Two figures of which one is the day, in an order that the whole text must show. */
  figures?: readonly [number, number];
  precision: DatePrecision;
};

/** One form in which a date is written; the pattern is global. `read` gives nothing when it is no date after all. */
export type DateRule = Signed & {
  name: string;
  pattern: RegExp;
  read: (groups: Readonly<Record<string, string | undefined>>, words: DateWords) => DateParts | undefined;
};

/** Words of one language, by lower-case form. */
export type DateWords = {
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  seasons: Readonly<Record<string, number>>;
  /** Words that break the order of telling ("earlier"): a date after them does not follow from the one before. */
  backward: RegExp;
  /** Words right before a date that is still to come ("until", "scheduled for"). */
  forward: RegExp;
  /** A day without a year that comes within so many days is the coming one, not last year's. */
  ahead?: number;
  /** Within so many characters of one paragraph a year that was named holds on, though the day of publication is known. */
  yearHolds?: number;
};

export const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/u.test(text) ? Number(text) : undefined;
