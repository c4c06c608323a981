import { quotationAt, type Sentence } from "../layout/page.ts";
import type { Scene } from "../scene.ts";

/** "Ruiz asked": a sentence of so few words may be the cue of the quotation before it. */
const shortestCue = 10;

/** Whether a quotation is followed in its block by a sentence that names its speaker: `"A." Ruiz said: "B."` */
export function leadsIn({ page, language }: Scene, sentence: Sentence): boolean {
  const next = page.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block || quotationAt(page, page.words[next.from]?.start ?? 0))
    return false;
  const opening = page.words.slice(next.from, Math.min(next.to, next.from + 10));
  if (!opening.some((word) => language.cues.entries.has(word.lower))) return false;
  const colon = page.words.slice(next.from, next.from + 10).some((word) => /:/u.test(word.gap));
  // `"Who is there?" Ruiz asked.`
  const marked = /[?!]["”]\s$/u.test(page.words[next.from]?.gap ?? "");
  return colon || (marked && next.to - next.from <= shortestCue);
}
