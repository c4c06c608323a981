import type { DateParts } from "./date-rules.ts";

const months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The signs of such a date: whole words. */
export const romanMonths = ` ${months.join(" ").toLowerCase()}`;

/** "15.XI.2021": a day, a month in Roman figures and a year. */
export function readRoman(groups: Readonly<Record<string, string | undefined>>): DateParts | undefined {
  const month = months.indexOf(groups.roman ?? "") + 1;
  return month === 0
    ? undefined
    : { year: Number(groups.year), month, day: Number(groups.day), precision: "day" };
}
