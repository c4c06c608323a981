import { numberWord } from "../languages/en/number-words.ts";
import { lengthOf } from "../languages/ru/terms.ts";
import type { Choices } from "./choose.ts";

/** Kinds of custody, by the words that name them. */
export const regimes: Choices<"remand" | "prison" | "immigration" | "house" | "hospital" | "police"> = [
  [/house arrest|домашн/iu, "house"],
  [/immigration|\bICE\b|миграцион/iu, "immigration"],
  [/pre-?trial|remand|awaiting trial|СИЗО|следственн|изолятор/iu, "remand"],
  [/serving|sentence|отбыва|колони|prison term/iu, "prison"],
  [/police|полици/iu, "police"],
];

// "1,000 days", «1 000 суток».
const thousands = /(?<!\d)(\d{1,3})[,\u00a0\u202f ](?=\d{3}(?!\d))/gu;

const unitPattern =
  /(\d+(?:[.,]\d+)?)\s*(?:-?\s*)(years?|yrs?|months?|weeks?|days?|лет|год[а-я]*|месяц[а-я]*|недел[а-я]*|дн[а-я]*|сут[а-я]*|день)/giu;

const daysIn = (unit: string): number | undefined => {
  if (/^(?:week|недел)/iu.test(unit)) return 7;
  return /^(?:day|дн|сут|день)/iu.test(unit) ? 1 : undefined;
};

const monthsIn = (unit: string): number | undefined => {
  if (/^(?:y|лет|год)/iu.test(unit)) return 12;
  return /^(?:month|месяц)/iu.test(unit) ? 1 : undefined;
};

/** How long a sentence is, as far as its words say it: months, and days beside them. */
export type Term = {
  penalty?: "prison" | "life" | "death";
  months?: number | undefined;
  days?: number | undefined;
};

/** Whether it says prison and not for how long. */
export const isOpenTerm = ({ penalty, months, days }: Term): boolean =>
  penalty === "prison" && months === undefined && days === undefined;

// "58-летнюю Анну", "the 58-year-old nurse": how old somebody is, unless it is a term ("20-летний срок").
const ageOfPerson = /\d+[-–]year[-–]olds?|\d+[-–]летн\p{L}+(?!\s+(?:срок|заключ|тюрем|лишен))/giu;

// "В 2020 году" is when, not how long.
const calendarYear = /(?<!\d)(?:19|20)\d\d\s*(?:год\p{L}*|г\.)/giu;
const numberBefore = /\b([a-z]+(?:-[a-z]+)?)(?=[ -](?:years?|months?|weeks?|days?)\b)/giu;

/** "Six years", «к шести годам» as "6 years". */
const inFigures = (words: string): string =>
  lengthOf(words) ??
  words.replace(numberBefore, (word) => {
    const figure = /^an?$/iu.test(word) ? undefined : numberWord(word.toLowerCase());
    return figure === undefined ? word : String(figure);
  });

const unit =
  "(?:years?|yrs?|months?|weeks?|days?|лет|год\\p{L}*|месяц\\p{L}*|недел\\p{L}*|дн\\p{L}*|сут\\p{L}*)";
const fromTo = new RegExp(
  `(\\d+|[a-z]+)(?:[\\s-]*${unit})?\\s*(?:to|or|до|или|–|—|-)\\s*(\\d+|[a-z]+)[\\s-]*${unit}`,
  "iu",
);
const fromToInRussian = new RegExp(`(?<!\\p{L})от\\s+\\S+(?:\\s+\\S+)?\\s+до\\s+\\S+\\s+${unit}`, "iu");

const isNumber = (word: string): boolean => /\d/u.test(word) || numberWord(word.toLowerCase()) !== undefined;

/** "6 months to 2 years", «от 5 до 7 лет», "eight to ten years": how long it will be is not said yet. */
const isRange = (words: string): boolean => {
  const [, least = "", most = ""] = fromTo.exec(words) ?? [];
  return (isNumber(least) && isNumber(most)) || fromToInRussian.test(words);
};

const forLife =
  /(?:to|for|–|—|-) life\b|\blife (?:imprisonment|sentence|term|in (?:prison|jail)|behind bars|without)|пожизненн/iu;

/** Reads "27 years", "3 года 6 месяцев", "life"; undefined where the words say no length, and no length where they leave it open. */
export const readTerm = (words: string): Term | undefined => {
  if (/\bdeath\b|смертн/iu.test(words)) return { penalty: "death" };
  if (forLife.test(words)) return { penalty: "life" };
  const length = inFigures(
    words.replace(ageOfPerson, " ").replace(calendarYear, " ").replace(thousands, "$1"),
  );
  if (isRange(words)) return { penalty: "prison" };
  let months = 0;
  let days = 0;
  for (const [, amount = "", unit = ""] of length.matchAll(unitPattern)) {
    const count = Number(amount.replace(",", "."));
    months += count * (monthsIn(unit) ?? 0);
    days += count * (daysIn(unit) ?? 0);
  }
  const whole = Number.isInteger(months) && Number.isInteger(days);
  if (whole && months + days > 0)
    return { penalty: "prison", ...(months > 0 && { months }), ...(days > 0 && { days }) };
  return /\blife\b/iu.test(words) ? { penalty: "life" } : undefined;
};
