import type { DateRule, DateWords } from "../../dates/date-rules.ts";
import { fullYear } from "../../dates/numeric-order.ts";
import { readRoman, romanMonths } from "../../dates/roman-month.ts";

/** Months by the stem that their case forms share. */
const monthStems: readonly (readonly [string, number])[] = [
  ["январ", 1],
  ["феврал", 2],
  ["март", 3],
  ["апрел", 4],
  ["ма", 5],
  ["июн", 6],
  ["июл", 7],
  ["август", 8],
  ["сентябр", 9],
  ["октябр", 10],
  ["ноябр", 11],
  ["декабр", 12],
];
const endings = ["ь", "я", "е", "ю", "й", "", "а", "у", "ем", "ом"];
const shortMonths = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const months: Readonly<Record<string, number>> = Object.fromEntries([
  ...monthStems.flatMap(([stem, number]) => endings.map((ending) => [stem + ending, number] as const)),
  ...shortMonths.map((short, at) => [short, at + 1] as const),
  ["сент", 9] as const,
  ["февр", 2] as const,
]);
const weekdayStems: readonly (readonly [string, string, number])[] = [
  ["понедельник", " а у", 1],
  ["вторник", " а у", 2],
  ["сред", "а у ы е", 3],
  ["четверг", " а у", 4],
  ["пятниц", "а у ы е", 5],
  ["суббот", "а у ы е", 6],
  ["воскресень", "е я ю", 7],
];
export const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  weekdayStems.flatMap(([stem, endings, number]) =>
    endings.split(" ").map((ending) => [stem + ending, number]),
  ),
);
const seasons: Readonly<Record<string, number>> = {
  весной: 21,
  весна: 21,
  весны: 21,
  летом: 22,
  лето: 22,
  лета: 22,
  осенью: 23,
  осень: 23,
  осени: 23,
  зимой: 24,
  зима: 24,
  зимы: 24,
};

export const dateWords: DateWords = {
  months,
  weekdays,
  seasons,
  forward:
    /(?<!\p{L})(?:назначен\p{L}* на|перенес\p{L}* на|отложен\p{L}* до|продл\p{L}* до|состоится|пройдет|пройдёт|запланирован\p{L}* на|до)\s$/iu,
  ahead: 45,
  yearHolds: 300,
  backward: /(?<!\p{L})(?:ранее|раньше|прежде|до этого)(?!\p{L})/iu,
};

export const monthPattern =
  "(?<month>(?:[Яя]нвар|[Фф]еврал|[Аа]прел|[Сс]ентябр|[Оо]ктябр|[Нн]оябр|[Дд]екабр|[Ии]юн|[Ии]юл)[ьяею]м?|[Мм]арт[аеу]?|[Аа]вгуст[аеу]?|[Мм]а[йяею]|(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|ноя|дек)(?:\\.|(?=[ ,])))";
const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const yearWord = "(?:-(?:го|м|ом|й|му)(?: года| году)?| ?(?:года|году|годом|год|гг?\\.?(?!\\p{L})))";
const figures = "0 1 2 3 4 5 6 7 8 9";
export const day = "(?<day>[0-3]?\\d)(?:-?го)?";
export const pattern = (body: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${body}(?![\\p{L}\\p{N}])`, "gu");
export const monthStarts = [...monthStems.map(([stem]) => stem), ...shortMonths].join(" ");
export const monthOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  months[(groups.month ?? "").toLowerCase().replace(".", "")] ?? 0;

export const seasonPattern =
  "(?<season>[Вв]есн(?:ой|а|ы)|[Лл]ет(?:ом|о|а)|[Оо]сен(?:ью|ь|и)|[Зз]им(?:ой|а|ы))";
export const seasonOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined =>
  seasons[(groups.season ?? "").toLowerCase()];

/** Forms of dates, the longest first: an earlier rule's words are not read again. */
export const dateRules: readonly DateRule[] = [
  {
    // "«5» мая 2023 г."
    name: "quoted-day",
    signs: "20",
    pattern: /[«"“]\s?(?<day>[0-3]?\d)\s?[»"”] (?<month>\p{Ll}{3,8}) (?<year>20\d\d)(?: ?(?:года|г\.?))?/gu,
    read: (g) => {
      const found = months[(g.month ?? "").toLowerCase()];
      return found === undefined
        ? undefined
        : { year: Number(g.year), month: found, day: Number(g.day), precision: "day" };
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
    // "7 сентября 2011 года", "11 октября 2019 г"
    name: "day-month-year",
    signs: monthStarts,
    and: "19 20",
    pattern: pattern(`${day} ${monthPattern},? ${year}${yearWord}?`),
    read: (g) => ({ year: Number(g.year), month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "07.09.2011"
    name: "dotted",
    signs: ".",
    pattern: pattern("(?<day>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.(?<year>(?:19|20)?\\d\\d)"),
    read: (g) => ({ year: fullYear(g.year ?? ""), month: Number(g.m), day: Number(g.day), precision: "day" }),
  },
  {
    // "марте 2011 года"
    name: "month-year",
    signs: monthStarts,
    and: "19 20",
    pattern: pattern(`${monthPattern},? ${year}${yearWord}?`),
    read: (g) => ({ year: Number(g.year), month: monthOf(g), precision: "month" }),
  },
  {
    // "11 октября"
    name: "day-month",
    signs: monthStarts,
    and: figures,
    pattern: pattern(`${day} ${monthPattern}`),
    read: (g) => ({ month: monthOf(g), day: Number(g.day), precision: "day" }),
  },
  {
    // "летом 2012 года"
    name: "season-year",
    signs: "весн лет осен зим",
    and: "19 20",
    pattern: pattern(`${seasonPattern} ${year}${yearWord}?`),
    read: (g) => {
      const season = seasonOf(g);
      return season === undefined ? undefined : { year: Number(g.year), season, precision: "season" };
    },
  },
  {
    // "летом"
    name: "season",
    signs: "весной летом осенью зимой",
    pattern: pattern("(?<season>[Вв]есной|[Лл]етом|[Оо]сенью|[Зз]имой)"),
    read: (g) => {
      const season = seasonOf(g);
      return season === undefined ? undefined : { season, precision: "season" };
    },
  },
  {
    // "в октябре", "с мая": a month alone needs its preposition.
    name: "month",
    signs: monthStarts,
    pattern: pattern(
      `(?=[ЯФМАИСОНДяфмаисонд])(?<=(?:[Вв]|[Сс]|[Кк]|[Дд]о|[Нн]а|[Зз]а|[Пп]о|[Пп]осле|[Ее]щ[её]|[Нн]ачал[еоау]|[Кк]онц[еау]|[Сс]ередин[еуыа]|[Пп]оловин[еуы]|[Чч]ислах|[Тт]ечение) )${monthPattern}`,
    ),
    read: (g) => ({ month: monthOf(g), precision: "month" }),
  },
  {
    // "в 2008 году", "2016 года"
    name: "year",
    signs: "19 20",
    pattern: pattern(`${year}${yearWord}(?! рождени)`),
    read: (g) => ({ year: Number(g.year), precision: "year" }),
  },
];
