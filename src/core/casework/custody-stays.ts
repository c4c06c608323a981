import { addDays } from "../dates/calendar.ts";
import { type DayRange, daysOf, laterOf, shiftDays } from "../dates/day-range.ts";
import type { Fact } from "../ledger/resolve.ts";

/** A fact of being held, with the days on which that can have begun. */
export type Hold = { fact: Fact; days: DayRange };

/** A part of a time in custody: surely held, or between two stays of which nothing is recorded. */
export type Stay = {
  from: DayRange;
  to: DayRange | undefined;
  isSure: boolean;
  /** Whether it counts for the sentence, where its entry says so. */
  credited: boolean | undefined;
};

const creditOf = ({ fact: { kind, body } }: Hold): boolean | undefined =>
  kind === "custody" && body.credited !== undefined ? body.credited === "yes" : undefined;

/** The last days of a stay whose end is known. */
const endOf = ({ fact: { kind, on = "" } }: Hold): DayRange | undefined => {
  const [, end] = kind === "custody" ? on.split("/") : [];
  return end === undefined ? undefined : daysOf(end);
};

/** When what is recorded so far ends, once this is recorded too; an arrest does not end anything. */
const endAfter = (end: DayRange | undefined, hold: Hold): DayRange | undefined => {
  if (hold.fact.kind === "arrest") return end;
  const own = endOf(hold);
  if (!end || !own) return own;
  return { earliest: laterOf(end.earliest, own.earliest), latest: laterOf(end.latest, own.latest) };
};

/** A time in custody in its parts: a stay that is over says nothing of the days until the next one. */
export const staysIn = (begun: DayRange, holds: readonly Hold[], to: DayRange | undefined): Stay[] => {
  const stays: Stay[] = [];
  let from = begun;
  let [end, credited]: [DayRange | undefined, boolean | undefined] = [undefined, undefined];
  const holdUntil = (to: DayRange | undefined) => stays.push({ from, to, isSure: true, credited });
  const closeAt = (last: DayRange, next: DayRange | undefined) => {
    holdUntil(last);
    const to = next && shiftDays(next, -1);
    stays.push({ from: shiftDays(last, 1), to, isSure: false, credited: undefined });
  };
  for (const hold of holds) {
    if (end && addDays(end.latest, 1) < hold.days.earliest) {
      closeAt(end, hold.days);
      [from, end, credited] = [hold.days, undefined, creditOf(hold)];
    } else if (hold.fact.kind === "custody" && creditOf(hold) !== credited) {
      // An arrest and the stay that it led to are one.
      if (from.latest < hold.days.earliest) {
        holdUntil(shiftDays(hold.days, -1));
        from = hold.days;
      }
      credited = creditOf(hold);
    }
    end = endAfter(end, hold);
  }
  if (end && (to === undefined || addDays(end.latest, 1) < to.earliest)) closeAt(end, to);
  else holdUntil(to);
  return stays;
};
