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
