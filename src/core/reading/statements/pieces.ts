import { type Page, sentenceEnd } from "../layout/page.ts";
import type { Frame } from "./frame.ts";

/** A stretch of the text, in offsets. */
export type Piece = readonly [number, number];

/** What stands before a word. */
export const gapAt = (page: Page, word: number): string => page.words[word]?.gap ?? "";

/** Where words `from` begin, an opening quotation mark included. */
export function startOf(page: Page, from: number): number {
  const word = page.words[from];
  if (!word) return page.text.length;
  return /["“«„(]$/u.test(word.gap) ? word.start - 1 : word.start;
}

/** Where the words before `to` end; at the sentence's end with its closing marks. */
export function endOf({ scene, sentence }: Frame, to: number): number {
  if (to >= sentence.to) return sentenceEnd(scene.page, sentence);
  const last = scene.page.words[to - 1];
  const mark = /^[.,!?]?["”»]/u.exec(gapAt(scene.page, to));
  return (last?.end ?? 0) + (mark?.[0].length ?? 0);
}

/** Where the phrase "he said" begins and ends. */
export function phraseOf({ scene, cue, subject, place }: Frame): [number, number] {
  if (!subject || place === "shared") return [cue.from, cue.to];
  let from = Math.min(cue.from, subject.from);
  // "Mr | Ruiz said": the title is no part of the name.
  if (
    scene.language.names.titles.has(scene.page.words[from - 1]?.lower ?? "") &&
    /^\.? $/u.test(gapAt(scene.page, from))
  )
    from--;
  return [from, Math.max(cue.to, subject.to)];
}
