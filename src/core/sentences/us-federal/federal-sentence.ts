import { addDays, daysBetween } from "../../dates/calendar.ts";
import type { DayRange } from "../../dates/day-range.ts";
import type { Step } from "../computation.ts";
import { lastDayOfTerm, type Term } from "../term.ts";
import { federalSteps } from "./federal-steps.ts";
import { type GoodConductRule, goodConductDays } from "./good-conduct.ts";
import { dayOfWalkingOut } from "./walk-out.ts";

/** What a federal computation starts from; whole days, all of them known. */
export type FederalSentence = {
  /** The day the computation begins: sentencing, or surrender; it counts as the first day. */
  from: string;
  term: Term;
  /** Days in detention before `from` that are credited. */
  creditDays: number;
  /** Further such days of which it is not known whether they are credited. */
  unconfirmedCreditDays: number;
  /** Days during which the sentence did not run. */
  interruptionDays: number;
  rule: GoodConductRule;
};

/** When a federal sentence ends: in full, with good conduct time, and the day of walking out. */
export type FederalComputation = {
  /** With the confirmed credit alone. */
  fullTerm: string;
  goodConductDays: number;
  release: DayRange;
  walkOut: DayRange;
  steps: readonly Step[];
};

/** Computes the dates of a term of imprisonment; the range is as wide as the credit that nobody confirmed. */
export const computeFederalSentence = (sentence: FederalSentence): FederalComputation => {
  const { from, term, creditDays, unconfirmedCreditDays, interruptionDays, rule } = sentence;
  const imposedEnd = lastDayOfTerm(from, term);
  const imposedDays = daysBetween(from, imposedEnd) + 1;
  const fullTerm = addDays(imposedEnd, interruptionDays - creditDays);
  const goodConduct = goodConductDays(rule, { from, imposedDays, fullTerm });
  const latest = addDays(fullTerm, -goodConduct);
  const release = { earliest: addDays(latest, -unconfirmedCreditDays), latest };
  const walkOut = { earliest: dayOfWalkingOut(release.earliest), latest: dayOfWalkingOut(release.latest) };
  const dates = { imposedEnd, imposedDays, fullTerm, goodConductDays: goodConduct, release, walkOut };
  return { fullTerm, goodConductDays: goodConduct, release, walkOut, steps: federalSteps(sentence, dates) };
};
