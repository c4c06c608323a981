import { addDays, daysBetween } from "../../dates/calendar.ts";
import { type DayRange, laterOf } from "../../dates/day-range.ts";
import { type GoodConductRule, goodConductDays } from "./good-conduct.ts";
import { dayOfWalkingOut } from "./walk-out.ts";

/** What the dates follow from; whole days, all of them known. */
export type FederalFigures = {
  /** The first and the last day of the term before any credit. */
  from: string;
  ends: string;
  /** Days before the sentence that count: so many surely, so many at most. */
  credit: { fewest: number; most: number };
  /** Days during which the sentence did not run. */
  interruptionDays: number;
  rule: GoodConductRule;
};

/** When a federal sentence ends: in full, with good conduct time, and the day of walking out. */
export type FederalDates = {
  /** With the confirmed credit alone. */
  fullTerm: string;
  imposedDays: number;
  goodConductDays: number;
  release: DayRange;
  walkOut: DayRange;
  /** The credit reaches so far that the person is free on the day on which the sentence begins. */
  isServed: boolean;
};

/** The dates of a term; release is never before its first day, whatever is credited. */
export const federalDates = ({
  from,
  ends,
  credit,
  interruptionDays,
  rule,
}: FederalFigures): FederalDates => {
  const imposedDays = daysBetween(from, ends) + 1;
  const uncut = addDays(ends, interruptionDays - credit.fewest);
  const goodConduct = goodConductDays(rule, { from, imposedDays, fullTerm: uncut });
  const notBefore = (day: string): string => laterOf(day, from);
  const walkingOut = (day: string): string => (day === from ? from : notBefore(dayOfWalkingOut(day)));
  const atLatest = addDays(uncut, -goodConduct);
  const release = {
    earliest: notBefore(addDays(atLatest, credit.fewest - credit.most)),
    latest: notBefore(atLatest),
  };
  return {
    fullTerm: notBefore(uncut),
    imposedDays,
    goodConductDays: goodConduct,
    release,
    walkOut: { earliest: walkingOut(release.earliest), latest: walkingOut(release.latest) },
    isServed: atLatest < from,
  };
};
