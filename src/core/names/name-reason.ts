import { sayDate } from "../dates/say-date.ts";
import { countryName } from "../words/text.ts";
import type { PartRole } from "./part-role.ts";

/** What a reason is about: words as they stand, dates in EDTF, countries by their codes. */
type ReasonValues = {
  one?: string;
  other?: string;
  role?: PartRole;
  notes?: string;
  date?: string;
  otherDate?: string;
  country?: string;
  otherCountry?: string;
};

/** Why two names or two persons were held alike or not. */
export type NameReason = { id: keyof typeof WORDS.en; values: ReasonValues };

const WORDS = {
  en: {
    identical: "The names are the same.",
    "letters-only": "The same letters, apart from case, accents or punctuation.",
    "part-same": "{role}: both have {one}.",
    romanised: "{role}: {one} and {other} can be spellings of one name.",
    "romanised-as": "{role}: {one} can be written {other} ({notes}).",
    "sounds-alike": "{role}: {one} and {other} sound somewhat alike.",
    initial: "{role}: {one} can stand for {other}.",
    form: "{role}: {one} and {other} are forms of one name.",
    "pet-name": "{role}: {one} can be a short or pet form of {other}.",
    "kin-name": "{role}: {one} and {other} are one name in two languages; one person seldom has both.",
    shortened: "{role}: {one} can be short for {other}.",
    article: "{role}: {one} and {other} differ in the article or “Abd al-”.",
    "case-ending": "{role}: {one} and {other} differ in the ending of a case.",
    "gendered-ending": "{role}: {one} and {other} differ in the masculine or feminine ending.",
    "near-spelling": "{role}: {one} and {other} differ by a letter or two.",
    "patronymic-absent": "Only one of them has the patronymic {one}.",
    "part-absent": "Only one of them has {one}.",
    "one-part": "Only {one} can be compared.",
    "part-differs": "{role}: {one} and {other} differ.",
    "other-gender": "One is a woman’s name, the other a man’s.",
    "turned-filiation": "In one name {one} is the child of {other}, in the other it is the reverse.",
    "other-generation": "They are marked as of different generations: Jr, Sr, II, III.",
    "given-names-turned": "The given names stand in another order, beside the same family name.",
    "initials-order": "The initials stand in another order than the names.",
    "other-order": "The parts stand in another order.",
    empty: "There is no name to compare.",
    "identifier-same": "The same number: {one}.",
    "birth-same": "The same date of birth: {date}.",
    "birth-fits": "The dates of birth agree as far as both are known: {date}.",
    "birth-swapped": "Dates of birth {date} and {otherDate}: day and month may be swapped.",
    "birth-year-same": "Born in the same year, but on different days: {date} and {otherDate}.",
    "birth-near":
      "Years of birth one apart, of which one may be reckoned from an age: {date} and {otherDate}.",
    "birth-differs": "Dates of birth differ: {date} and {otherDate}.",
    "nationality-same": "The same nationality: {country}.",
    "nationality-differs": "Nationalities differ: {country} and {otherCountry}.",
    "held-same": "Held in the same country: {country}.",
    "held-differs": "Held in different countries: {country} and {otherCountry}.",
  },
  ru: {
    identical: "Имена совпадают.",
    "letters-only": "Буквы те же, различаются регистр, диакритика или знаки препинания.",
    "part-same": "{role}: в обоих именах {one}.",
    romanised: "{role}: {one} и {other} могут быть написаниями одного имени.",
    "romanised-as": "{role}: {one} может писаться как {other} ({notes}).",
    "sounds-alike": "{role}: {one} и {other} отчасти созвучны.",
    initial: "{role}: {one} может означать {other}.",
    form: "{role}: {one} и {other} – формы одного имени.",
    "pet-name": "{role}: {one} может быть краткой или уменьшительной формой имени {other}.",
    "kin-name": "{role}: {one} и {other} – одно имя на двух языках; у одного человека редко бывают оба.",
    shortened: "{role}: {one} может быть сокращением имени {other}.",
    article: "{role}: {one} и {other} различаются артиклем или «Абд аль-».",
    "case-ending": "{role}: {one} и {other} различаются падежным окончанием.",
    "gendered-ending": "{role}: {one} и {other} различаются мужским и женским окончанием.",
    "near-spelling": "{role}: {one} и {other} различаются одной-двумя буквами.",
    "patronymic-absent": "Отчество {one} есть только в одном из имён.",
    "part-absent": "{one} есть только в одном из имён.",
    "one-part": "Сравнить можно только одну часть: {one}.",
    "part-differs": "{role}: {one} и {other} не совпадают.",
    "other-gender": "Одно имя женское, другое мужское.",
    "turned-filiation": "В одном имени {one} – сын или дочь {other}, в другом наоборот.",
    "other-generation": "В именах указаны разные поколения: младший, старший, II, III.",
    "given-names-turned": "При той же фамилии личные имена стоят в другом порядке.",
    "initials-order": "Инициалы стоят в другом порядке, чем имена.",
    "other-order": "Части имени стоят в другом порядке.",
    empty: "Нет имени для сравнения.",
    "identifier-same": "Один и тот же номер: {one}.",
    "birth-same": "Дата рождения совпадает: {date}.",
    "birth-fits": "Даты рождения совпадают в той части, которая известна: {date}.",
    "birth-swapped": "Даты рождения {date} и {otherDate}: возможно, переставлены день и месяц.",
    "birth-year-same": "Год рождения один, но дни разные: {date} и {otherDate}.",
    "birth-near":
      "Годы рождения отличаются на единицу, один мог быть вычислен по возрасту: {date} и {otherDate}.",
    "birth-differs": "Даты рождения расходятся: {date} и {otherDate}.",
    "nationality-same": "Гражданство совпадает: {country}.",
    "nationality-differs": "Гражданство разное: {country} и {otherCountry}.",
    "held-same": "Содержание под стражей в одной стране: {country}.",
    "held-differs": "Содержание под стражей в разных странах: {country} и {otherCountry}.",
  },
} as const;

const ROLES: Record<"en" | "ru", Record<PartRole, string>> = {
  en: { given: "Given name", family: "Family name", patronymic: "Patronymic", part: "Part of the name" },
  ru: { given: "Имя", family: "Фамилия", patronymic: "Отчество", part: "Часть имени" },
};

/** The reason as a sentence in each language, for a screen whose language the server does not know. */
export function sayReasonInAll(reason: NameReason): { en: string; ru: string } {
  return { en: sayReason(reason, "en"), ru: sayReason(reason, "ru") };
}

/** The reason as a sentence. */
export function sayReason(reason: NameReason, lang: "en" | "ru"): string {
  const { one, other, role, notes, date, otherDate, country, otherCountry } = reason.values;
  const said: Record<string, string | undefined> = {
    ...{ one, other, notes },
    role: ROLES[lang][role ?? "part"],
    date: date && sayDate(date, lang),
    otherDate: otherDate && sayDate(otherDate, lang),
    country: country && countryName(country, lang),
    otherCountry: otherCountry && countryName(otherCountry, lang),
  };
  return WORDS[lang][reason.id]
    .replace(/\{(\w+)\}/g, (_, name: string) => said[name] ?? "")
    .replace(/\.\.$/, ".");
}
