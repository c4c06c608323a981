import type { Word } from "./page.ts";

/**
 * Abbreviations with inner dots ("U.S.", "д.м.н."), then words with inner hyphens and apostrophes
 * ("Dok-su", "O'Neill", "ноябрь-декабрь"), then numbers ("7,5", "229.1").
 */
const wordPattern =
  /\p{Lu}\.(?:\p{Lu}\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

const possessive = /['’][sS]$/u;

type Stem = (lower: string) => string;

/** What the letters of a word tell wherever it stands. */
type WordForm = { shown: string; lower: string; stem: string; capital: boolean };

/** Few words make up most of a text, and a language has few of them. */
const known = new WeakMap<Stem, Map<string, WordForm>>();
const MOST_KNOWN = 60_000;
const LONGEST_KNOWN = 40;

function formOf(whole: string, stem: Stem): WordForm {
  const shown = whole.length > 2 ? whole.replace(possessive, "") : whole;
  const first = shown.charAt(0);
  const lower = shown.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");
  return { shown, lower, stem: stem(lower), capital: first !== first.toLowerCase() };
}

/** Gives the form of a word; the same object each time, so that its letters are looked at once. */
function formsBy(stem: Stem): (whole: string) => WordForm {
  const forms = known.get(stem) ?? new Map<string, WordForm>();
  known.set(stem, forms);
  return (whole) => {
    const seen = forms.get(whole);
    if (seen) return seen;
    if (whole.length > LONGEST_KNOWN) return formOf(whole, stem);
    if (forms.size >= MOST_KNOWN) forms.clear();
    // A copy: a cut-out would hold on to the text that it is cut from.
    const own = ` ${whole}`.slice(1);
    const form = formOf(own, stem);
    forms.set(own, form);
    return form;
  };
}

/** The words and numbers of a text; a possessive 's is left out. */
export function findWords(text: string, stem: Stem): Word[] {
  const words: Word[] = [];
  const formFor = formsBy(stem);
  let last = 0;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const { shown, lower, stem: base, capital } = formFor(match[0]);
    const start = match.index;
    const end = start + shown.length;
    const gap = start - last === 1 && text[last] === " " ? " " : text.slice(last, start);
    words.push({ start, end, text: shown, lower, stem: base, index: words.length, capital, gap });
    last = end;
  }
  return words;
}
