import { addDays, weekdayOf } from "../../dates/calendar.ts";
import { isFederalHoliday } from "./federal-holidays.ts";

const SATURDAY = 5;

/** The day of leaving: the last weekday before, where release falls on a weekend or a legal holiday (18 USC 3624(a): "may"). */
export const dayOfWalkingOut = (release: string): string => {
  let day = release;
  while (weekdayOf(day) >= SATURDAY || isFederalHoliday(day)) day = addDays(day, -1);
  return day;
};
