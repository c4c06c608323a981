/** How many words stand together in one shingle: a changed word spoils four of them, no more. */
const shingleWords = 4;
/** With 128 numbers the estimate is off by 4 hundredths as a rule. */
const sketchSize = 128;
/** A text of fewer shingles is a formula ("Please see the attached letter"), which many documents share. */
const fewestShingles = 12;
/** A book and its reprint begin alike; reading further would hold up everybody else. */
const charactersRead = 500_000;

/**
 * From here on two texts are nearly the same: one was made from the other, or both from a third.
 * A wire story that a paper prints with another headline and ending keeps 0.7; two notes verbales keep 0.1.
 */
export const nearlyTheSame = 0.5;

const writtenWithoutSpaces = String.raw`\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}`;
const word = new RegExp(`${writtenWithoutSpaces}|[\\p{L}\\p{M}\\p{N}]+`, "gu");

/**
 * A few numbers that stand for the words of a text and their order, ascending: the smallest hashes of its shingles.
 * Nothing for a text that is too short to be told from others.
 */
export function sketch(text: string): number[] {
  const words = text.slice(0, charactersRead).normalize("NFKC").toLowerCase().match(word) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + shingleWords <= words.length; at += 1)
    hashes.add(hash(words.slice(at, at + shingleWords).join(" ")));
  if (hashes.size < fewestShingles) return [];
  return smallest(hashes);
}

/** How much two texts have in common, from 0 to 1, by their sketches. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = smallest(new Set([...a, ...b]));
  return union.filter((one) => inA.has(one) && inB.has(one)).length / union.length;
}

function smallest(hashes: Set<number>): number[] {
  return Array.from(Int32Array.from(hashes).sort().subarray(0, sketchSize));
}

/** A 32-bit FNV-1a, stirred so that texts that differ in one letter end far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return state ^ (state >>> 16);
}
