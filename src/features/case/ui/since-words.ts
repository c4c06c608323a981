import { sayDate } from "../../../core/dates/say-date.ts";
import type { Lang } from "../../../core/words/text.ts";

/** "May 2010" after "since"; in Russian the preposition is part of the date. */
export const sinceWords = (on: string, lang: Lang): string => {
  const start = on.split("/")[0] || on;
  return lang === "en" ? sayDate(start, lang) : sayDate(`${start}/..`, lang);
};
