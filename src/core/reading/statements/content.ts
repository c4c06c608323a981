import { type Page, quotationAt, spanOf } from "../layout/page.ts";
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
  let quoted = 0;
  let plain = 0;
  for (const span of spans)
    for (const match of span.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (quotationAt(page, span.start + match.index)) quoted++;
      else plain++;
    }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}
