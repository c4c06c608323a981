import { type DateLanguage, type DateWord, MONTHS, SEASONS } from "./date-words.ts";
import { isPartialDate } from "./partial-date.ts";

const FILLERS = /^(?:the|of|on|in|year|в|во|г|год|года|году)$/;
const NO_YEAR = /,? (?:year (?:not known|unknown)|год неизвестен)$/;

/** One typed date without marks, as EDTF; the text is lower case with single spaces. */
export function readTypedSingle(typed: string, lang: DateLanguage): string | undefined {
  if (isPartialDate(typed) && !typed.includes("/")) return typed;
  const edtf = readNumbers(typed) ?? readDecade(typed) ?? readWords(typed, lang);
  return edtf && isPartialDate(edtf) ? edtf : undefined;
}

function readNumbers(typed: string): string | undefined {
  const yearFirst = /^(\d{4})([./-])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(typed);
  if (yearFirst) return edtfOf(yearFirst[1], yearFirst[3], yearFirst[4]);
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(typed);
  if (monthFirst) return edtfOf(monthFirst[2], monthFirst[1]);
  const [, first, mark, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  if (!year) return undefined;
  if (mark === "." || first === second || Number(first) > 12) return edtfOf(year, second, first);
  return Number(second) > 12 ? edtfOf(year, first, second) : undefined;
}

// "the 2010s", "2010-е годы", "2010-х годов"
function readDecade(typed: string): string | undefined {
  const [, decade] =
    /^(?:(?:the|in the|в) )?([1-9]\d{2})0(?:s|-?[ех](?: год(?:ы|ов|ах|а)?)?)$/.exec(typed) ?? [];
  return decade && `${decade}X`;
}

// "28 May 2010", "May 28th, 2010", "в мае 2010 года", "spring 2010", "2010 г."
function readWords(typed: string, lang: DateLanguage): string | undefined {
  const noYear = NO_YEAR.test(typed);
  const words = typed
    .replace(NO_YEAR, "")
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => word && !FILLERS.test(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?$/.exec(word)?.[1] ?? []);
  const months = words.flatMap((word) => monthOrSeason(word, lang) ?? []);
  const readAll = years.length + days.length + months.length === words.length;
  const [year = noYear ? "XXXX" : undefined] = years;
  if (!readAll || words.length === 0 || years.length + (noYear ? 1 : 0) !== 1) return undefined;
  if (days.length > 1 || months.length > 1 || days.length > months.length) return undefined;
  return edtfOf(year, months[0], days[0]);
}

/** The language of the screen is asked first: a short month may be a word of several languages. */
function monthOrSeason(word: string, lang: DateLanguage): string | undefined {
  const languages: DateLanguage[] = lang === "ru" ? ["ru", "en"] : ["en", "ru"];
  for (const language of languages) {
    const month = MONTHS[language].findIndex((name) => isShortFor(word, name));
    if (month >= 0) return `${month + 1}`;
    const season = SEASONS[language].findIndex((name) => name.forms.includes(word));
    if (season >= 0) return `${season + 21}`;
  }
  return undefined;
}

// "Sept", "сен", "мая"
function isShortFor(word: string, month: DateWord): boolean {
  return word.length >= 3 && month.forms.some((form) => form.toLowerCase().startsWith(word));
}

function edtfOf(year: string | undefined, month?: string, day?: string): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
}
