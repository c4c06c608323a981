import { daysBetween } from "../dates/calendar.ts";
import { type DayRange, daysOf } from "../dates/day-range.ts";
import { afterDays, afterMonths, reached, sayDays } from "./clock.ts";
import { notKnown } from "./condition.ts";
import type { Facts } from "./facts/facts.ts";
import { type Finding, met, notMet, type Ruling, unknown } from "./finding.ts";

/** Whether the person is so old on the day. */
export const atLeastOfAge = (years: number, { birth }: Facts, on: string): Ruling => {
  const born = birth === undefined ? undefined : daysOf(birth);
  if (!born) return notKnown("birth");
  const days = afterMonths(born, 12 * years);
  const [en, ru] = [`${years} years old`, `${years} лет`];
  const say = sayDays(days);
  return rulingOf(reached(days, on), {
    met: { en: `At least ${en}.`, ru: `Не менее ${ru}.` },
    notMet: { en: `Not ${en} before ${say.en}.`, ru: `${ru}: не раньше ${say.ru}` },
    unknown: { en: `It depends on the day of birth: ${en}.`, ru: `Зависит от дня рождения: ${ru}.` },
    missing: ["birth"],
  });
};

/** Whether so many years have gone by since the first day in custody; interruptions are not known here. */
export const servedYears = (years: number, { heldSince }: Facts, on: string): Ruling => {
  const held = heldSince === undefined ? undefined : daysOf(heldSince);
  return held ? servedUntil(afterMonths(held, 12 * years), on) : notKnown("heldSince");
};

/** The same, or a share of the term if that comes first. */
export const servedYearsOrShare = (years: number, percent: number, facts: Facts, on: string): Ruling => {
  const held = facts.heldSince === undefined ? undefined : daysOf(facts.heldSince);
  if (!held) return notKnown("heldSince");
  const byYears = afterMonths(held, 12 * years);
  if (reached(byYears, on) === "met" || facts.penalty === "life") return servedUntil(byYears, on);
  const months = facts.sentenceMonths;
  if (months === undefined) return notKnown("sentenceMonths");
  const byShare = shareOf(held, months, percent);
  return servedUntil(byShare.latest < byYears.latest ? byShare : byYears, on);
};

/** Whether a share of the term has gone by since the first day in custody. */
export const servedShare = (percent: number, facts: Facts, on: string): Ruling => {
  const held = facts.heldSince === undefined ? undefined : daysOf(facts.heldSince);
  if (!held) return notKnown("heldSince");
  return facts.sentenceMonths === undefined
    ? notKnown("sentenceMonths")
    : servedUntil(shareOf(held, facts.sentenceMonths, percent), on);
};

/** The days on which a share of so many months ends; a part of a day counts as one. */
const shareOf = ({ earliest, latest }: DayRange, months: number, percent: number): DayRange => {
  const end = (day: string): string => {
    const first = { earliest: day, latest: day };
    const term = daysBetween(day, afterMonths(first, months).latest);
    return afterDays(first, Math.ceil((term * percent) / 100)).latest;
  };
  return { earliest: end(earliest), latest: end(latest) };
};

const servedUntil = (days: DayRange, on: string): Ruling => {
  const say = sayDays(days);
  return rulingOf(reached(days, on), {
    met: {
      en: `Served by ${say.en}, counted from the first day in custody.`,
      ru: `Отбыто к ${say.ru}, считая с первого дня под стражей.`,
    },
    notMet: {
      en: `Not served before ${say.en}, counted from the first day in custody.`,
      ru: `Не будет отбыто раньше ${say.ru}, считая с первого дня под стражей.`,
    },
    unknown: {
      en: "It depends on the first day in custody.",
      ru: "Зависит от первого дня под стражей.",
    },
    missing: ["heldSince"],
  });
};

type Reasons = Record<"met" | "notMet" | "unknown", Ruling["reason"]> & { missing: Ruling["missing"] };

const rulingOf = (finding: Finding, reasons: Reasons): Ruling =>
  finding === "met"
    ? met(reasons.met)
    : finding === "not met"
      ? notMet(reasons.notMet)
      : unknown(reasons.unknown, ...reasons.missing);
