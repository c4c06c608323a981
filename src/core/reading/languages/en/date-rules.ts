import type { DateRule } from "../../dates/date-rules.ts";
import { day, figures, month, monthNames, monthOf, pattern, year } from "./date-patterns.ts";
import { seasons } from "./date-words.ts";
import { documentDates } from "./document-dates.ts";
import { datesFromToday, datesOfOthers } from "./relative-dates.ts";

/** Forms of dates, the longest first: an earlier rule's words are not read again. */
export const dateRules: readonly DateRule[] = [
  {
    // "September 7, 2011", "Sept. 7, 2011"
    name: "month-day-year",
    signs: monthNames,
    and: "19 20",
    pattern: pattern(`${month} (?:the )?${day},? ${year}`),
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
    // "13-Nov-2019", "13.Nov.2019"
    name: "day-dash-month",
    signs: monthNames,
    and: "19 20",
    pattern: pattern(
      `${day}[-./](?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}[-./]${year}`,
    ),
    read: (g) => ({ year: Number(g.year), month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "2011-09-07", "2011.09.07"
    name: "iso",
    signs: "19 20",
    pattern: pattern("(?<year>(?:19|20)\\d\\d)[-./](?<m>[01]\\d)[-./](?<day>[0-3]\\d)"),
    read: (g) => ({ year: Number(g.year), month: Number(g.m), day: Number(g.day), precision: "day" }),
  },
  ...documentDates,
  ...datesOfOthers,
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
    // "2nd Nov": short months without a year are read beside an ordinal alone
    name: "ordinal-month",
    signs: monthNames,
    and: figures,
    pattern: pattern(
      "(?<day>[0-3]?\\d)(?:st|nd|rd|th) (?:of )?(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?",
    ),
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
      `(?=[A-Z])(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Nn]ext|[Oo]f|[Bb]y|[Ff]rom|to) |[Mm]id-)${month}`,
    ),
    read: (g) => ({ month: monthOf(g), precision: "month" }),
  },
  {
    // "her 2018 arrest"
    name: "year-of-noun",
    signs: "19 20",
    and: "arrest detention abduction kidnapping disappearance trial conviction sentenc extradition deportation release pardon hearing indictment plea death swap exchange prisoner",
    pattern: pattern(
      `(?=\\d)(?<=(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]he|['’]s|[Ii]n|[Aa]fter) )${year}(?= (?:arrest|detention|abduction|kidnapping|disappearance|trial|conviction|sentencing|sentence|extradition|deportation|release|pardon|hearing|indictment|plea|death|swap|exchange|prisoner))`,
    ),
    read: (g) => ({ year: Number(g.year), precision: "year" }),
  },
  {
    // "2008"; "in about 2010"
    name: "year",
    signs: "19 20",
    pattern: pattern(
      `(?=\\d)(?<![Bb]orn in )(?<=(?<before>[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Oo]f|[Bb]y|[Ff]rom|to|early|late|mid|[Aa]bout|[Aa]round|around|and|[Tt]he) |[Mm]id-)${year}(?! (?:people|dollars|euros|roubles|rubles|years|presidential|election|elections))`,
    ),
    read: (g) => ({
      year: Number(g.year),
      precision: "year",
      ...(/^(?:about|around)$/iu.test(g.before ?? "") ? { approximate: true } : {}),
    }),
  },
  ...datesFromToday,
];
