import type { Block, Quotation, Sentence, Word } from "./page.ts";

/** Longest sentence in words: text without stops is cut, so that no rule ever looks at more. */
const longest = 160;

const stop = /[.!?…]["'»”’)\]]*\s+["'«“„‘([—–-]*\s*$/u;
const stopMark = /[.!?…]/u;

type Cut = {
  words: readonly Word[];
  abbreviations: ReadonlySet<string>;
  /** Those that are words too where they are not capitalised ("ill", "miss"). */
  properAbbreviations?: ReadonlySet<string>;
  /** Words of grammar: with a capital after "U.S." they open a sentence. */
  starters: ReadonlySet<string>;
  atomic: readonly Quotation[];
};

/** Whether a word with a dot behind it is cut short: "Mr.", "ст.", "R-Ky.". */
function isShort(last: Word, { abbreviations, properAbbreviations }: Cut): boolean {
  const own = last.lower.slice(last.lower.indexOf("-") + 1);
  if (!abbreviations.has(last.lower) && !abbreviations.has(own))
    return last.text.length === 1 && last.capital;
  return last.capital || properAbbreviations?.has(last.lower) !== true;
}

/** Whether a sentence ends in the gap before this word. */
function endsBefore(word: Word, last: Word, cut: Cut): boolean {
  // "They came to the U.S. | He stayed": the dot is the word's own.
  if (word.gap === " ") return last.text.endsWith(".") && word.capital && cut.starters.has(word.lower);
  if (!stopMark.test(word.gap) || !stop.test(word.gap)) return false;
  const starts = word.capital || /^\p{N}/u.test(word.text) || /["«“„]/u.test(word.gap);
  if (!starts) return false;
  return !/^[.]\s/u.test(word.gap) || !isShort(last, cut);
}

/** Cuts blocks into sentences; inside an `atomic` quotation there is no cut. */
export function findSentences(blocks: readonly Block[], cut: Cut): Sentence[] {
  const { words, atomic } = cut;
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
      if (word && last && at > from && ((!inside && endsBefore(word, last, cut)) || at - from >= longest))
        push(at);
      at++;
    }
    push(at);
  });
  return sentences;
}
