import { type DateRule, type DateWords, numberIn } from "../../dates/date-rules.ts";
import { fullYear } from "../../dates/numeric-order.ts";
import { readRoman } from "../../dates/roman-month.ts";
import { numberWord } from "./number-words.ts";

const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  feburary: 2,
  febuary: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  octuber: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};
const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};
const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export const dateWords: DateWords = {
  months,
  weekdays,
  seasons,
  forward:
    /\b(?:until|till|by(?: COB| noon| close of business| end of| the end of)?|before|next|this coming|COB|scheduled for|set for|due (?:on|in)|postponed to|adjourned (?:until|to))\s(?:the )?$/iu,
  backward: /\b(?:earlier|previously|formerly|before that|had)\b/iu,
};

const month =
  "(?<month>[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[Ff]eb(?:ur|u)ary|[Oo]ctuber|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[. ]))(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)?";
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
const figures = "0 1 2 3 4 5 6 7 8 9";
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec";
const weekdayName = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const day = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
/** A look at the letter to come first (`(?=[A-Z])`) spares most places a longer look back. */
const pattern = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, "gu");
const weekdayNames = Object.keys(weekdays).join(" ");
const monthOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  months[(groups.month ?? "").toLowerCase()] ?? 0;

/** Forms of dates, the longest first: an earlier rule's words are not read again. */
export const dateRules: readonly DateRule[] = [
  {
    // "September 7, 2011", "Sept. 7, 2011"
    name: "month-day-year",
    signs: monthNames,
    and: "19 20",
    pattern: pattern(`${month} ${day},? ${year}`),
    read: (g) => ({ year: Number(g.year), month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "7 September 2011"
    name: "day-month-year",
    signs: monthNames,
    and: "19 20",
    pattern: pattern(`${day} (?:of )?${month},? ${year}`),
    read: (g) => ({ year: Number(g.year), month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "2011-09-07"
    name: "iso",
    signs: "19 20",
    pattern: pattern("(?<year>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<day>\\d\\d)"),
    read: (g) => ({ year: Number(g.year), month: Number(g.m), day: Number(g.day), precision: "day" }),
  },
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
      `[Tt]he (?<count>[\\p{L}-]+|\\d{1,2}(?:st|nd|rd|th)?) day of ${month},?(?: in the year)?,? (?:(?<year>(?:19|20)\\d\\d)|[Tt]wo [Tt]housand(?: and)? (?<years>[\\p{L}-]+))`,
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
    signs: "i v x",
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
    // "May 2010", "in May of 2010"
    name: "month-year",
    signs: monthNames,
    and: "19 20",
    pattern: pattern(`${month},? (?:of )?${year}`),
    read: (g) => ({ year: Number(g.year), month: monthOf(g), precision: "month" }),
  },
  {
    // "July 13", "June 16"
    name: "month-day",
    signs: monthNames,
    and: figures,
    pattern: pattern(`${month} ${day}(?!,? (?:\\d|years|months))`),
    read: (g) => ({ month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "26 April", "the 26th of April"
    name: "day-month",
    signs: monthNames,
    and: figures,
    pattern: pattern(`${day} (?:of )?${month}`),
    read: (g) => ({ month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "summer 2012", "the winter of 2010"
    name: "season-year",
    signs: "spring summer autumn fall winter",
    and: "19 20",
    pattern: pattern(`(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?${year}`),
    read: (g) => {
      const season = seasons[(g.season ?? "").toLowerCase()];
      return season === undefined ? undefined : { year: Number(g.year), season, precision: "season" };
    },
  },
  {
    // "in July", "since May", "last December"; a month alone may be a name or a verb ("may"), so it needs its preposition.
    name: "month",
    signs: monthNames,
    pattern: pattern(
      `(?=[A-Z])(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Oo]f|[Bb]y|[Ff]rom|to) )${month}`,
    ),
    read: (g) => ({ month: monthOf(g), precision: "month" }),
  },
  {
    // "2008"; "in about 2010"
    name: "year",
    signs: "19 20",
    pattern: pattern(
      `(?=\\d)(?<![Bb]orn in )(?<=(?<before>[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Oo]f|[Bb]y|[Ff]rom|to|early|late|mid|[Aa]bout|[Aa]round|around|and|[Tt]he) )${year}(?! (?:people|dollars|euros|roubles|rubles|years|presidential|election|elections))`,
    ),
    read: (g) => ({
      year: Number(g.year),
      precision: "year",
      ...(/^(?:about|around)$/iu.test(g.before ?? "") ? { approximate: true } : {}),
    }),
  },
  {
    // "last week", "last month", "this year", "earlier this month"
    name: "relative",
    signs: "week month year",
    pattern: pattern("(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|weekend|month|year)"),
    read: (g) => {
      const unit = g.unit === "week" || g.unit === "weekend" || g.unit === "month" ? g.unit : "year";
      const which = (g.which ?? "").toLowerCase();
      const precision = unit === "month" || unit === "year" ? unit : unit === "weekend" ? "day" : "week";
      return { relative: { unit, count: which === "last" ? -1 : which === "next" ? 1 : 0 }, precision };
    },
  },
  {
    // "yesterday", "today", "tomorrow"
    name: "near-day",
    signs: "yesterday today tomorrow",
    pattern: pattern("(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow)"),
    read: (g) => {
      const near = (g.near ?? "").toLowerCase();
      return {
        relative: { unit: "day", count: near === "yesterday" ? -1 : near === "tomorrow" ? 1 : 0 },
        precision: "day",
      };
    },
  },
  {
    // "two years ago", "13 years ago"
    name: "ago",
    signs: "ago",
    pattern: pattern(
      "(?<count>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>day|week|month|year)s? ago",
    ),
    read: (g) => {
      const written = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
      ].indexOf(g.count ?? "");
      const count = numberIn(g.count) ?? (g.count === "a" ? 1 : written);
      const unit = g.unit === "day" || g.unit === "week" || g.unit === "month" ? g.unit : "year";
      return { relative: { unit, count: -count }, precision: unit };
    },
  },
  {
    // "on Tuesday", "Tuesday"
    name: "weekday",
    signs: weekdayNames,
    pattern: pattern(`(?=[A-Z])(?<=(?<last>[Ll]ast )?)(?<weekday>${weekdayName})`),
    read: (g) => {
      const weekday = weekdays[(g.weekday ?? "").toLowerCase()];
      return weekday === undefined
        ? undefined
        : { weekday, precision: "day", ...(g.last ? { last: true } : {}) };
    },
  },
];
