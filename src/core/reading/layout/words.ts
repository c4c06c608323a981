import type { Word } from "./page.ts";

/**
 * Abbreviations with inner dots ("U.S.", "д.м.н."), then words with inner hyphens and apostrophes
 * ("Dok-su", "O'Neill", "ноябрь-декабрь"), then numbers ("7,5", "229.1").
 */
const wordPattern =
  /\p{Lu}\.(?:\p{Lu}\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

const possessive = /['’][sS]$/u;

/** The words and numbers of a text; a possessive 's is left out. */
export function findWords(text: string, stem: (lower: string) => string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const whole = match[0];
    const shown = whole.length > 2 ? whole.replace(possessive, "") : whole;
    const start = match.index;
    const first = shown.charAt(0);
    const lower = shown.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");
    words.push({
      start,
      end: start + shown.length,
      text: shown,
      lower,
      stem: stem(lower),
      index: words.length,
      capital: first !== first.toLowerCase(),
      gap: text.slice(last, start),
    });
    last = start + shown.length;
  }
  return words;
}
