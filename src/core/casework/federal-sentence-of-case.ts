import { addDays, daysBetween, lastDayOf } from "../dates/calendar.ts";
import { type DayRange, hullOf, isOneDay, laterOf } from "../dates/day-range.ts";
import type { Facts } from "../law/facts/facts.ts";
import { cite } from "../law/provision.ts";
import { usc3584 } from "../law/provisions/usc-18-3584/text.ts";
import { usc3585 } from "../law/provisions/usc-18-3585/text.ts";
import { countedByImposed } from "../law/provisions/usc-18-3624/parameters.ts";
import type { Step } from "../sentences/computation.ts";
import type { Eligibility } from "../sentences/eligibility.ts";
import { type Aggregate, aggregateTerms, type ImposedTerm } from "../sentences/us-federal/aggregate.ts";
import { type CustodySpan, countCredit, creditFromSpans } from "../sentences/us-federal/credit.ts";
import {
  type FederalDates,
  type FederalFigures,
  federalDates,
} from "../sentences/us-federal/federal-dates.ts";
import { federalEligibility } from "../sentences/us-federal/federal-eligibility.ts";
import { computeFederalSentence } from "../sentences/us-federal/federal-sentence.ts";
import type { GoodConductRule } from "../sentences/us-federal/good-conduct.ts";
import {
  countInterruption,
  type InterruptionSpan,
  interruptionFromSpans,
} from "../sentences/us-federal/interruption.ts";

/** What the file gives to the computation. */
export type FederalInputs = {
  /** The days on which the sentence can have begun. */
  from: DayRange;
  /** One, or several that run as one. */
  terms: readonly [ImposedTerm, ...ImposedTerm[]];
  custody: readonly CustodySpan[];
  interruptions: readonly InterruptionSpan[];
  facts: Facts;
};

export type FederalResult = {
  release: DayRange;
  walkOut: DayRange;
  fullTerm: DayRange;
  steps: readonly Step[];
  eligible: readonly Eligibility[];
  unconfirmedCreditDays: number;
};

/** The dates over every day on which the sentence can have begun, and every length that the terms can come to. */
export const federalResult = (inputs: FederalInputs): FederalResult => {
  const { from, facts } = inputs;
  const last = datesFrom(from.latest, inputs);
  const others = beginnings(from).map((day) => datesFrom(day, inputs));
  const hull = (pick: (one: Dates) => DayRange): DayRange => hullOf([pick(last), ...others.map(pick)]);
  const release = hull((one) => one.release);
  return {
    release,
    walkOut: hull((one) => one.walkOut),
    fullTerm: hull((one) => one.fullTerm),
    steps: stepsFrom(inputs, last.rule, release),
    eligible: federalEligibility({ from, release, imposedDays: last.imposedDays }, facts),
    unconfirmedCreditDays: last.open,
  };
};

/** The terms as one that is served from the day: the shortest and the longest that it can be. */
const runningFrom = (from: string, [first, ...others]: FederalInputs["terms"]): Aggregate =>
  aggregateTerms(first, others, from);

type Dates = {
  release: DayRange;
  walkOut: DayRange;
  fullTerm: DayRange;
  imposedDays: number;
  rule: GoodConductRule;
  open: number;
};

const datesFrom = (from: string, { terms, custody, interruptions }: FederalInputs): Dates => {
  const credit = countCredit(custody, from);
  const { fewest, most } = countInterruption(interruptions);
  const { shortest, longest } = runningFrom(from, terms);
  const last = datesOf({ from, ends: longest.ends, credit, interruptionDays: most });
  if (shortest.ends === longest.ends && fewest === most) return last;
  const first = datesOf({ from, ends: shortest.ends, credit, interruptionDays: fewest });
  return {
    ...last,
    release: hullOf([first.release, last.release]),
    walkOut: hullOf([first.walkOut, last.walkOut]),
    fullTerm: hullOf([first.fullTerm, last.fullTerm]),
  };
};

/** By the rule that was in force on the day of release. */
const datesOf = (figures: Omit<FederalFigures, "rule">): Dates => {
  const { from, credit } = figures;
  const under = (rule: GoodConductRule) => federalDates({ ...figures, rule });
  const now = under("current");
  const open = credit.most - credit.fewest;
  const fullTerm = { earliest: laterOf(from, addDays(now.fullTerm, -open)), latest: now.fullTerm };
  const same = { fullTerm, imposedDays: now.imposedDays, open };
  // The older rule gives some weeks less; whoever leaves long after the change was never released by it.
  if (now.release.earliest > LONG_AFTER) return { ...now, ...same, rule: "current" };
  const before = under("pre-2019");
  return {
    release: inForce(before.release, now.release),
    walkOut: inForce(before.walkOut, now.walkOut),
    ...same,
    rule: before.release.latest < countedByImposed ? "pre-2019" : "current",
  };
};

const LONG_AFTER = "2021-12-31";

/** Out before the change by the rule before it, else on the day of the change at the earliest. */
const inForce = (before: FederalDates["release"], now: FederalDates["release"]): DayRange => {
  const pick = (old: string, current: string) =>
    old < countedByImposed ? old : laterOf(countedByImposed, current);
  return {
    earliest: pick(before.earliest, now.earliest),
    latest: pick(before.latest, now.latest),
  };
};

/**
 * Days beside the last that between them give every possible result: within a month the days of the term change only where a month is short.
 * A range of years is taken by its ends.
 */
const beginnings = ({ earliest, latest }: DayRange): string[] => {
  if (earliest === latest) return [];
  const days = [earliest];
  if (daysBetween(earliest, latest) > 366) return days;
  for (let day = `${earliest.slice(0, 7)}-01`; day <= latest; ) {
    const [year = 0, month = 0] = day.split("-").map(Number);
    const length = lastDayOf(year, month);
    for (const number of [1, 28, 29, 30, 31])
      if (number <= length) days.push(`${day.slice(0, 8)}${String(number).padStart(2, "0")}`);
    day = addDays(day, length);
  }
  return days.filter((day) => earliest <= day && day <= latest);
};

const stepsFrom = (
  { from, terms, custody, interruptions }: FederalInputs,
  rule: GoodConductRule,
  release: DayRange,
): Step[] => {
  const { shortest, longest } = runningFrom(from.latest, terms);
  const { steps } = computeFederalSentence({
    term: longest,
    credit: creditFromSpans(custody, from.latest),
    interruption: interruptionFromSpans(interruptions),
    rule,
  });
  const isOneLength = shortest.ends === longest.ends;
  const { fewest, most } = countInterruption(interruptions);
  if (isOneDay(from) && isOneLength && fewest === most) return [...steps];
  const uses = terms.map(({ id }) => id);
  return [
    ...(isOneDay(from) ? [] : [beginStep(from, uses)]),
    ...(isOneLength ? [] : [lengthsStep({ earliest: shortest.ends, latest: longest.ends }, uses)]),
    ...steps,
    {
      id: "all-days",
      cites: cite(usc3585, "a"),
      input: {
        en: "release over all that is possible, earliest and latest",
        ru: "освобождение при всём, что возможно, самое раннее и самое позднее",
      },
      result: { range: release },
    },
  ];
};

const beginStep = (from: DayRange, uses: readonly string[]): Step => ({
  id: "start",
  cites: cite(usc3585, "a"),
  input: {
    en: "the days on which the sentence can have begun; the lines below count from the last of them",
    ru: "дни, когда срок мог начаться; строки ниже считают от последнего из них",
  },
  result: { range: from },
  uses,
});

const lengthsStep = (ends: DayRange, uses: readonly string[]): Step => ({
  id: "all-orders",
  cites: cite(usc3584, "c"),
  input: {
    en: "the last day of all terms as one, before any credit, as far as their order is known; the lines below count with the longest",
    ru: "последний день всех сроков вместе до зачётов, насколько известен их порядок; строки ниже считают самый долгий",
  },
  result: { range: ends },
  uses,
});
