import { daysBetween } from "../../dates/calendar.ts";
import { lastDayOfTerm, type Term } from "../../dates/term.ts";
import { cite } from "../../law/provision.ts";
import { usc3585 } from "../../law/provisions/usc-18-3585/text.ts";
import type { Step } from "../computation.ts";

/** A term as it runs before any credit: its first day, and its last. */
export type RunningTerm = { from: string; ends: string; steps: readonly Step[] };

/** One term from the day on which it begins. */
export const singleTerm = (from: string, term: Term, uses: readonly string[] = []): RunningTerm => {
  const ends = lastDayOfTerm(from, term);
  return {
    from,
    ends,
    steps: [
      {
        id: "term",
        cites: cite(usc3585, "a"),
        input: {
          en: `${term.months} months and ${term.days} days from ${from}, that day included`,
          ru: `${term.months} мес. и ${term.days} дн. с ${from}, включая этот день`,
        },
        result: { day: ends },
        uses,
      },
      daysImposed(from, ends),
    ],
  };
};

/** How many days of the calendar were imposed. */
export const daysImposed = (from: string, ends: string): Step => ({
  id: "days-imposed",
  cites: cite(usc3585, "a"),
  input: { en: `from ${from} to ${ends}`, ru: `с ${from} по ${ends}` },
  result: { days: daysBetween(from, ends) + 1 },
});
