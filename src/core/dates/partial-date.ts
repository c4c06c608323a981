import { LAST_DAY, lastDayOf } from "./calendar.ts";

/** A date as far as it is known, with the days it can fall on; an absent end is open or unknown. */
export type PartialDate = {
  edtf: string;
  earliest?: string;
  latest?: string;
  precision: "day" | "month" | "season" | "year" | "decade" | "interval" | "yearless";
  approximate: boolean;
  uncertain: boolean;
};

type Range = Pick<PartialDate, "earliest" | "latest" | "precision">;

/** The same few dates of a file are asked for by every rule. */
const read = new Map<string, PartialDate | undefined>();
const MOST_KEPT = 5000;

/** Reads an EDTF date; undefined for a day that no calendar has, a reversed interval, or anything else. */
export function readPartialDate(edtf: string): PartialDate | undefined {
  if (read.has(edtf)) return read.get(edtf);
  if (read.size >= MOST_KEPT) read.clear();
  const date = edtf.includes("/") ? readInterval(edtf) : readSingle(edtf);
  read.set(edtf, date && Object.freeze(date));
  return date;
}

/** Whether the text is an EDTF date that can be read. */
export function isPartialDate(edtf: string): boolean {
  return readPartialDate(edtf) !== undefined;
}

function readInterval(edtf: string): PartialDate | undefined {
  const [from = "", to = "", ...more] = edtf.split("/");
  const start = from === ".." ? undefined : readEnd(from);
  const end = to === ".." ? undefined : readEnd(to);
  const unreadable = (from !== ".." && !start) || (to !== ".." && !end);
  if (more.length > 0 || unreadable || (!start && !end)) return undefined;
  if (start?.earliest && end?.latest && start.earliest > end.latest) return undefined;
  return {
    edtf,
    ...(start?.earliest && { earliest: start.earliest }),
    ...(end?.latest && { latest: end.latest }),
    precision: "interval",
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

/** An end of an interval needs a place on the calendar: `XXXX-04-26` and `2010-XX-26` have none. */
function readEnd(edtf: string): PartialDate | undefined {
  const end = readSingle(edtf);
  return end?.earliest && !/-XX-\d/.test(edtf) ? end : undefined;
}

function readSingle(edtf: string): PartialDate | undefined {
  const [, date = "", mark = ""] = /^([\dX-]+)([~?%]?)$/.exec(edtf) ?? [];
  const range = readDecade(date) ?? readYearless(date) ?? readYear(date);
  if (!range) return undefined;
  return {
    edtf,
    ...range,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

// `201X`
function readDecade(date: string): Range | undefined {
  const [, decade] = /^([1-9]\d{2})X$/.exec(date) ?? [];
  if (!decade) return undefined;
  return { earliest: `${decade}0-01-01`, latest: `${decade}9-12-31`, precision: "decade" };
}

// `XXXX-04`, `XXXX-04-26`, `XXXX-04-XX`
function readYearless(date: string): Range | undefined {
  const [, month, day] = /^XXXX-(\d{2})(?:-(\d{2}|XX))?$/.exec(date) ?? [];
  const someLeapYear = 2000;
  if (!month || !isMonth(Number(month))) return undefined;
  if (day && day !== "XX" && !isDayOf(someLeapYear, Number(month), Number(day))) return undefined;
  return { precision: "yearless" };
}

// `2010`, `2010-05`, `2010-05-28`, `2010-21`, `2010-05-XX`, `2010-XX`, `2010-XX-26`
function readYear(date: string): Range | undefined {
  const [, y, month, day] = /^([1-9]\d{3})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(date) ?? [];
  if (!y) return undefined;
  if (!month || month === "XX") return withinYear(y, day);
  if (Number(month) >= 21 && Number(month) <= 24) return day ? undefined : withinSeason(Number(y), month);
  if (!isMonth(Number(month))) return undefined;
  if (!day || day === "XX") {
    const last = lastDayOf(Number(y), Number(month));
    return { earliest: `${y}-${month}-01`, latest: `${y}-${month}-${last}`, precision: "month" };
  }
  if (!isDayOf(Number(y), Number(month), Number(day))) return undefined;
  return { earliest: date, latest: date, precision: "day" };
}

function withinYear(year: string, day: string | undefined): Range | undefined {
  if (!day || day === "XX") return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: "year" };
  if (!isDayOf(Number(year), 12, Number(day))) return undefined;
  return { earliest: `${year}-01-${day}`, latest: `${year}-12-${day}`, precision: "year" };
}

// Northern seasons. "Winter 2010" is said of its January and of its December, so it spans both.
function withinSeason(year: number, season: string): Range {
  const nextFebruary = `${year + 1}-02-${lastDayOf(year + 1, 2)}`;
  const spans: Record<string, [string, string]> = {
    "21": [`${year}-03-01`, `${year}-05-31`],
    "22": [`${year}-06-01`, `${year}-08-31`],
    "23": [`${year}-09-01`, `${year}-11-30`],
    "24": [`${year}-01-01`, year === 9999 ? LAST_DAY : nextFebruary],
  };
  const [earliest, latest] = spans[season] ?? [`${year}-01-01`, `${year}-12-31`];
  return { earliest, latest, precision: "season" };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lastDayOf(year, month);
}
