import type { DateRule } from "../../dates/date-rules.ts";
import { countBefore, countedIn, unitNamed, unitOf } from "./counted-time.ts";
import {
  day,
  monthOf,
  monthPattern,
  monthStarts,
  pattern,
  seasonOf,
  seasonPattern,
  weekdays,
} from "./date-rules.ts";

/** "Прошлого", "минувшей": one before; "следующем": one after; else the present one. */
const which =
  "(?<which>прошл|минувш|прошедш|этого|этом|этой|этим|эт[ау]|нынешн|текущ|сего|следующ|ближайш|будущ)";
const endings = "(?:ым|им|ого|его|ому|ей|ой|ом|ем|ую|ее|ий|ый)?";
const countOf = (text: string | undefined): number =>
  /^(?:прошл|минувш|прошедш)/iu.test(text ?? "") ? -1 : /^(?:следующ|будущ)/iu.test(text ?? "") ? 1 : 0;

/** What stands before an event of which somebody tells the eve: "накануне саммита" is no day. */
const eveOf =
  "(?! (?:\\p{L}+(?:ого|его|их|ых|ой|ей) )?(?:выбор|саммит|визит|встреч|праздн|заседани|суда|процесс|отъезд|вылет|поезд|переговор|обмен|арест|задержан|приговор|оглашени|дня|войн|матч|игр|рождеств|нового|годовщин|свадьб|смерт|казн|слушан|освобожд|отправк|вторжени|начала|конференц|голосован|референдум|юбиле)\\p{L}*)";

/** Dates that count from the day of publication. */
export const relativeDateRules: readonly DateRule[] = [
  {
    // "января прошлого года", "в мае этого года"
    name: "month-relative-year",
    signs: monthStarts,
    pattern: pattern(
      `(?:${day} )?${monthPattern} (?:(?<which>прошлого|минувшего|этого|нынешнего|текущего|сего|следующего(?= года, когда))(?: года)?|[ст]\\.\\s?г\\.)`,
    ),
    read: (g) => ({
      month: monthOf(g),
      ...(g.day ? { day: Number(g.day) } : {}),
      relative: { unit: "year", count: countOf(g.which) },
      precision: g.day ? "day" : "month",
    }),
  },
  {
    // "летом прошлого года"
    name: "season-relative-year",
    signs: "весн лет осен зим",
    and: "прошлого минувшего этого нынешнего",
    pattern: pattern(`${seasonPattern} (?<which>прошлого|минувшего|этого|нынешнего) года`),
    read: (g) => {
      const season = seasonOf(g);
      if (season === undefined) return undefined;
      return { season, relative: { unit: "year", count: countOf(g.which) }, precision: "season" };
    },
  },
  {
    // "14-го числа"
    name: "day-of-month",
    signs: "числа",
    pattern: pattern("(?<day>[0-3]?\\d)(?:-?го)? числа"),
    read: (g) => ({ day: Number(g.day), relative: { unit: "month", count: 0 }, precision: "day" }),
  },
  {
    // "в прошлом году", "на прошлой неделе", "ранее в этом месяце", "в конце прошлого года"
    name: "relative",
    signs: "году года месяце месяца неделе недели",
    pattern: pattern(
      `(?:[Вв]о?|[Нн]а|[Нн]ачал[еау]|[Кк]онц[еау]|[Сс]ередин[еуы]) ${which}${endings} (?<unit>года|году|месяца|месяце|недели|неделе)`,
    ),
    read: (g) => {
      const unit = unitOf(g.unit);
      return { relative: { unit, count: countOf(g.which) }, precision: unit };
    },
  },
  {
    // "вчера", "сегодня"
    name: "near-day",
    signs: "вчера сегодня завтра",
    pattern: pattern("(?<near>[Вв]чера|[Сс]егодня|[Зз]автра)"),
    read: (g) => ({
      relative: {
        unit: "day",
        count: /^вчера/iu.test(g.near ?? "") ? -1 : /^завтра/iu.test(g.near ?? "") ? 1 : 0,
      },
      precision: "day",
    }),
  },
  {
    // "накануне": the day before publication, or before the day told last.
    name: "eve",
    signs: "накануне",
    pattern: pattern(`[Нн]акануне${eveOf}`),
    read: () => ({
      relative: { unit: "day", count: -1 },
      anchored: { unit: "day", count: -1 },
      precision: "day",
    }),
  },
  {
    // "13 лет назад", "год назад"
    name: "ago",
    signs: "назад",
    pattern: pattern(`${countBefore}${unitNamed} (?:тому )?назад`),
    read: (g) => {
      const { unit, count } = countedIn(g);
      return { relative: { unit, count: -count }, precision: unit };
    },
  },
  {
    // "в среду", "в ночь на пятницу", "в минувший четверг"
    name: "weekday",
    signs: "понедельник вторник сред четверг пятниц суббот воскресень",
    pattern: pattern(
      `(?=[пвсчмбэ])(?<=(?:[Вв]о?|[Дд]о|[Кк]о?|[Сс]о?|[Оо]т|[Нн]а|позднее) )(?:${which}${endings} )?(?<weekday>понедельник[ау]?|вторник[ау]?|сред[уыеа]|четверг[ау]?|пятниц[уыеа]|суббот[уыеа]|воскресень[еяю])`,
    ),
    read: (g) => {
      const weekday = weekdays[g.weekday ?? ""];
      if (weekday === undefined) return undefined;
      return {
        weekday,
        precision: "day",
        ...(countOf(g.which) < 0 ? { last: true } : {}),
        ...(/^(?:следующ|ближайш)/u.test(g.which ?? "") ? { next: true } : {}),
      };
    },
  },
];
