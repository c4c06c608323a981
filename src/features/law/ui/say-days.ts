import type { DayRange } from "../../../core/dates/day-range.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Lang } from "../../../core/words/text.ts";

/** The one day that it can be, or the first and the last; each day stays in one line. */
export const sayDays = ({ earliest, latest }: DayRange, lang: Lang): string =>
  [...new Set([earliest, latest])].map((day) => sayDate(day, lang).replaceAll(" ", "\u00a0")).join(" – ");
