import { leaveOutShared, type SaidDate } from "./said-date.ts";

type Case = "name" | "of" | "upTo";

/** One date in Russian. */
export function sayRussianDate(date: SaidDate): string {
  const words = date.approximate ? `около ${whole(date, "of")}` : whole(date, "name");
  return words + doubt(date);
}

/** An interval in Russian; an absent end is open. */
export function sayRussianInterval(from: SaidDate | undefined, to: SaidDate | undefined): string {
  const start = from && `${nearly(from)}${since(from)} ${startWords(from, to)}${doubt(from)}`;
  const end = to && `${nearly(to)}по ${joined(to, "upTo")}${doubt(to)}`;
  return [start, end].filter(Boolean).join(" ");
}

function startWords(from: SaidDate, to: SaidDate | undefined): string {
  const bothBareYears = from.year && to?.year && !from.word && !to.word && !from.uncertain && !to.uncertain;
  if (bothBareYears) return `${from.year}`;
  if (from.decade && to?.decade && !from.uncertain) return `${from.decade}-х`;
  return joined(to ? leaveOutShared(from, to) : from, "of");
}

function whole(date: SaidDate, wordCase: Case): string {
  if (!date.year && !date.decade) return `${joined(date, wordCase)}, год неизвестен`;
  if (date.day && !date.word) {
    return `${date.day}-${wordCase === "of" ? "го числа" : "е число"}, месяц неизвестен, ${spacedYear(date.year)}`;
  }
  return joined(date, wordCase);
}

function joined({ day, word, year, decade }: SaidDate, wordCase: Case): string {
  if (decade) return wordCase === "of" ? `${decade}-х годов` : `${decade}-е годы`;
  return [day, word?.[day ? "of" : wordCase], year && spacedYear(year)].filter(Boolean).join(" ");
}

// The abbreviation never stands at the start of a row.
function spacedYear(year: string | undefined): string {
  return `${year}\u00a0г.`;
}

// "со 2 июня", said "со второго"
function since(date: SaidDate): string {
  return date.day === 2 ? "со" : "с";
}

function nearly(date: SaidDate): string {
  return date.approximate ? "примерно " : "";
}

function doubt(date: SaidDate): string {
  return date.uncertain ? " (под вопросом)" : "";
}
