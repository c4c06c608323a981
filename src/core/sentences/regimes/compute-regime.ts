import { addMonths } from "../../dates/add-months.ts";
import { addDays, daysBetween } from "../../dates/calendar.ts";
import { type DayRange, earlierOf, laterOf } from "../../dates/day-range.ts";
import { type DatedValue, type Fraction, type Parameter, valueOn } from "../../law/parameter.ts";
import type { Text } from "../../words/text.ts";
import type { Step } from "../computation.ts";
import { lastDayOfTerm, type Term } from "../term.ts";
import type { LifeRule, Regime, ShareRule } from "./regime.ts";

export type RegimeInput = {
  regime: Regime;
  /** The days on which the sentence can have begun; it was passed on or before them. */
  from: DayRange;
  term: Term | "life";
  /** Days before that count: so many surely, so many at most. */
  credit: { fewest: number; most: number };
};

/** From when the person is released, or somebody may decide it. */
export type RegimeDate = {
  id: string;
  says: Text;
  isAutomatic: boolean;
  /** The day on which the part that must be served has been served. */
  when: DayRange;
  step: Step;
};

export type RegimeComputation = {
  /** Left out for life. */
  fullTerm?: DayRange;
  dates: readonly RegimeDate[];
  steps: readonly Step[];
};

/** The end of a term and each date that the table of a state gives; of life only where the table has its years. */
export const computeRegime = ({ regime, from, term, credit }: RegimeInput): RegimeComputation => {
  const served = {
    earliest: addDays(from.earliest, -credit.most),
    latest: addDays(from.latest, -credit.fewest),
  };
  if (term === "life") {
    const dates = regime.life.flatMap((rule) => lifeDate(rule, { from, served }));
    return { dates, steps: dates.map(({ step }) => step) };
  }
  const fullTerm = {
    earliest: laterOf(from.earliest, addDays(lastDayOfTerm(from.earliest, term), -credit.most)),
    latest: laterOf(from.latest, addDays(lastDayOfTerm(from.latest, term), -credit.fewest)),
  };
  const days = daysBetween(from.latest, lastDayOfTerm(from.latest, term)) + 1;
  const dates = regime.shares
    .filter((rule) => isFor(rule, term))
    .flatMap((rule) => shareDate(rule, { from, served, fullTerm, days }));
  return { fullTerm, dates, steps: dates.map(({ step }) => step) };
};

const isFor = ({ terms = {} }: ShareRule, { months, days }: Term): boolean => {
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY, moreThan = -1 } = terms;
  const reaches = (most: number) => months > most || (months === most && days > 0);
  return months >= atLeast && !reaches(atMost) && reaches(moreThan);
};

type Served = {
  from: DayRange;
  /** The day from which the time served counts, custody before the sentence included. */
  served: DayRange;
};

const shareDate = (
  rule: ShareRule,
  { from, served, fullTerm, days }: Served & { fullTerm: DayRange; days: number },
): RegimeDate[] => {
  const at = (end: "earliest" | "latest") => {
    const on = (value: DatedValue<Fraction>): string => {
      const part = addDays(served[end], Math.ceil(shareOf(days, value.value)) - 1);
      return earlierOf(fullTerm[end], bounded(rule, part, served[end]));
    };
    const found = dateBy(rule, from[end], on);
    return found && { day: laterOf(from[end], found.day), value: found.value };
  };
  const [early, late] = [at("earliest"), at("latest")];
  if (!early || !late) return [];
  const when = { earliest: early.day, latest: late.day };
  const share =
    early.value.value === late.value.value ? late.value.value : `${early.value.value}…${late.value.value}`;
  const input = {
    en: `${share} of ${days} days, from ${sayRange(served)}`,
    ru: `${share} от ${days} дн., с ${sayRange(served)}`,
  };
  return [dateOf(rule, rule.isAutomatic, when, input)];
};

/** By the figure that holds on the day to which it leads; a reform lets nobody out before it begins. */
const dateBy = (
  { share, goesBy }: ShareRule,
  sentenced: string,
  on: (value: DatedValue<Fraction>) => string,
): { day: string; value: DatedValue<Fraction> } | undefined => {
  if (goesBy === "sentence") {
    const value = valueOn(share, sentenced);
    return value && { day: on(value), value };
  }
  for (const value of share.values) {
    const day = on(value);
    if (day <= (value.until ?? day)) return { day: laterOf(day, value.from ?? day), value };
  }
  return undefined;
};

const shareOf = (days: number, fraction: Fraction): number => {
  const [over = 1, under = 1] = fraction.split("/").map(Number);
  return (days * over) / under;
};

const bounded = ({ leastMonths, mostMonths }: ShareRule, day: string, served: string): string => {
  const least = monthsAfter(leastMonths, day, served);
  const most = monthsAfter(mostMonths, day, served);
  const raised = least === undefined ? day : laterOf(day, least);
  return most === undefined ? raised : earlierOf(raised, most);
};

const monthsAfter = (
  parameter: Parameter<number> | undefined,
  day: string,
  served: string,
): string | undefined => {
  const months = parameter && valueOn(parameter, day)?.value;
  return months === undefined ? undefined : addMonths(served, months);
};

const lifeDate = (rule: LifeRule, { from, served }: Served): RegimeDate[] => {
  const years = valueOn(rule.years, from.latest)?.value;
  if (years === undefined) return [];
  const when = {
    earliest: laterOf(from.earliest, addMonths(served.earliest, years * 12)),
    latest: laterOf(from.latest, addMonths(served.latest, years * 12)),
  };
  const input = {
    en: `${years} years from ${sayRange(served)}`,
    ru: `${years} лет с ${sayRange(served)}`,
  };
  return [dateOf(rule, false, when, input)];
};

const dateOf = (
  { id, says, cites }: Pick<ShareRule, "id" | "says" | "cites">,
  isAutomatic: boolean,
  when: DayRange,
  input: Text,
): RegimeDate => ({
  id,
  says,
  isAutomatic,
  when,
  step: {
    id,
    cites,
    input: { en: `${says.en}: ${input.en}`, ru: `${says.ru}: ${input.ru}` },
    result: { range: when },
    uses: ["sentence", "custody"],
  },
});

const sayRange = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? earliest : `${earliest}…${latest}`;
