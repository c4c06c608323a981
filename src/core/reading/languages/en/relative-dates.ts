import { type DateRule, numberIn } from "../../dates/date-rules.ts";
import { month, monthNames, monthOf, pattern } from "./date-patterns.ts";
import { counted, seasons, weekdayName, weekdayNames, weekdays } from "./date-words.ts";
import { numberWord } from "./number-words.ts";

/** Months and days that hang on another date: tried before those that stand alone. */
export const datesOfOthers: readonly DateRule[] = [
  {
    // "February last year", "in December of last year"
    name: "month-of-year",
    signs: monthNames,
    and: "year",
    pattern: pattern(`${month},? (?:of )?(?<which>last|this|next) year`),
    read: (g) => ({
      month: monthOf(g),
      relative: { unit: "year", count: g.which === "last" ? -1 : g.which === "next" ? 1 : 0 },
      precision: "month",
    }),
  },
  {
    // "that June", "the following March"
    name: "that-month",
    signs: monthNames,
    and: "that following same",
    pattern: pattern(`(?<which>[Tt]hat|[Tt]he following|[Tt]he same) ${month}`),
    read: (g) => ({ month: monthOf(g), anchored: { unit: "year", count: 0 }, precision: "month" }),
  },
  {
    // "that summer"
    name: "that-season",
    signs: "spring summer autumn fall winter",
    pattern: pattern("[Tt]hat (?<season>spring|summer|autumn|fall|winter)"),
    read: (g) => {
      const season = seasons[g.season ?? ""];
      return season === undefined
        ? undefined
        : { season, anchored: { unit: "year", count: 0 }, precision: "season" };
    },
  },
  {
    // "the next day", "the same evening", "that year"
    name: "next-to-told",
    signs: "day week month year evening night morning afternoon",
    and: "next following same that",
    pattern: pattern(
      "(?<which>[Tt]he next|[Tt]he following|[Tt]he same|[Tt]hat(?: same)?|[Ss]ame) (?<unit>day|evening|night|morning|afternoon|week|month|year)",
    ),
    read: (g) => {
      const count = /next|following/u.test(g.which ?? "") ? 1 : 0;
      const unit = g.unit === "week" || g.unit === "month" || g.unit === "year" ? g.unit : "day";
      return { anchored: { unit, count }, precision: unit };
    },
  },
  {
    // "three days later", "a year earlier"
    name: "later",
    signs: "later earlier",
    and: "day week month year",
    pattern: pattern(`(?<count>\\d{1,2}|${counted}) (?<unit>day|week|month|year)s? (?<way>later|earlier)`),
    read: (g) => {
      const unit = g.unit === "day" || g.unit === "week" || g.unit === "month" ? g.unit : "year";
      const count = numberIn(g.count) ?? numberWord(g.count ?? "");
      return count === undefined
        ? undefined
        : { anchored: { unit, count: g.way === "later" ? count : -count }, precision: unit };
    },
  },
];

/** Words that count from the day of publication, and days of the week. */
export const datesFromToday: readonly DateRule[] = [
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
    signs: "yesterday today tomorrow night morning afternoon evening",
    pattern: pattern(
      "(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Ll]ast night|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Oo]vernight)",
    ),
    read: (g) => {
      const near = (g.near ?? "").toLowerCase();
      return {
        relative: {
          unit: "day",
          count: near === "yesterday" || near === "last night" ? -1 : near === "tomorrow" ? 1 : 0,
        },
        precision: "day",
      };
    },
  },
  {
    // "two years ago", "13 years ago"
    name: "ago",
    signs: " ago ",
    pattern: pattern(`(?<count>\\d{1,2}|${counted}) (?<unit>day|week|month|year)s? ago`),
    read: (g) => {
      const count = numberIn(g.count) ?? numberWord(g.count ?? "") ?? 0;
      const unit = g.unit === "day" || g.unit === "week" || g.unit === "month" ? g.unit : "year";
      return { relative: { unit, count: -count }, precision: unit };
    },
  },
  {
    // "on Tuesday", "Tuesday"
    name: "weekday",
    signs: weekdayNames,
    pattern: pattern(
      `(?=[A-Z])(?<=(?<last>[Ll]ast )?)(?<weekday>${weekdayName})(?!,? (?:the )?(?:[0-3]?\\d(?!\\d)|(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d))`,
    ),
    read: (g) => {
      const weekday = weekdays[(g.weekday ?? "").toLowerCase()];
      return weekday === undefined
        ? undefined
        : { weekday, precision: "day", ...(g.last ? { last: true } : {}) };
    },
  },
];
