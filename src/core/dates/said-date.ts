import { type DateLanguage, type DateWord, MONTHS, SEASONS } from "./date-words.ts";

/** A single date taken apart into what is known of it. */
export type SaidDate = {
  year?: string;
  decade?: string;
  word?: DateWord;
  day?: number;
  approximate: boolean;
  uncertain: boolean;
};

/** What is known of one valid EDTF date (no interval), its month or season as a word of the language. */
export function takeApart(edtf: string, lang: DateLanguage): SaidDate {
  const mark = edtf.slice(-1);
  const [year = "", month, day] = edtf.replace(/[~?%]$/, "").split("-");
  const number = Number(month);
  const word = number > 20 ? SEASONS[lang][number - 21] : MONTHS[lang][number - 1];
  return {
    ...(/^\d{4}$/.test(year) && { year }),
    ...(/^\d{3}X$/.test(year) && { decade: `${year.slice(0, 3)}0` }),
    ...(word && { word }),
    ...(day && day !== "XX" && { day: Number(day) }),
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

/** The start of an interval without the month and year that its end says too ("28 to 30 May 2010"). */
export function leaveOutShared(from: SaidDate, to: SaidDate): SaidDate {
  const { year, word, ...rest } = from;
  const sameGrain = Boolean(word) === Boolean(to.word) && Boolean(from.day) === Boolean(to.day);
  const isMarked = from.approximate || from.uncertain || to.approximate || to.uncertain;
  if (isMarked || !sameGrain || !word || year !== to.year) return from;
  return from.day && word.name === to.word?.name ? rest : { ...rest, word };
}
