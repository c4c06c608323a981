import { addMonths } from "../../dates/add-months.ts";
import { addDays, daysBetween } from "../../dates/calendar.ts";
import { type DayRange, earlierOf, laterOf } from "../../dates/day-range.ts";
import { lastDayOfTerm, type Term } from "../../dates/term.ts";
import { type DatedValue, type Fraction, type Parameter, valueOn } from "../../law/parameter.ts";
import type { Cited } from "../../law/provision.ts";
import type { Text } from "../../words/text.ts";
import type { Step } from "../computation.ts";
import type { OwnRule } from "./own-rule.ts";
import type { LifeRule, Regime, ShareRule } from "./regime.ts";

export type RegimeInput = {
  regime: Regime;
  /** The days on which the sentence can have begun. */
  from: DayRange;
  /** The days on which it can have been passed. */
  sentenced: DayRange;
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
  /** Entered by the office, with its own source. */
  own?: OwnRule;
};

/** A date for which the law of the day to which it leads is not held; who reads that text knows it. */
export type NotHeld = { id: string; says: Text; cites: Cited };

export type RegimeComputation = {
  /** Left out for life. */
  fullTerm?: DayRange;
  dates: readonly RegimeDate[];
  notHeld: readonly NotHeld[];
  steps: readonly Step[];
};

/** The end of a term and each date that the table of a state gives; of life only where the table has its years. */
export const computeRegime = ({ regime, from, sentenced, term, credit }: RegimeInput): RegimeComputation => {
  const served = {
    earliest: addDays(from.earliest, -credit.most),
    latest: addDays(from.latest, -credit.fewest),
  };
  if (term === "life") {
    return split(regime.life.map((rule) => lifeDate(rule, { from, sentenced, served })));
  }
  const fullTerm = {
    earliest: laterOf(from.earliest, addDays(lastDayOfTerm(from.earliest, term), -credit.most)),
    latest: laterOf(from.latest, addDays(lastDayOfTerm(from.latest, term), -credit.fewest)),
  };
  const days = daysBetween(from.latest, lastDayOfTerm(from.latest, term)) + 1;
  const found = regime.shares
    .filter((rule) => isFor(rule, term) && isInForce(rule, sentenced))
    .map((rule) => shareDate(rule, { from, sentenced, served, fullTerm, days }));
  return { fullTerm, ...split(found) };
};

const split = (found: readonly (RegimeDate | NotHeld)[]) => {
  const dates = found.filter((one) => "when" in one);
  const notHeld = found.flatMap((one) => ("when" in one ? [] : [one]));
  return { dates, notHeld, steps: dates.map(({ step }) => step) };
};

/** Before the first sentence of its class there was no such class. */
const isInForce = ({ share, goesBy }: ShareRule, sentenced: DayRange): boolean =>
  goesBy === "release" || valueOn(share, sentenced.latest) !== undefined;

const isFor = ({ terms = {} }: ShareRule, { months, days }: Term): boolean => {
  const { atLeast = 0, moreThan = -1 } = terms;
  const { atMost = Number.POSITIVE_INFINITY, lessThan = Number.POSITIVE_INFINITY } = terms;
  const reaches = (most: number) => months > most || (months === most && days > 0);
  return months >= atLeast && months < lessThan && !reaches(atMost) && reaches(moreThan);
};

type Served = {
  from: DayRange;
  sentenced: DayRange;
  /** The day from which the time served counts, custody before the sentence included. */
  served: DayRange;
};

const shareDate = (
  rule: ShareRule,
  { from, sentenced, served, fullTerm, days }: Served & { fullTerm: DayRange; days: number },
): RegimeDate | NotHeld => {
  const at = (end: "earliest" | "latest") => {
    const on = (value: DatedValue<Fraction>): string => {
      const part = addDays(served[end], Math.ceil(shareOf(days, value.value)) - 1);
      return earlierOf(fullTerm[end], bounded(rule, part, served[end]));
    };
    const found =
      rule.goesBy === "sentence" ? dateOn(rule.share, sentenced[end], on) : dateBy(rule.share, on);
    return found && { day: laterOf(from[end], found.day), value: found.value };
  };
  const [early, late] = [at("earliest"), at("latest")];
  if (!early || !late) return notHeldOf(rule);
  const when = { earliest: early.day, latest: late.day };
  const share =
    early.value.value === late.value.value ? late.value.value : `${early.value.value}…${late.value.value}`;
  const input = {
    en: `${share} of ${days} days, from ${sayRange(served)}`,
    ru: `${share} от ${days} дн., с ${sayRange(served)}`,
  };
  return { ...dateOf(rule, rule.isAutomatic, when, input), ...(rule.own && { own: rule.own }) };
};

const notHeldOf = ({ id, says, cites }: NotHeld): NotHeld => ({ id, says, cites });

type Dated<T> = { day: string; value: DatedValue<T> };

const dateOn = <T>(
  figure: Parameter<T>,
  sentenced: string,
  on: (value: DatedValue<T>) => string,
): Dated<T> | undefined => {
  const value = valueOn(figure, sentenced);
  return value && { day: on(value), value };
};

/** By the figure that holds on the day to which it leads; a reform lets nobody out before it begins. Undefined where the law of that day is not held. */
const dateBy = <T>({ values }: Parameter<T>, on: (value: DatedValue<T>) => string): Dated<T> | undefined => {
  for (const [index, value] of values.entries()) {
    const day = on(value);
    if (day > (value.until ?? day)) continue;
    const from = value.from ?? day;
    return day < from && index === 0 ? undefined : { day: laterOf(day, from), value };
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

const lifeDate = (rule: LifeRule, { from, sentenced, served }: Served): RegimeDate | NotHeld => {
  const after =
    (day: string) =>
    ({ value }: DatedValue<number>) =>
      addMonths(day, value * 12);
  const [early, late] =
    rule.goesBy === "offence"
      ? byOffence(rule, sentenced, served)
      : [dateBy(rule.years, after(served.earliest)), dateBy(rule.years, after(served.latest))];
  if (!early || !late) return notHeldOf(rule);
  const when = { earliest: laterOf(from.earliest, early.day), latest: laterOf(from.latest, late.day) };
  const [least, most] = [early.value.value, late.value.value];
  const years = least === most ? `${most}` : `${least}…${most}`;
  const input = {
    en: `${years} years from ${sayRange(served)}`,
    ru: `${years} лет с ${sayRange(served)}`,
  };
  return dateOf(rule, false, when, input);
};

/** The offence may be older than a change that the sentence is not: the shortest and the longest that held until then. */
const byOffence = (
  { years }: LifeRule,
  sentenced: DayRange,
  served: DayRange,
): readonly (Dated<number> | undefined)[] => {
  const last = valueOn(years, sentenced.latest);
  const values = years.values
    .slice(0, last ? years.values.indexOf(last) + 1 : 0)
    .toSorted((a, b) => a.value - b.value);
  const at = (day: string, value: DatedValue<number> | undefined) =>
    value && { day: addMonths(day, value.value * 12), value };
  return [at(served.earliest, values[0]), at(served.latest, values.at(-1))];
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
