import { toLatin } from "./latin-letters.ts";
import type { NameReason } from "./name-reason.ts";
import { ofParts } from "./weights.ts";

/** One part of a name with what it is compared by. */
export type NamePart = { shown: string; folded: string; keys: string[] };

/** How alike two parts are, and why. */
export type PartLikeness = { score: number; reason: NameReason["id"] | undefined };

const DIFFERENT: PartLikeness = { score: 0, reason: undefined };

const GENDERED: [feminine: RegExp, masculine: string[]][] = [
  [/skaia$/, ["ski", "skoi"]], // Vysotskaya, Vysotsky
  [/aia$/, ["i", "oi"]], // Tolstaya, Tolstoy
  [/ia$/, ["", "i"]], // Viktoriya, Yevgeniya
  [/ra$/, ["er"]], // Aleksandra, Aleksandr
  [/a$/, [""]], // Ivanova
];

/** Compares two parts; the same answer whichever comes first. */
export function compareParts(a: NamePart, b: NamePart): PartLikeness {
  if (a.folded === b.folded) return { score: 1, reason: undefined };
  if (isInitial(a) || isInitial(b)) {
    return mayStandFor(a, b) || mayStandFor(b, a) ? { score: ofParts.initial, reason: "initial" } : DIFFERENT;
  }
  if (a.keys.some((key) => b.keys.includes(key))) return { score: ofParts.romanised, reason: "romanised" };
  if (somePair(a, b, (one, other) => isFeminineOf(one, other) || isFeminineOf(other, one))) {
    return { score: ofParts.genderedEnding, reason: "gendered-ending" };
  }
  return somePair(a, b, isNear) ? { score: ofParts.nearSpelling, reason: "near-spelling" } : DIFFERENT;
}

/** Whether a part is a single letter standing for a name. */
export function isInitial(part: NamePart): boolean {
  return [...part.folded].length === 1 && !/\p{Script=Han}|\p{Script=Hangul}|\p{N}/u.test(part.folded);
}

function mayStandFor(initial: NamePart, part: NamePart): boolean {
  if (!isInitial(initial)) return false;
  return (
    toLatin(part.folded).startsWith(toLatin(initial.folded)) ||
    somePair(part, initial, (name, letter) => name.startsWith(letter))
  );
}

function isFeminineOf(feminine: string, masculine: string): boolean {
  return GENDERED.some(([ending, endings]) => {
    const stem = feminine.replace(ending, "");
    return stem !== feminine && stem.length >= 3 && endings.some((other) => masculine === stem + other);
  });
}

// One letter in five, two in nine: "Bout" and "Baut" are too short to tell from two names.
function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 9 ? 2 : 1;
  return shorter >= 5 && Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

function somePair(a: NamePart, b: NamePart, test: (one: string, other: string) => boolean): boolean {
  return a.keys.some((one) => b.keys.some((other) => test(one, other)));
}
