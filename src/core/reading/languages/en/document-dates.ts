import type { DateRule } from "../../dates/date-rules.ts";
import { fullYear } from "../../dates/numeric-order.ts";
import { readRoman, romanMonths } from "../../dates/roman-month.ts";
import { day, figures, month, monthNames, monthOf, pattern } from "./date-patterns.ts";
import { numberWord } from "./number-words.ts";

/** The years of the Buddhist era run so far ahead. */
const buddhistEra = 543;
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const ordinal = (word: string): number | undefined => ordinals.indexOf(word.toLowerCase()) + 1 || undefined;
const sumOf = (words: string): number | undefined => {
  const parts = words
    .toLowerCase()
    .split("-")
    .map((word) => numberWord(word));
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
};

/** Forms of dates in letters and on documents: in figures, in words, by other calendars. */
export const documentDates: readonly DateRule[] = [
  {
    // "23rd May '23"
    name: "short-year",
    signs: monthNames,
    pattern: pattern(`${day} (?:of )?${month},? ['’](?<year>\\d\\d)`),
    read: (g) => ({ year: fullYear(g.year ?? ""), month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "the twenty-first day of December, two thousand and twenty-two"
    name: "in-words",
    signs: "day",
    pattern: pattern(
      `[Tt](?:he|his) (?<count>[\\p{L}-]+|\\d{1,2}(?:st|nd|rd|th)?) day of ${month},?(?: in the year)?,? (?:(?<year>(?:19|20)\\d\\d)|[Tt]wo [Tt]housand(?: and)? (?<years>[\\p{L}-]+))`,
    ),
    read: (g) => {
      const counted = /^\d/u.test(g.count ?? "")
        ? Number.parseInt(g.count ?? "", 10)
        : ordinal(g.count ?? "");
      const after = g.year === undefined ? sumOf(g.years ?? "") : undefined;
      const found = g.year === undefined ? after && 2000 + after : Number(g.year);
      return counted === undefined || found === undefined
        ? undefined
        : { year: found, month: monthOf(g), day: counted, precision: "day" };
    },
  },
  {
    // "15.XI.2021"
    name: "roman-month",
    signs: romanMonths,
    pattern: pattern("(?<day>[0-3]?\\d)[./ -](?<roman>[IVX]{1,4})[./ -](?<year>(?:19|20)\\d\\d)"),
    read: (g) => readRoman(g),
  },
  {
    // "April B.E. 2566"
    name: "buddhist-era",
    signs: "24 25",
    and: monthNames,
    pattern: pattern(`(?:${day} )?${month},? B\\.?\\s?E\\.? ?(?<era>2[45]\\d\\d)`),
    read: (g) => ({
      year: Number(g.era) - buddhistEra,
      month: monthOf(g),
      ...(g.day ? { day: Number(g.day) } : {}),
      precision: g.day ? "day" : "month",
    }),
  },
  {
    // "9/12/2024", "30/6/22"
    name: "slashed",
    signs: figures,
    pattern: pattern("(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)/(?<year>(?:19|20)?\\d\\d)"),
    read: (g) => ({ year: fullYear(g.year ?? ""), figures: [Number(g.a), Number(g.b)], precision: "day" }),
  },
  {
    // "17.01.2024", "3.2.24", "03-02-2024"
    name: "dotted",
    signs: figures,
    pattern: pattern(
      "(?<day>[0-3]?\\d)(?<mark>[.-])(?<m>[01]?\\d)\\k<mark>(?<year>(?:19|20)\\d\\d|(?<=\\.)\\d\\d)",
    ),
    read: (g) => ({ year: fullYear(g.year ?? ""), month: Number(g.m), day: Number(g.day), precision: "day" }),
  },
  {
    // "your email of 9/9", "Tuesday 9/17": without a year only where a word shows a date
    name: "slashed-without-year",
    signs: figures,
    pattern: pattern(
      `(?=\\d)(?<=(?:[Oo]f|[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Dd]ated|[Bb]efore|[Aa]fter|[Tt]ill|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?,?) )(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)(?!/)`,
    ),
    read: (g) => ({ figures: [Number(g.a), Number(g.b)], precision: "day" }),
  },
  {
    // "i wrote in november"
    name: "small-month",
    signs: "january february april june july august september october november december",
    pattern: pattern(
      "(?=[adfjnos])(?<=(?:in|since|of|from|until|till|last|to) )(?<month>january|february|april|june|july|august|september|october|november|december|octuber|feb(?:ur|u)ary)",
    ),
    read: (g) => ({ month: monthOf(g), precision: "month" }),
  },
];
