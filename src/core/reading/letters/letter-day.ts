import { readPartialDate } from "../../dates/partial-date.ts";
import type { Reading } from "../reading.ts";

/** The day, month or year that a letter bears, where it has a place on the calendar. */
export const letterDay = ({ letter }: Reading): string | undefined =>
  letter?.date && readPartialDate(letter.date.value)?.earliest ? letter.date.value : undefined;
