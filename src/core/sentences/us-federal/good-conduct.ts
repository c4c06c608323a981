import { addMonths } from "../../dates/add-months.ts";
import { addDays, daysBetween } from "../../dates/calendar.ts";
import { lastDayOfTerm } from "../term.ts";

/** The method in force since 19 July 2019, by the sentence imposed, or the one before it, by the time served. */
export type GoodConductRule = "current" | "pre-2019";

const DAYS_A_YEAR = 54;
/** 54 of 365, as the Bureau rounds it for the part of a year; in thousandths, so that no fraction is lost. */
const THOUSANDTHS_A_DAY = 148;

/**
 * Days of good conduct time, all of it earned (18 USC 3624(b)); none for a term of a year or less.
 * `imposedDays` are the calendar days of the term, of which `fullTerm` is the last after credit.
 */
export const goodConductDays = (
  rule: GoodConductRule,
  { from, imposedDays, fullTerm }: { from: string; imposedDays: number; fullTerm: string },
): number => {
  const lastOfYear = lastDayOfTerm(from, { months: 12, days: 0 });
  if (addDays(from, imposedDays - 1) <= lastOfYear) return 0;
  return rule === "current" ? byYearImposed(from, imposedDays) : byYearServed(imposedDays, fullTerm);
};

/** 54 for each whole year of the calendar that was imposed, and for the days of the part that is left. */
const byYearImposed = (from: string, imposedDays: number): number => {
  const dayAfter = addDays(from, imposedDays);
  let years = Math.floor(imposedDays / 365);
  while (addMonths(from, 12 * years) > dayAfter) years -= 1;
  return years * DAYS_A_YEAR + ofPart(daysBetween(addMonths(from, 12 * years), dayAfter));
};

const ofPart = (days: number): number => Math.floor((days * THOUSANDTHS_A_DAY) / 1000);

/** 54 days after each calendar year served, then the shortest last part that earns what is left of itself. */
const byYearServed = (imposedDays: number, fullTerm: string): number => {
  let yearBegins = addDays(fullTerm, 1 - imposedDays);
  let left = imposedDays;
  let earned = 0;
  for (;;) {
    const nextYear = addMonths(yearBegins, 12);
    const leftAfter = left - daysBetween(yearBegins, nextYear) - DAYS_A_YEAR;
    if (leftAfter < 0) return earned + left - lastPartServed(left);
    [yearBegins, left, earned] = [nextYear, leftAfter, earned + DAYS_A_YEAR];
  }
};

const lastPartServed = (left: number): number => {
  let served = Math.floor((left * 1000) / (1000 + THOUSANDTHS_A_DAY));
  while (served + ofPart(served) < left) served += 1;
  return served;
};
