import { addMonths } from "../dates/add-months.ts";
import { addDays, LAST_DAY } from "../dates/calendar.ts";
import type { DayRange } from "../dates/day-range.ts";
import { sayDate } from "../dates/say-date.ts";
import type { Text } from "../words/text.ts";
import type { Finding } from "./finding.ts";

/** No clock reaches beyond the calendar: a term of a thousand centuries ends on its last day. */
export const withinCalendar = (shift: () => string): string => {
  try {
    return shift();
  } catch {
    return LAST_DAY;
  }
};

const shifted = ({ earliest, latest }: DayRange, shift: (day: string) => string): DayRange => ({
  earliest: withinCalendar(() => shift(earliest)),
  latest: withinCalendar(() => shift(latest)),
});

/** The days on which so many months after a day end. */
export const afterMonths = (since: DayRange, months: number): DayRange =>
  shifted(since, (day) => addMonths(day, months));

/** The days on which so many days after a day end. */
export const afterDays = (since: DayRange, days: number): DayRange =>
  shifted(since, (day) => addDays(day, days));

/** Met from that day on; unknown while it depends on which day it is. */
export const reached = ({ earliest, latest }: DayRange, on: string): Finding =>
  on >= latest ? "met" : on < earliest ? "not met" : "unknown";

/** Met up to and on that day; unknown while it depends on which day it is. */
export const notPast = ({ earliest, latest }: DayRange, on: string): Finding =>
  on <= earliest ? "met" : on > latest ? "not met" : "unknown";

/** Saying a day takes ten times longer than finding it, and a caseload has few days. */
const said = new Map<string, Text>();
const MOST_SAID = 40_000;

/** The day or the days in words. */
export const sayDays = ({ earliest, latest }: DayRange): Text => {
  const edtf = earliest === latest ? earliest : `${earliest}/${latest}`;
  const known = said.get(edtf);
  if (known) return known;
  const words = { en: sayDate(edtf, "en"), ru: sayDate(edtf, "ru") };
  if (said.size >= MOST_SAID) said.clear();
  said.set(edtf, words);
  return words;
};
