import { addDays } from "../../dates/calendar.ts";
import { isFederalWorkingDay } from "../../dates/federal-holidays.ts";

/** The day of leaving: the last weekday before, where release falls on a weekend or a legal holiday (18 USC 3624(a): "may"). */
export const dayOfWalkingOut = (release: string): string => {
  let day = release;
  while (!isFederalWorkingDay(day)) day = addDays(day, -1);
  return day;
};
