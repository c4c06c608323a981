import type { Term } from "../dates/term.ts";

/** Beyond these a computation leaves the calendar; courts have passed terms of thousands of years. */
export const LAST_BEGINNING = "2999-12-31";
export const MOST_MONTHS = 12_000;
export const MOST_DAYS = 100_000;

/** Whether a term that begins on the day is one that can be computed. */
export const isWithinReach = (from: string, { months, days }: Term): boolean =>
  from <= LAST_BEGINNING && months <= MOST_MONTHS && days <= MOST_DAYS;
