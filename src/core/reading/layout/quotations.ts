import { matchesOf } from "../signs.ts";
import type { Block, Quotation, Word } from "./page.ts";

const closers: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"' };

/** «»“”„" */
const isMark = (code: number): boolean =>
  code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e);

/** Longest quotation that is believed when its closing mark stands in a later paragraph. */
const longestRun = 12;

type Open = { start: number; mark: string; blocks: number; depth: number };

function isOpening(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || /[\s([{«“—–\-/:]/u.test(before);
}

/** Where an unclosed quotation ends: at the first comma before a blank, else with its block. */
function unclosedEnd(text: string, open: Open, blockEnd: number): number {
  const comma = /[,!?](?=\s[-–—]?\s?(?:\p{Ll}|\p{Lu}\p{Ll}+ \p{Ll}))/u.exec(text.slice(open.start, blockEnd));
  return comma ? open.start + comma.index + 1 : blockEnd;
}

/** Whether the next block opens with a quotation mark, so that an unclosed quotation runs on in it. */
function runsOn(text: string, next: Block | undefined, mark: string): boolean {
  return next !== undefined && text[next.start] === mark;
}

/** What stands around every cue inside quotation marks. */
const dash = /[—–-] /;

/** Cuts a quotation where its cue stands inside the marks: «A, — сказал он. — B». */
function* parts(
  text: string,
  start: number,
  end: number,
  insertedCue: RegExp | undefined,
): Generator<[number, number]> {
  let from = start;
  if (insertedCue && dash.test(text.slice(start, end)))
    for (const match of matchesOf(insertedCue, text.slice(start, end))) {
      // The comma before the dash belongs to the cue; an exclamation mark does not.
      yield [from, start + match.index + (match[0].startsWith(",") ? 0 : 1)];
      from = start + match.index + match[0].length;
    }
  if (from < end) yield [from, end];
}

/** The passages in quotation marks. A paragraph that ends inside one runs on when the next opens with the mark. */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  insertedCue?: RegExp,
): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  let nextWord = 0;
  const close = (begin: number, finish: number, closed: boolean) => {
    for (const [start, end] of parts(text, begin, finish, insertedCue)) {
      while ((words[nextWord]?.start ?? Number.POSITIVE_INFINITY) < start) nextWord++;
      const from = nextWord;
      while ((words[nextWord]?.end ?? Number.POSITIVE_INFINITY) <= end) nextWord++;
      if (nextWord > from) found.push({ start, end, from, to: nextWord, closed });
    }
  };
  blocks.forEach((block, index) => {
    for (let at = block.start; at < block.end; at++) {
      if (!isMark(text.charCodeAt(at))) continue;
      const sign = text[at] ?? "";
      if (open && at === block.start && sign === open.mark) continue;
      if (open && sign === open.mark && sign !== '"') open.depth++;
      else if (open && open.depth > 0 && closers[open.mark]?.includes(sign)) open.depth--;
      else if (open && closers[open.mark]?.includes(sign) && !(sign === '"' && isOpening(text, at))) {
        close(open.start, at + 1, true);
        open = undefined;
      } else if (sign in closers && isOpening(text, at)) {
        // A second opening mark of the same kind shows that the first was never closed.
        if (open && sign === open.mark && sign === '"') close(open.start, unclosedEnd(text, open, at), false);
        if (!open || (sign === '"' && open.mark === sign))
          open = { start: at, mark: sign, blocks: 0, depth: 0 };
      }
    }
    if (!open) return;
    open.blocks++;
    if (runsOn(text, blocks[index + 1], open.mark) && open.blocks < longestRun) return;
    close(open.start, unclosedEnd(text, open, block.end), false);
    open = undefined;
  });
  return found;
}
