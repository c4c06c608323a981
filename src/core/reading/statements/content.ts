import { type Page, quotationAt, spanOf, wordAt } from "../layout/page.ts";
import type { ReadStatement, Span } from "../reading.ts";

/** Trims what does not belong to a statement's words: blanks, a dash or comma at its edges, the last stop. */
export function contentSpan(page: Page, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;—–\-.)\]]/u.test(page.text[from] ?? "")) from++;
  while (to > from && /[\s;:—–\-([]/u.test(page.text[to - 1] ?? "")) to--;
  const quoted = /["»”]/u.test(page.text[to - 1] ?? "") && quotationAt(page, to - 1) !== undefined;
  if (!quoted && /[.,]/u.test(page.text[to - 1] ?? "") && quotationAt(page, to - 1) === undefined) to--;
  const span = spanOf(page.text, from, to);
  return span.text === "" ? undefined : span;
}

/** direct: all words are quoted; indirect: none is; mixed: some are. */
export function kindOf(page: Page, spans: readonly Span[]): ReadStatement["kind"] {
  let [quoted, plain] = [false, false];
  for (const { start, end } of spans)
    for (let at = wordAt(page, start); at < page.words.length; at++) {
      const word = page.words[at];
      if (!word || word.start >= end) break;
      if (quotationAt(page, word.start)) quoted = true;
      else plain = true;
      if (quoted && plain) return "mixed";
    }
  if (!quoted) return "indirect";
  return "direct";
}
