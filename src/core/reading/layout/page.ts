import type { Span } from "../reading.ts";
import type { WordForm } from "./word-forms.ts";

/** A word or number of the text; `gap` is what stands between it and the word before. */
export type Word = Span & {
  lower: string;
  /** The word without its ending, where the language declines; else `lower`. */
  stem: string;
  index: number;
  capital: boolean;
  gap: string;
  form: WordForm;
};

/** What a line of the page is. */
export type BlockKind =
  | "prose"
  | "heading"
  | "byline"
  | "caption"
  | "dateline"
  /** Head or signature of a letter. */
  | "address"
  | "credit"
  | "related"
  | "tweet"
  | "boilerplate";

/** One paragraph or line of the page, with its part in it. */
export type Block = { start: number; end: number; kind: BlockKind };

/** Words `from` to `to` (exclusive) of one block. */
export type Sentence = { index: number; start: number; end: number; from: number; to: number; block: number };

/** A passage in quotation marks, the marks included; `from` and `to` are its words. */
export type Quotation = { start: number; end: number; from: number; to: number; closed: boolean };

/** A text laid out: everything that later steps look at, found once. */
export type Page = {
  text: string;
  words: readonly Word[];
  /** The numbers of the words in which a sign of some rule stands. */
  telling: readonly number[];
  blocks: readonly Block[];
  /** A quotation does not break these: `"A. B," he said.` is one. */
  sentences: readonly Sentence[];
  /** These are broken inside quotations too. */
  clauses: readonly Sentence[];
  quotations: readonly Quotation[];
};

/** The span of these offsets without the blanks around it. */
export function spanOf(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to, text: text.slice(from, to) };
}

/** The first word that starts at or after an offset. */
export function wordAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence (or clause) of a list that holds this word. */
export function sentenceOf(sentences: readonly Sentence[], word: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.from <= word ? found : undefined;
}

/** The quotation that covers an offset. */
export function quotationAt(page: Page, offset: number): Quotation | undefined {
  let low = 0;
  let high = page.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = page.quotations[low];
  return found && found.start <= offset ? found : undefined;
}

/** The end of a sentence with the mark that closes its last quotation. */
export function sentenceEnd(page: Page, sentence: Sentence): number {
  const after = /^[.!?…,]*["»”]?/u.exec(page.text.slice(sentence.end, sentence.end + 4));
  return sentence.end + (after?.[0].length ?? 0);
}
