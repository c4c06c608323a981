import { sayDate } from "../dates/say-date.ts";
import { countryName, type Lang, type Text } from "../words/text.ts";

type Part = string | undefined | false;

/** Joins what is known into one phrase: `phrase(' ', 'Arrested', place && `in ${place}`)`. */
export const phrase = (separator: string, ...parts: Part[]): string => parts.filter(Boolean).join(separator);

/** "Head: detail, detail", or the head alone when no detail is known. */
export const headed = (head: string, ...details: Part[]): string =>
  phrase(": ", head, phrase(", ", ...details) || undefined);

/** Joins what stands as sentences of their own: free remarks after the sentence that the fields make. */
export const sentences = (...parts: Part[]): string =>
  phrase(". ", ...parts.flatMap((part) => (part ? [part.trim().replace(/(?<!\.)\.$/, "")] : [])));

const openings = /^["“„«'‘]+/;
const closings = /["”“»'’,]+$/;

/** Words as somebody's own, in the quotation marks of the language, whatever marks they were printed in. */
export const quoted = (words: string, lang: Lang): string => {
  const bare = words.replace(openings, "").replace(closings, "");
  return lang === "ru" ? `«${bare}»` : `“${bare}”`;
};

/** The words for a choice, or nothing when it was not made. */
export const chosen = <C extends string>(choices: Record<C, Text>, value: C | undefined, lang: Lang): Part =>
  value === undefined ? undefined : choices[value][lang];

/** A place with its country, as far as each is known. */
export const placed = (lang: Lang, place?: string, country?: string): Part =>
  phrase(", ", place, country && countryName(country, lang)) || undefined;

/** A date within a sentence. */
export const dated = (lang: Lang, edtf?: string): Part => edtf && sayDate(edtf, lang);
