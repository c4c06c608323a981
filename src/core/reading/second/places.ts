import type { Range } from "../ranges.ts";
import type { Span } from "../reading.ts";

/** A name that stands more often is marked at so many places. */
const mostPlaces = 200;

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** "Ali" does not stand in "Alice". */
const isWhole = (text: string, { start, end }: Range): boolean =>
  !(isWordPart(text[start - 1]) && isWordPart(text[start])) &&
  !(isWordPart(text[end - 1]) && isWordPart(text[end]));

const plainBlanks = (text: string): string => text.replace(/[\p{Zs}\t]/gu, " ");

/** Half of a character that takes two: words cut through one stand in no text, and no database takes them. */
const isCut = (words: string): boolean => /\p{Cs}/u.test(words);

export type FindPlaces = (words: string, from?: number) => Span[];

/**
 * Where words stand in a text, to the letter and as whole words, from a place on. One blank is as good as another: a
 * model copies a no-break space as a plain one. What is given back are the words of the text.
 */
export const placesIn = (text: string): FindPlaces => {
  const plain = plainBlanks(text);
  return (given, from = 0) => {
    const found: Span[] = [];
    if (given === "" || isCut(given)) return found;
    const words = plainBlanks(given);
    for (let start = plain.indexOf(words, from); start >= 0 && found.length < mostPlaces; ) {
      const end = start + words.length;
      const span = { start, end, text: text.slice(start, end) };
      const whole = isWhole(text, span);
      if (whole) found.push(span);
      start = plain.indexOf(words, whole ? end : start + 1);
    }
    return found;
  };
};

const distance = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Of several places the one that is nearest to any of these; the first, where they tell nothing. */
export const nearestOf = (places: readonly Span[], anchors: readonly Range[]): Span | undefined => {
  if (places.length < 2 || anchors.length === 0) return places[0];
  const around = anchors.slice(0, mostPlaces);
  const away = (place: Span) => Math.min(...around.map((anchor) => distance(place, anchor)));
  return places.map((place) => ({ place, away: away(place) })).sort((a, b) => a.away - b.away)[0]?.place;
};
