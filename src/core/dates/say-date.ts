import type { DateLanguage } from "./date-words.ts";
import { isPartialDate } from "./partial-date.ts";
import { takeApart } from "./said-date.ts";
import { sayEnglishDate, sayEnglishInterval } from "./say-date-en.ts";
import { sayRussianDate, sayRussianInterval } from "./say-date-ru.ts";

/** A date in words, never with more than is known; a text that is no EDTF date is given back as it is. */
export function sayDate(edtf: string, lang: DateLanguage): string {
  if (!isPartialDate(edtf)) return edtf;
  const [from = "", to = from] = edtf.split("/");
  if (from === to) return (lang === "ru" ? sayRussianDate : sayEnglishDate)(takeApart(from, lang));
  const [start, end] = [from, to].map((part) => (part === ".." ? undefined : takeApart(part, lang)));
  return (lang === "ru" ? sayRussianInterval : sayEnglishInterval)(start, end);
}

const isoDays = /\b(\d{4}-\d{2}-\d{2})(?:…(\d{4}-\d{2}-\d{2}))?/g;

/** A text with its ISO days as a reader says them: "from 2021-09-07" becomes "from 7 September 2021". */
export const sayDaysIn = (text: string, lang: DateLanguage): string =>
  text.replace(isoDays, (_, from: string, to?: string) =>
    to === undefined ? sayDate(from, lang) : `${sayDate(from, lang)} – ${sayDate(to, lang)}`,
  );
