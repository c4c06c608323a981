import { wordSet } from "../word-list.ts";
import { commonWords } from "./word-table.ts";

const words: ReadonlySet<string> = wordSet(commonWords);

/** Endings that are taken off, and what may stand in their place. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
  ["ly", ["", "le"]],
  ["er", ["", "e"]],
  ["ers", ["", "e"]],
];

/** Whether a word in small letters is a common one: in the list as it stands, or without its ending. */
export function isCommonWord(lower: string): boolean {
  if (words.has(lower) || /(?:n't|'(?:ll|re|ve|d))$/u.test(lower)) return true;
  return endings.some(
    ([ending, instead]) =>
      lower.length > ending.length + 2 &&
      lower.endsWith(ending) &&
      instead.some((end) => {
        const base = lower.slice(0, -ending.length) + end;
        return (
          words.has(base) || (base.length > 3 && base.at(-1) === base.at(-2) && words.has(base.slice(0, -1)))
        );
      }),
  );
}
