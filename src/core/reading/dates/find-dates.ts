import { addDays, isDay } from "../../dates/calendar.ts";
import type { Language } from "../languages/language.ts";
import { type Page, wordAt } from "../layout/page.ts";
import type { DatePrecision, Span } from "../reading.ts";
import { matchesOf, pickRules } from "../signs.ts";
import { type Anchor, anchoredValue } from "./anchored.ts";
import type { DateParts } from "./date-rules.ts";
import { type NumericOrder, numericOrder } from "./numeric-order.ts";
import {
  holdsYear,
  newsOf,
  type Raw,
  reach,
  type Setting,
  type Told,
  toldAcross,
  toldBy,
  two,
  yearOf,
} from "./told-year.ts";

/** A date in the text by word numbers; `value` is EDTF, or null when the text and its data do not settle it. */
export type FoundDate = Span & {
  from: number;
  to: number;
  value: string | null;
  /** What it is when it is still to come: "on Thursday" of something planned. */
  coming: string | null;
  precision: DatePrecision;
  rule: string;
};

/** Figures in their order: the day and the month, where the text or the figures themselves settle it. */
function ordered(parts: DateParts, order: NumericOrder): DateParts {
  const [a = 0, b = 0] = parts.figures ?? [];
  const { figures, ...rest } = parts;
  if (!figures) return parts;
  if (a > 12 || (order === "day-first" && b <= 12)) return { ...rest, day: a, month: b };
  if (b > 12 || order === "month-first") return { ...rest, day: b, month: a };
  return a === b ? { ...rest, day: a, month: b } : parts;
}

const possible = ({ month = 1, day = 1 }: DateParts): boolean =>
  month >= 1 && month <= 12 && isDay(`2000-${two(month)}-${two(day)}`);

const isTaken = (dates: readonly Raw[], at: number): boolean =>
  dates.some(({ start, end }) => start <= at && at < end);

/** Finds the printed dates of each block; where rules overlap, the earlier rule has the words. */
function findRaw(page: Page, language: Language, order: NumericOrder): Raw[] {
  const found: Raw[] = [];
  let to = 0;
  for (const block of page.blocks) {
    const from = to;
    while ((page.words[to]?.end ?? Number.POSITIVE_INFINITY) <= block.end) to++;
    const rules = pickRules(page, "dates", language.dates.rules, { from, to });
    if (rules.length === 0) continue;
    const text = page.text.slice(block.start, block.end);
    const here: Raw[] = [];
    for (const rule of rules)
      for (const match of matchesOf(rule.pattern, text)) {
        const read = rule.read(match.groups ?? {}, language.dates.words);
        const parts = read && ordered(read, order);
        const [start, end] = [block.start + match.index, block.start + match.index + match[0].length];
        if (!parts || !possible(parts) || isTaken(here, start) || isTaken(here, end - 1)) continue;
        here.push({ start, end, text: match[0], parts, rule: rule.name });
      }
    found.push(...here.sort((a, b) => a.start - b.start));
  }
  return found;
}

/** The day of the week of a day, 1 for Monday. */
const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

function relativeValue(parts: DateParts, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const { unit, count } = parts.relative ?? { unit: "day", count: 0 };
  if (unit === "year") {
    const counted = String(year + count);
    if (parts.season !== undefined) return `${counted}-${parts.season}`;
    if (parts.month === undefined) return counted;
    return parts.day === undefined
      ? `${counted}-${two(parts.month)}`
      : `${counted}-${two(parts.month)}-${two(parts.day)}`;
  }
  if (unit === "month" && parts.day !== undefined) {
    const value = `${published.slice(0, 7)}-${two(parts.day)}`;
    return isDay(published) && isDay(value) ? value : null;
  }
  if (unit === "month") {
    const months = year * 12 + month - 1 + count;
    return published.length >= 7 ? `${Math.floor(months / 12)}-${two((months % 12) + 1)}` : null;
  }
  if (!isDay(published)) return null;
  if (unit === "day") return addDays(published, count);
  const monday = addDays(published, 1 - weekdayOf(published) + 7 * count);
  // "Last weekend" on a Saturday is the one before: its Sunday is the last day that it can mean.
  if (unit === "weekend") return addDays(monday, 6);
  const sunday = addDays(monday, 6);
  return monday.slice(0, 7) === sunday.slice(0, 7) ? monday.slice(0, 7) : `${monday}/${sunday}`;
}

/**
 * Where no day of publication is known: the news' own year or month is meant, if there is one; of "17 ноября прошлого года"
 * the day is left.
 */
function withoutDay(parts: DateParts, lead: string | undefined): string | null {
  const { relative, month, day } = parts;
  const coarse = relative?.unit === "year" || relative?.unit === "month";
  if (coarse && lead) return relativeValue(parts, lead);
  if (relative?.unit !== "year" || month === undefined) return null;
  return `XXXX-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
}

function edtfOf(parts: DateParts, setting: Setting): string | null {
  const { published } = setting;
  if (parts.relative) return published ? relativeValue(parts, published) : withoutDay(parts, setting.lead);
  if (parts.weekday !== undefined) {
    if (!published || !isDay(published)) return null;
    if (setting.coming || parts.next)
      return addDays(published, ((parts.weekday - weekdayOf(published) + 6) % 7) + 1);
    const back = (weekdayOf(published) - parts.weekday + 7) % 7;
    return addDays(published, -(back === 0 && parts.last ? 7 : back));
  }
  if (parts.figures) {
    const [a, b] = parts.figures;
    const readings = [
      { month: a, day: b },
      { month: b, day: a },
    ].map((reading) =>
      edtfOf(
        { precision: "day", ...(parts.year === undefined ? {} : { year: parts.year }), ...reading },
        setting,
      ),
    );
    return readings.every((one) => one !== null) ? `[${[...readings].sort().join(",")}]` : null;
  }
  const inYear = parts.season === undefined ? parts : { ...parts, month: 3 * (parts.season - 20) };
  const year = parts.year ?? yearOf(inYear, setting);
  const about = parts.approximate ? "~" : "";
  if (parts.season !== undefined) return year === undefined ? null : `${year}-${parts.season}`;
  if (parts.month === undefined) return year === undefined ? null : `${year}${about}`;
  const yearText = year === undefined ? "XXXX" : String(year);
  if (parts.day === undefined) return `${yearText}-${two(parts.month)}`;
  const day = `${yearText}-${two(parts.month)}-${two(parts.day)}`;
  return year === undefined || isDay(day) ? day : null;
}

/** The value of a date; "накануне" and the like count from publication, else from the date told before. */
function resolved(
  parts: DateParts,
  setting: Setting,
  told: { anchor: Anchor | undefined; at: number },
): string | null {
  const { anchored, relative } = parts;
  const { published } = setting;
  if (!anchored || (relative && published)) return edtfOf(parts, setting);
  const counted = anchoredValue(parts, told.anchor, told.at);
  if (counted !== null || !anchored.orPublished || !published || anchored.unit === "same") return counted;
  return edtfOf({ ...parts, relative: { unit: anchored.unit, count: anchored.count } }, setting);
}

/** The printed dates of a page: they are resolved again when its day of publication is known. */
const printed = new WeakMap<Page, readonly Raw[]>();

/** All dates of a text, resolved as far as it and its day of publication allow; `whole` shows the order of figures. */
export function findDates(
  page: Page,
  language: Language,
  published: string | undefined,
  whole = page.text,
): FoundDate[] {
  const { forward, backward, ahead = 0, yearHolds } = language.dates.words;
  const raw = printed.get(page) ?? findRaw(page, language, numericOrder(whole, language.letters.forms));
  printed.set(page, raw);
  const sameDay = new Map<string, number>();
  for (const { parts } of raw)
    if (parts.year !== undefined && parts.day !== undefined)
      sameDay.set(`${parts.month}-${parts.day}`, parts.year);
  const isComing = ({ start }: Raw) => forward.test(page.text.slice(Math.max(0, start - 30), start));
  const news = published === undefined && ahead > 0 ? newsOf(raw, isComing) : undefined;
  let told: Told | undefined;
  let anchor: Anchor | undefined;
  return raw.map((date) => {
    const { parts, start, end } = date;
    const known = parts.day === undefined ? undefined : sameDay.get(`${parts.month}-${parts.day}`);
    const full = parts.year === undefined && known !== undefined ? { ...parts, year: known } : parts;
    const between = told ? page.text.slice(told.at, start) : "";
    const follows = told && between.length < reach && !backward.test(between);
    const setting = {
      published,
      lead: news?.lead,
      latest: news?.latest,
      ahead,
      told:
        follows && (published === undefined || holdsYear(told, between, yearHolds))
          ? toldAcross(told, between, news?.lead)
          : undefined,
      coming: isComing(date),
    };
    const value = resolved(full, setting, { anchor, at: start });
    if (value !== null && /^\d{4}/u.test(value)) anchor = { value, at: end };
    const named = full.year !== undefined || setting.told?.named === true;
    told =
      (setting.coming && news
        ? undefined
        : toldBy(date, value, { named, opens: news !== undefined && !told })) ?? told;
    return {
      start,
      end,
      text: date.text,
      from: wordAt(page, start),
      to: wordAt(page, end),
      value,
      coming: parts.anchored ? value : edtfOf(full, { ...setting, coming: true }),
      precision: parts.precision,
      rule: date.rule,
    };
  });
}
