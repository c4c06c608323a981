import type { DateRule } from "../../dates/date-rules.ts";
import { monthOf, monthPattern, monthStarts, pattern } from "./date-rules.ts";

const counts: readonly (readonly [RegExp, number])[] = [
  [/^дв[ае]$/u, 2],
  [/^три$/u, 3],
  [/^четыре$/u, 4],
  [/^пять$/u, 5],
  [/^шесть$/u, 6],
  [/^семь$/u, 7],
  [/^восемь$/u, 8],
  [/^девять$/u, 9],
  [/^десять$/u, 10],
  [/^полтора$/u, 1],
];

const countOf = (text: string | undefined): number => {
  const plain = (text ?? "").trim();
  if (/^\d+$/u.test(plain)) return Number(plain);
  return counts.find(([form]) => form.test(plain))?.[1] ?? 1;
};

const unitOf = (text: string): "day" | "week" | "month" | "year" => {
  if (/^недел/u.test(text)) return "week";
  if (/^месяц/u.test(text)) return "month";
  return /^(?:год|лет)/u.test(text) ? "year" : "day";
};

/** Dates that count from the one told before them. */
export const toldDateRules: readonly DateRule[] = [
  {
    // "в марте следующего года", "3 мая того же года"
    name: "month-of-told-year",
    signs: monthStarts,
    and: "следующ того",
    pattern: pattern(`(?:(?<day>[0-3]?\\d) )?${monthPattern} (?<which>следующего|того же) года`),
    read: (g) => ({
      month: monthOf(g),
      ...(g.day ? { day: Number(g.day) } : {}),
      anchored: { unit: "year", count: g.which === "следующего" ? 1 : 0, exact: true },
      precision: g.day ? "day" : "month",
    }),
  },
  {
    // "через два дня", "спустя месяц"
    name: "later",
    signs: "через спустя",
    pattern: pattern(
      "(?:[Чч]ерез|[Сс]пустя) (?<count>(?:\\d{1,2}|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять) )?(?<unit>день|дня|дней|сутки|суток|недел[юиь]|недель|месяц(?:а|ев)?|год(?:а)?|лет)",
    ),
    read: (g) => {
      const unit = unitOf(g.unit ?? "");
      return { anchored: { unit, count: countOf(g.count) }, precision: unit };
    },
  },
  {
    // "на следующий день", "в тот же день"
    name: "same-or-next-day",
    signs: "день ночь вечер утро",
    and: "следующ другой тот ту этот",
    pattern: pattern(
      "(?:[Нн]а (?<next>следующий|следующее|другой) (?:день|утро)|[Вв] (?:тот|этот|ту|эту) же (?:день|ночь|вечер))",
    ),
    read: (g) => ({ anchored: { unit: "day", count: g.next ? 1 : 0 }, precision: "day" }),
  },
  {
    // "в том же году"
    name: "same-year",
    signs: "году",
    and: "том",
    pattern: pattern("(?<=[Вв] )том же году"),
    read: () => ({ anchored: { unit: "year", count: 0 }, precision: "year" }),
  },
];
