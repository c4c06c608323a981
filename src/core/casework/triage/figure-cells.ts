import { readPartialDate } from "../../dates/partial-date.ts";
import { readTypedDate } from "../../dates/typed-date.ts";
import { countryCodes } from "../../words/country-codes.ts";
import { countryName, langs, type Text } from "../../words/text.ts";
import type { FigureColumn } from "./figure-columns.ts";

/** What a cell says: nothing when it is left open, or why it cannot be read. */
export type Cell = { value?: string | number | boolean | undefined } | { fault: Text };

const OPEN = /^(?:|[-–—?]|n\/?a|n\.a\.|unknown|not known|н\/д|неизвестно|нет данных)$/i;

const whole = (words: string): Cell => {
  const digits = words.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, "");
  if (/^\d{1,7}$/.test(digits)) return { value: Number(digits) };
  return {
    fault: { en: "A whole number is needed, such as 1250.", ru: "Нужно целое число, например 1250." },
  };
};

const metres = (words: string): Cell => {
  const value = Number(words.replace(",", "."));
  if (/^\d{1,3}(?:[.,]\d{1,2})?$/.test(words) && value > 0) return { value };
  return {
    fault: { en: "Square metres are needed, such as 3.5.", ru: "Нужны квадратные метры, например 3,5." },
  };
};

const yes = ["yes", "y", "true", "1", "да"];
const no = ["no", "n", "false", "0", "нет"];

const answer = (words: string): Cell => {
  const said = words.toLowerCase();
  if (yes.includes(said) || no.includes(said)) return { value: yes.includes(said) };
  return { fault: { en: "Yes or no is needed.", ru: "Нужно «да» или «нет»." } };
};

const country = (words: string): Cell => {
  const said = words.toLowerCase();
  const code = countryCodes.find((one) =>
    [one, ...langs.map((lang) => countryName(one, lang))].some((name) => name.toLowerCase() === said),
  );
  if (code) return { value: code };
  return {
    fault: {
      en: "This is no country known here; its two letters can be written, such as KZ.",
      ru: "Такая страна неизвестна; можно написать две буквы, например KZ.",
    },
  };
};

const day = (words: string, today: string): Cell => {
  const read = langs.map((lang) => readTypedDate(words, lang)).find((edtf) => edtf !== undefined);
  const date = read === undefined ? undefined : readPartialDate(read);
  if (date?.precision !== "day" || date.approximate || date.uncertain || date.earliest !== date.latest)
    return {
      fault: {
        en: "A day is needed that can be only one, such as 2026-03-01; 03/04/2026 can be two.",
        ru: "Нужен день, понятный однозначно, например 2026-03-01; 03/04/2026 можно понять двояко.",
      },
    };
  if ((date.earliest ?? "") > today)
    return { fault: { en: "This day is still to come.", ru: "Этот день ещё не наступил." } };
  return { value: date.earliest };
};

const line = (words: string): Cell =>
  words.length <= 500
    ? { value: words }
    : { fault: { en: "This is longer than 500 characters.", ru: "Здесь больше 500 знаков." } };

/** Reads one cell by what its column holds. */
export const readCell = (column: FigureColumn, words: string, today: string): Cell => {
  const said = words.trim();
  if (OPEN.test(said)) return {};
  switch (column) {
    case "place":
    case "source":
      return line(said);
    case "country":
      return country(said);
    case "on":
      return day(said, today);
    case "confirmed":
    case "reported":
    case "population":
      return whole(said);
    case "spaceEach":
      return metres(said);
    case "isolation":
      return answer(said);
  }
};
