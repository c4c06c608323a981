import { type DayRange, daysOf } from "../dates/day-range.ts";
import { lastDayOfTerm } from "../dates/term.ts";
import { withinCalendar } from "./clock.ts";
import type { Facts } from "./facts/facts.ts";

/**
 * The days on which the sentence can end in full: as the authority tells it, else from its length, begun at the latest
 * with the sentence and at the earliest, if all time before it is credited, with custody. Undefined where neither is known.
 */
export const fullTermOf = ({
  fullTermOn,
  sentencedOn,
  sentenceMonths,
  heldSince,
}: Facts): DayRange | undefined => {
  if (fullTermOn !== undefined) return daysOf(fullTermOn);
  const sentenced = sentencedOn === undefined ? undefined : daysOf(sentencedOn);
  const held = heldSince === undefined ? undefined : daysOf(heldSince);
  if (!sentenced || sentenceMonths === undefined || sentenceMonths === 0) return undefined;
  const term = { months: sentenceMonths, days: 0 };
  const earliest = held && held.earliest < sentenced.earliest ? held.earliest : sentenced.earliest;
  return held
    ? {
        earliest: withinCalendar(() => lastDayOfTerm(earliest, term)),
        latest: withinCalendar(() => lastDayOfTerm(sentenced.latest, term)),
      }
    : undefined;
};
