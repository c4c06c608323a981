import { isDay } from "../../dates/calendar.ts";

/** Which figure of "9/12/2024" is the day; undefined where the text does not settle it. */
export type NumericOrder = "day-first" | "month-first" | undefined;

const two = (number: number): string => String(number).padStart(2, "0");

/** Two figures as a month and a day, if they can be read so. */
const asDay = (year: number, month: number, day: number): string | undefined => {
  const value = `${year}-${two(month)}-${two(day)}`;
  return month <= 12 && isDay(value) ? value : undefined;
};

export const fullYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text);

const slashed = /(?<![\d/])(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?<year>(?:19|20)?\d\d))?(?![\d/])/g;
const weekdayBefore = /(?<weekday>mon|tue|wed|thu|fri|sat|sun)\p{L}*[.,]? $/iu;
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Words by which a writer's state is told. */
type Custom = { monthFirst: RegExp; dayFirst: RegExp };

/** The head and the signature of a letter are so long at most. */
const edge = 400;

/** "Wednesday, ", with room to spare. */
const longestWeekday = 30;

/** So many dates are looked at: the order shows at once or not at all. */
const most = 40;

/** What the numeric dates of a text show of their order: a figure over 12, else a weekday, else the writer's custom. */
export function numericOrder(text: string, { monthFirst, dayFirst }: Custom): NumericOrder {
  const votes = { "day-first": 0, "month-first": 0 };
  if (!text.includes("/")) return undefined;
  let seen = 0;
  for (const { groups = {}, index } of text.matchAll(slashed)) {
    if (++seen > most) break;
    const [a, b] = [Number(groups.a), Number(groups.b)];
    if (a > 12 && a <= 31 && b <= 12) votes["day-first"] += 4;
    if (b > 12 && b <= 31 && a <= 12) votes["month-first"] += 4;
    const weekday = weekdayBefore.exec(text.slice(Math.max(0, index - longestWeekday), index))?.groups
      ?.weekday;
    if (!weekday || !groups.year) continue;
    const year = fullYear(groups.year);
    const fits = (day: string | undefined): boolean =>
      day !== undefined && weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] === weekday.toLowerCase();
    if (fits(asDay(year, b, a)) && !fits(asDay(year, a, b))) votes["day-first"] += 2;
    if (fits(asDay(year, a, b)) && !fits(asDay(year, b, a))) votes["month-first"] += 2;
  }
  if (seen === 0) return undefined;
  if (votes["day-first"] !== votes["month-first"])
    return votes["day-first"] > votes["month-first"] ? "day-first" : "month-first";
  const edges = `${text.slice(0, edge)}\n${text.slice(-edge)}`;
  if (monthFirst.test(edges) && !/compliments/u.test(text.slice(0, edge))) return "month-first";
  if (dayFirst.test(edges)) return "day-first";
  return monthFirst.test(text.slice(0, 20_000)) ? "month-first" : undefined;
}
