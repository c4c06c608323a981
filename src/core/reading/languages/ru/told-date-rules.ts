import type { DateRule } from "../../dates/date-rules.ts";
import { countBefore, countedIn, unitNamed } from "./counted-time.ts";
import { monthOf, monthPattern, monthStarts, pattern, seasonOf, seasonPattern } from "./date-rules.ts";

const nextWords = /^(?:следующ|друг|наутро|назавтра)/iu;

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
    // "осенью того же года", "той же осенью"
    name: "season-of-told-year",
    signs: "весн лет осен зим",
    and: "следующ того той тем",
    pattern: pattern(
      `(?:(?:[Тт]ой|[Тт]ем) же ${seasonPattern}|${seasonPattern.replace("<season>", "<named>")} (?<which>следующего|того же) года)`,
    ),
    read: (g) => {
      const season = seasonOf({ season: g.season ?? g.named });
      if (season === undefined) return undefined;
      return {
        season,
        anchored: { unit: "year", count: g.which === "следующего" ? 1 : 0 },
        precision: "season",
      };
    },
  },
  {
    // "через два дня", "спустя месяц", "два года спустя", "неделей позже"
    name: "later",
    signs: "через спустя прошествии позже позднее",
    pattern: pattern(
      `(?:(?:[Чч]ерез|[Сс]пустя|[Пп]о прошествии) ${countBefore}${unitNamed}|${later(countBefore)}${later(unitNamed)} (?:спустя|позже|позднее))`,
    ),
    read: (g) => {
      const { unit, count } = countedIn({ unit: g.unit ?? g.laterUnit, count: g.count ?? g.laterCount });
      return { anchored: { unit, count }, precision: unit };
    },
  },
  {
    // "месяцем ранее", "за два дня до этого"
    name: "earlier",
    signs: "ранее раньше до перед",
    and: "ден дн сут недел месяц год лет",
    pattern: pattern(
      `(?:${countBefore}${unitNamed} (?:ранее|раньше)|[Зз]а ${later(countBefore)}${later(unitNamed)} (?:до (?:этого|того)|перед (?:этим|тем)))`,
    ),
    read: (g) => {
      const { unit, count } = countedIn({ unit: g.unit ?? g.laterUnit, count: g.count ?? g.laterCount });
      return { anchored: { unit, count: -count, orPublished: true }, precision: unit };
    },
  },
  {
    // "на следующий день", "в тот же день", "вечером того же дня"
    name: "same-or-next-day",
    signs: "день дня ночь вечер утро утром наутро назавтра",
    pattern: pattern(
      "(?:[Нн]а (?<next>следующий|следующее|следующую|другой|другое) (?:день|утро|ночь|сутки)|[Вв] (?:(?:тот|этот|ту|эту) же|тот|этот) (?:самый )?(?:день|ночь|вечер)|(?<which>того же|следующего) дня|(?<soon>[Нн]аутро|[Нн]азавтра|[Сс]ледующим утром))",
    ),
    read: (g) => {
      const next = nextWords.test(g.next ?? g.which ?? g.soon ?? "");
      return { anchored: { unit: "day", count: next ? 1 : 0 }, precision: "day" };
    },
  },
  {
    // "в том же месяце", "тогда же"
    name: "same-time",
    signs: "месяце тогда",
    and: "том этом же",
    pattern: pattern("(?:(?<=[Вв] )(?:том|этом) же месяце|(?<then>[Тт]огда же))"),
    read: (g) => ({ anchored: { unit: g.then ? "same" : "month", count: 0 }, precision: "month" }),
  },
  {
    // "в том же году"
    name: "same-year",
    signs: "году",
    and: "том",
    pattern: pattern("(?<=[Вв] )(?:том|этом) же году"),
    read: () => ({ anchored: { unit: "year", count: 0 }, precision: "year" }),
  },
];

/** The same words under other names of groups, for a second place in one pattern. */
function later(body: string): string {
  return body.replace("<count>", "<laterCount>").replace("<unit>", "<laterUnit>");
}
