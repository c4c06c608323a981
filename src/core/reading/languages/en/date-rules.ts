import { type DateRule, type DateWords, numberIn } from "../../dates/date-rules.ts";
import { day, figures, month, monthNames, monthOf, months, pattern, year } from "./date-patterns.ts";
import { documentDates } from "./document-dates.ts";

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

const weekdayName = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const weekdayNames = Object.keys(weekdays).join(" ");
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
  ...documentDates,
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
