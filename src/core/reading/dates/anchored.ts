import { addDays, isDay } from "../../dates/calendar.ts";
import type { DateParts } from "./date-rules.ts";

/** A date told before, from which another counts: "three days later", "that June". */
export type Anchor = { value: string; at: number };

/** A date counts from the one told before within so many characters. */
const reach = 400;

const two = (number: number): string => String(number).padStart(2, "0");

/** "That June" after November 2019 is the one of 2020. */
function namedPart(parts: DateParts, year: number, month: number | undefined): string | null {
  if (parts.season !== undefined) return `${year}-${parts.season}`;
  if (parts.month === undefined) return String(year);
  return `${month !== undefined && parts.month < month ? year + 1 : year}-${two(parts.month)}`;
}

/** The value of a date that counts from another; null where that one is too coarse or too far. */
export function anchoredValue(parts: DateParts, anchor: Anchor | undefined, at: number): string | null {
  const { unit, count, exact } = parts.anchored ?? { unit: "day", count: 0 };
  const [, yearText, monthText] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?/u.exec(anchor?.value ?? "") ?? [];
  if (!anchor || !yearText || at - anchor.at > reach) return null;
  if (unit === "same") return anchor.value;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  if (unit === "year" && exact && parts.month !== undefined)
    return `${year + count}-${two(parts.month)}${parts.day === undefined ? "" : `-${two(parts.day)}`}`;
  if (unit === "year") return namedPart(parts, year + count, month);
  if (month === undefined) return null;
  if (unit === "month") {
    const months = year * 12 + month - 1 + count;
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  }
  if (!isDay(anchor.value)) return null;
  return unit === "day" ? addDays(anchor.value, count) : addDays(anchor.value, 7 * count).slice(0, 7);
}
