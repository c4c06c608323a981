import anyAscii from "any-ascii";
import { distance } from "fastest-levenshtein";

/** A way to compare that a program could take off the shelf: 0 to 1. */
export type PlainMatcher = { name: string; compare(a: string, b: string): number };

/** What there is besides, on transliterated names in small letters, since none of them knows scripts. */
export const plainMatchers: PlainMatcher[] = [
  { name: "Levenshtein", compare: (a, b) => levenshtein(plainLatin(a), plainLatin(b)) },
  { name: "Jaro-Winkler", compare: (a, b) => jaroWinkler(plainLatin(a), plainLatin(b)) },
  { name: "trigrams", compare: (a, b) => trigramSimilarity(plainLatin(a), plainLatin(b)) },
];

/** The name in small letters of ASCII. */
export function plainLatin(name: string): string {
  return anyAscii(name).toLowerCase();
}

function levenshtein(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** Jaro-Winkler likeness, with the usual tenth for each of up to four first letters in common. */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroLikeness(a, b);
  let prefix = 0;
  while (prefix < Math.min(4, a.length, b.length) && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroLikeness(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  let inCommon = "";
  for (let at = 0; at < a.length; at += 1) {
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other += 1) {
      if (taken[other] === 1 || a[at] !== b[other]) continue;
      taken[other] = 1;
      inCommon += a[at];
      break;
    }
  }
  const count = inCommon.length;
  if (count === 0) return 0;
  let [moved, nth] = [0, 0];
  for (let other = 0; other < b.length; other += 1) {
    if (taken[other] === 0) continue;
    if (b[other] !== inCommon[nth]) moved += 1;
    nth += 1;
  }
  return (count / a.length + count / b.length + (count - moved / 2) / count) / 3;
}

/** The share of trigrams in common, as PostgreSQL's pg_trgm counts it. */
export function trigramSimilarity(a: string, b: string): number {
  const [one, other] = [trigramsOf(a), trigramsOf(b)];
  let inCommon = 0;
  for (const trigram of one) if (other.has(trigram)) inCommon += 1;
  const either = one.size + other.size - inCommon;
  return either === 0 ? 0 : inCommon / either;
}

function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of text.split(/[^a-z0-9]+/)) {
    if (word === "") continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}
