import { addMonths } from "../../dates/add-months.ts";
import { addDays, daysBetween } from "../../dates/calendar.ts";
import { lastDayOfTerm } from "../../dates/term.ts";
import { valueOn } from "../../law/parameter.ts";
import { daysOfGoodConduct } from "../../law/provisions/usc-18-3624/parameters.ts";

/** The method in force since 19 July 2019, by the sentence imposed, or the one before it, by the time served. */
export type GoodConductRule = "current" | "pre-2019";

/** The days of a whole year, and of a day in the part of one; in thousandths, so that no fraction is lost. */
type Rate = { aYear: number; thousandthsADay: number };

/** 54 days a year are 54 of 365 a day, which the Bureau rounds to 0.148; undefined for a sentence before the Act. */
export const rateOfGoodConduct = (from: string): Rate | undefined => {
  const aYear = valueOn(daysOfGoodConduct, from)?.value;
  return aYear === undefined ? undefined : { aYear, thousandthsADay: Math.round((aYear * 1000) / 365) };
};

/**
 * Days of good conduct time, all of it earned (18 USC 3624(b)); none for a term of a year or less, none before the Act.
 * `imposedDays` are the calendar days of the term, of which `fullTerm` is the last after credit.
 */
export const goodConductDays = (
  rule: GoodConductRule,
  { from, imposedDays, fullTerm }: { from: string; imposedDays: number; fullTerm: string },
): number => {
  const rate = rateOfGoodConduct(from);
  const lastOfYear = lastDayOfTerm(from, { months: 12, days: 0 });
  if (!rate || addDays(from, imposedDays - 1) <= lastOfYear) return 0;
  return rule === "current"
    ? byYearImposed(rate, from, imposedDays)
    : byYearServed(rate, imposedDays, fullTerm);
};

/** So many for each whole year of the calendar that was imposed, and for the days of the part that is left. */
const byYearImposed = (rate: Rate, from: string, imposedDays: number): number => {
  const dayAfter = addDays(from, imposedDays);
  let years = Math.floor(imposedDays / 365);
  while (addMonths(from, 12 * years) > dayAfter) years -= 1;
  return years * rate.aYear + ofPart(rate, daysBetween(addMonths(from, 12 * years), dayAfter));
};

const ofPart = ({ thousandthsADay }: Rate, days: number): number =>
  Math.floor((days * thousandthsADay) / 1000);

/** So many days after each calendar year served, then the shortest last part that earns what is left of itself. */
const byYearServed = (rate: Rate, imposedDays: number, fullTerm: string): number => {
  let yearBegins = addDays(fullTerm, 1 - imposedDays);
  let left = imposedDays;
  let earned = 0;
  for (;;) {
    const nextYear = addMonths(yearBegins, 12);
    const leftAfter = left - daysBetween(yearBegins, nextYear) - rate.aYear;
    if (leftAfter < 0) return earned + left - lastPartServed(rate, left);
    [yearBegins, left, earned] = [nextYear, leftAfter, earned + rate.aYear];
  }
};

const lastPartServed = (rate: Rate, left: number): number => {
  let served = Math.floor((left * 1000) / (1000 + rate.thousandthsADay));
  while (served + ofPart(rate, served) < left) served += 1;
  return served;
};
