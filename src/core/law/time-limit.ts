import { type DayRange, daysOf } from "../dates/day-range.ts";
import type { Text } from "../words/text.ts";
import { afterMonths, notPast, sayDays } from "./clock.ts";
import { notKnown } from "./condition.ts";
import type { DateFact, Facts } from "./facts/facts.ts";
import { met, notMet, type Ruling, unknown } from "./finding.ts";

/** Whether the day asked about is within a time that runs from a dated fact. */
export const withinTime = (
  fact: DateFact,
  facts: Facts,
  end: (since: DayRange) => DayRange,
  on: string,
): Ruling => {
  const date = facts[fact];
  const since = date === undefined ? undefined : daysOf(date);
  if (!since) return notKnown(fact);
  const last = end(since);
  const say = sayDays(last);
  const finding = notPast(last, on);
  if (finding === "met") return met({ en: `Until ${say.en}.`, ru: `Последний день: ${say.ru}` });
  return finding === "not met"
    ? notMet({ en: `The time ended ${say.en}.`, ru: `Срок истёк ${say.ru}` })
    : unknown({ en: `The time ends ${say.en}.`, ru: `Срок истекает ${say.ru}` }, fact);
};

/** Where the figure of the law on that day is not held. */
export const figureNotHeld: Ruling = unknown({
  en: "The rule as it stood on that day is not held here.",
  ru: "Правило в редакции на этот день здесь не хранится.",
});

/** Whether the date lies more than so many months back, wherever in its range it falls. */
export const isLongAgo = (date: string | undefined, months: number, on: string): boolean => {
  const days = date === undefined ? undefined : daysOf(date);
  return days !== undefined && afterMonths(days, months).latest < on;
};

export const sentencedLongAgo: Text = {
  en: "The sentence was passed so long ago that the time has most likely ended.",
  ru: "Приговор вынесен так давно, что срок, скорее всего, истёк.",
};
