import { addDays } from "../../dates/calendar.ts";
import type { DateParts } from "./date-rules.ts";

type Anchored = NonNullable<DateParts["anchored"]>;

const two = (number: number): string => String(number).padStart(2, "0");

function monthsLater(told: string, count: number): string | null {
  if (told.length < 7) return null;
  const months = Number(told.slice(0, 4)) * 12 + Number(told.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** What "a month later" and "in March of the next year" come to, counted from the date told before. */
export function anchoredValue({ unit, count }: Anchored, parts: DateParts, told: string): string | null {
  if (unit === "year") {
    const year = String(Number(told.slice(0, 4)) + count);
    if (parts.month === undefined) return year;
    return `${year}-${two(parts.month)}${parts.day === undefined ? "" : `-${two(parts.day)}`}`;
  }
  if (unit === "month") return monthsLater(told, count);
  if (told.length < 10) return null;
  return addDays(told, unit === "week" ? 7 * count : count);
}
