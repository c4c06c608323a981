import anyAscii from "any-ascii";
import type { FiguresRow } from "./figures-table.ts";

/** A place where people of ours are held. */
type Place = { facility: string; country?: string | undefined };

/** Words in Latin letters without marks: "Учреждение № 3" and "uchrezhdenie no. 3" share most of them. */
const wordsOf = (name: string): string[] =>
  anyAscii(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0);

const common = new Set([
  "prison",
  "jail",
  "the",
  "of",
  "no",
  "centre",
  "center",
  "ik",
  "sizo",
  "tyurma",
  "koloniya",
]);

/** "Las Encinas" of "Las Encinas prison": the words that tell one place from another. */
const telling = (name: string): string[] => {
  const words = wordsOf(name);
  const own = words.filter((word) => !common.has(word));
  return own.length > 0 ? own : words;
};

const mayBeIn = (place: Place, country: string | undefined): boolean =>
  place.country === undefined || country === undefined || place.country === country;

/**
 * The place that a line is about, where its name is the same in Latin letters and it can be only one; otherwise
 * those that somebody may choose from, the likest first. A likeness is never enough by itself.
 */
export const matchPlace = <P extends Place>(
  { place, figures }: FiguresRow,
  places: readonly P[],
): { match: P } | { alike: P[] } => {
  const there = places.filter((one) => mayBeIn(one, figures.country));
  const written = wordsOf(place).join(" ");
  const same = there.filter(({ facility }) => wordsOf(facility).join(" ") === written);
  const [only] = same;
  if (only && same.length === 1) return { match: only };
  const words = telling(place);
  const shared = ({ facility }: Place) => telling(facility).filter((word) => words.includes(word)).length;
  return {
    alike: there.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a)),
  };
};
