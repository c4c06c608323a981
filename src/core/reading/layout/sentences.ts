import type { Block, Quotation, Sentence, Word } from "./page.ts";

/** Longest sentence in words: text without stops is cut, so that no rule ever looks at more. */
const longest = 160;

const stop = /[.!?…]["'»”’)\]]*\s+["'«“„‘([—–-]*\s*$/u;
const stopMark = /[.!?…]/u;

/** Whether a sentence ends in the gap before this word. */
function endsBefore(word: Word, last: Word, abbreviations: ReadonlySet<string>): boolean {
  if (word.gap === " " || !stopMark.test(word.gap) || !stop.test(word.gap)) return false;
  const starts = word.capital || /^\p{N}/u.test(word.text) || /["«“„]/u.test(word.gap);
  if (!starts) return false;
  if (!/^[.]\s/u.test(word.gap)) return true;
  // "Mr. Ruiz", "ст. 228", "Ana N. Ruiz": the dot belongs to the word. "U.S. " never shows a dot in the gap.
  return !abbreviations.has(last.lower) && !(last.text.length === 1 && last.capital);
}

type Cut = { words: readonly Word[]; abbreviations: ReadonlySet<string>; atomic: readonly Quotation[] };

/** Cuts blocks into sentences; inside an `atomic` quotation there is no cut. */
export function findSentences(blocks: readonly Block[], { words, abbreviations, atomic }: Cut): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let quote = 0;
  blocks.forEach((block, index) => {
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < block.start) at++;
    let from = at;
    const push = (to: number) => {
      const first = words[from];
      const last = words[to - 1];
      if (first && last && to > from)
        sentences.push({
          index: sentences.length,
          start: first.start,
          end: last.end,
          from,
          to,
          block: index,
        });
      from = to;
    };
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= block.end) {
      const word = words[at];
      const last = words[at - 1];
      while (quote < atomic.length && (atomic[quote]?.to ?? 0) <= at) quote++;
      const inside = at > (atomic[quote]?.from ?? Number.POSITIVE_INFINITY);
      if (
        word &&
        last &&
        at > from &&
        ((!inside && endsBefore(word, last, abbreviations)) || at - from >= longest)
      )
        push(at);
      at++;
    }
    push(at);
  });
  return sentences;
}
