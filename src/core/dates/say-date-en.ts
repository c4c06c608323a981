import { leaveOutShared, type SaidDate } from "./said-date.ts";

/** One date in English. */
export function sayEnglishDate(date: SaidDate): string {
  return marked(date, whole(date));
}

/** An interval in English; an absent end is open. */
export function sayEnglishInterval(from: SaidDate | undefined, to: SaidDate | undefined): string {
  if (!to) return from ? `from ${sayEnglishDate(from)}` : "";
  if (!from) return `until ${sayEnglishDate(to)}`;
  return `${marked(from, joined(leaveOutShared(from, to)))} to ${sayEnglishDate(to)}`;
}

function whole(date: SaidDate): string {
  if (!date.year && !date.decade) return `${joined(date)}, year not known`;
  if (date.day && !date.word) return `the ${ordinal(date.day)}, month not known, ${date.year}`;
  return joined(date);
}

function joined({ day, word, year, decade }: SaidDate): string {
  return decade ? `the ${decade}s` : [day, word?.name, year].filter(Boolean).join(" ");
}

function marked(date: SaidDate, words: string): string {
  return `${date.approximate ? "about " : ""}${words}${date.uncertain ? " (uncertain)" : ""}`;
}

function ordinal(day: number): string {
  const ending = { 1: "st", 2: "nd", 3: "rd" }[day % 10];
  return `${day}${(day < 11 || day > 13) && ending ? ending : "th"}`;
}
