import type { Span } from "../reading.ts";

type Range = { start: number; end: number };

/** A name that stands more often is marked at so many places. */
const mostPlaces = 200;

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** "Ali" does not stand in "Alice". */
const isWhole = (text: string, { start, end }: Range): boolean =>
  !(isWordPart(text[start - 1]) && isWordPart(text[start])) &&
  !(isWordPart(text[end - 1]) && isWordPart(text[end]));

/** Where these words stand in the text, to the letter and as whole words, from a place on. */
export const placesOf = (text: string, words: string, from = 0): Span[] => {
  const found: Span[] = [];
  if (words === "") return found;
  for (let start = text.indexOf(words, from); start >= 0 && found.length < mostPlaces; ) {
    const span = { start, end: start + words.length, text: words };
    const whole = isWhole(text, span);
    if (whole) found.push(span);
    start = text.indexOf(words, whole ? span.end : start + 1);
  }
  return found;
};

const distance = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Of several places the one that is nearest to any of these; the first, where they tell nothing. */
export const nearestOf = (places: readonly Span[], anchors: readonly Range[]): Span | undefined => {
  if (places.length < 2 || anchors.length === 0) return places[0];
  const around = anchors.slice(0, mostPlaces);
  const away = (place: Span) => Math.min(...around.map((anchor) => distance(place, anchor)));
  return places.map((place) => ({ place, away: away(place) })).sort((a, b) => a.away - b.away)[0]?.place;
};
