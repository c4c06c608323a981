import { mayBeSameDate } from "../dates/compare-dates.ts";
import { type PartialDate, readPartialDate } from "../dates/partial-date.ts";

/** How two dates of birth agree or differ, the strongest agreement first. */
const likenesses = [
  ["birth-same", isSameDay],
  ["birth-fits", fitsClosely],
  ["birth-swapped", isSwapped],
  ["birth-year-same", isSameYear],
  ["birth-near", isNear],
  ["birth-differs", differs],
] as const;

type Birth = { id: (typeof likenesses)[number][0]; values: { date: string; otherDate: string } };

/** Compares dates of birth; where there are several, the pair that agrees best counts. */
export function bestBirth(a: readonly string[], b: readonly string[]): Birth | undefined {
  const pairs = a.flatMap((one) => b.map((other) => [one, other].sort() as [string, string])).sort();
  for (const [id, holds] of likenesses) {
    const found = pairs.find(([one, other]) => {
      const [first, second] = [readPartialDate(one), readPartialDate(other)];
      return first && second && holds(first, second);
    });
    if (found) return { id, values: shown(id, found) };
    if (id === "birth-near" && pairs.some(([one, other]) => mayBeSameDate(one, other))) return undefined;
  }
  return undefined;
}

/** Of two that fit together, what is known of both is the shorter of them: "1980" of "1980" and "1980-05-12". */
function shown(id: Birth["id"], [one, other]: [string, string]): Birth["values"] {
  const isShorter = id === "birth-fits" && other.length < one.length;
  return isShorter ? { date: other, otherDate: one } : { date: one, otherDate: other };
}

function isSameDay(a: PartialDate, b: PartialDate): boolean {
  return isWhole(a) && isWhole(b) && a.earliest === b.earliest;
}

/** "1980" or "May 1980" and "12 May 1980": neither says more than a year against the other. */
function fitsClosely(a: PartialDate, b: PartialDate): boolean {
  const closely = [a, b].every(({ precision }) => ["day", "month", "season", "year"].includes(precision));
  return closely && !(isWhole(a) && isWhole(b)) && mayBeSameDate(a.edtf, b.edtf);
}

/** "4 May 1980" and "5 April 1980": one office writes the month first. */
function isSwapped(a: PartialDate, b: PartialDate): boolean {
  if (!isWhole(a) || !isWhole(b)) return false;
  const [year, month, day] = (a.earliest ?? "").split("-");
  return month !== day && b.earliest === `${year}-${day}-${month}`;
}

function isSameYear(a: PartialDate, b: PartialDate): boolean {
  return yearOf(a) !== undefined && yearOf(a) === yearOf(b) && !mayBeSameDate(a.edtf, b.edtf);
}

/** "1980" reckoned from an age may be 1979 or 1981. */
function isNear(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [yearOf(a), yearOf(b)];
  if (one === undefined || other === undefined || mayBeSameDate(a.edtf, b.edtf)) return false;
  return (a.precision === "year" || b.precision === "year") && Math.abs(one - other) === 1;
}

function differs(a: PartialDate, b: PartialDate): boolean {
  return !mayBeSameDate(a.edtf, b.edtf);
}

function isWhole({ precision, approximate }: PartialDate): boolean {
  return precision === "day" && !approximate;
}

function yearOf({ earliest, latest }: PartialDate): number | undefined {
  const [from, to] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : undefined;
}
