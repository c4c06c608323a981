import { addDays, isDay } from "../../dates/calendar.ts";
import type { Span } from "../reading.ts";
import type { DateParts } from "./date-rules.ts";

/** A date as it is printed. */
export type Raw = Span & { parts: DateParts; rule: string };

export const two = (number: number): string => String(number).padStart(2, "0");

/** What a date without a year is understood by; `coming` says that its words place it in the future. */
export type Setting = {
  published: string | undefined;
  /** The day of the news, where the text gives it with its year and nothing else tells when it is published. */
  lead: string | undefined;
  /** The latest date that the text gives with its year. */
  latest: string | undefined;
  told: Told | undefined;
  coming: boolean;
  ahead: number;
};

export type Told = {
  year: number;
  month: number;
  day: number;
  at: number;
  named: boolean;
  /** The day that a text opens with: what other sentences tell after it may have been before. */
  first: boolean;
};

/** The year of a date without one: the last before publication, or the next after the date told just before. */
export function yearOf(
  parts: DateParts,
  { published, lead, told, coming, ahead, latest }: Setting,
): number | undefined {
  const { month = 1, day = 1 } = parts;
  const own = `${two(month)}-${two(day)}`;
  const now = published ?? lead;
  if (told && (!lead || dayOf(told) !== lead)) {
    const later =
      month > told.month || (month === told.month && (parts.day === undefined || day >= told.day));
    const end = now ?? latest;
    const beyond = end !== undefined && dayOf(told) <= end && `${told.year + 1}-${own}` > end;
    return later || told.first || (beyond && !coming) ? told.year : told.year + 1;
  }
  if (!now || now.length < 7) return undefined;
  const year = Number(now.slice(0, 4));
  const past = own <= now.slice(5).padEnd(5, "-99");
  const soon = isDay(now) && parts.day !== undefined && `${year}-${own}` <= addDays(now, ahead);
  if (coming) return past ? year + 1 : year;
  return past || soon ? year : year - 1;
}

const dayOf = ({ year, month, day }: Told): string => `${year}-${two(month)}-${two(day)}`;

/** The day of the news, and the latest date that the text gives with its year. */
type News = { lead: string | undefined; latest: string | undefined };

/** The news stands within so many characters. */
const head = 700;

/** A day takes its year from the date so many characters before it. */
const reachOfLead = 120;

/**
 * The day of the news: the latest full date of a text when it stands at its head, where a day takes its year from the date told
 * right before it ("арестован в марте 2019 года, 9 апреля выслан"); what is still to come is no news.
 */
export function newsOf(raw: readonly Raw[], isComing: (date: Raw) => boolean): News {
  let latest: { day: string; start: number } | undefined;
  let told: { year: number; month: number; at: number } | undefined;
  for (const date of raw) {
    const { month, day, anchored, relative } = date.parts;
    if (month === undefined || anchored || relative || isComing(date)) continue;
    const near = told && !latest && date.start - told.at < reachOfLead ? told : undefined;
    const year = date.parts.year ?? (near && (month >= near.month ? near.year : near.year + 1));
    if (year === undefined) continue;
    told = { year, month, at: date.end };
    const own = `${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
    if (day === undefined && (!latest || own <= latest.day.slice(0, 7))) continue;
    if (!latest || own > latest.day) latest = { day: own, start: date.start };
  }
  const lead = latest && latest.start < head && isDay(latest.day) ? latest.day : undefined;
  return { lead, latest: latest?.day };
}

/** How far on a date may still take its year from the one told before, in characters. */
export const reach = 700;

/** Within so many characters of one sentence a named year holds on though the day of publication is known. */
const near = 60;

const sentenceEnd = /[.!?]["»”]?\s/u;

/**
 * What a date before gives to one after it: within its sentence what is told later was later; in another paragraph the day of
 * the news counts, where there is one.
 */
export function toldAcross(
  told: Told | undefined,
  between: string,
  lead: string | undefined,
): Told | undefined {
  if (!told || (lead !== undefined && between.includes("\n"))) return undefined;
  return { ...told, first: told.first && sentenceEnd.test(between) };
}

/** "In May 2019 and sentenced in September": within one sentence, in some languages one paragraph, a named year holds on. */
export function holdsYear(told: Told | undefined, between: string, within: number | undefined): boolean {
  if (told?.named !== true) return false;
  if (between.length < near && !sentenceEnd.test(between)) return true;
  return within !== undefined && between.length < within && !between.includes("\n");
}

/** What a date gives to those after it. */
export function toldBy(
  { parts, start, end }: Raw,
  value: string | null,
  { named, opens }: { named: boolean; opens: boolean },
): Told | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(value ?? "") ?? [];
  if (!year || !month || (parts.relative && parts.month === undefined)) return undefined;
  const { season } = parts;
  // A season holds as the month it begins in; winter may mean that of January.
  const first = season === undefined ? Number(month) : season === 24 ? 1 : 3 * (season - 20);
  return {
    year: Number(year),
    month: first,
    day: Number(day ?? 1),
    at: end,
    named,
    first: opens && day !== undefined && start < head,
  };
}
