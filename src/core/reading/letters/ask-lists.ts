import { firstAfter } from "./ask-items.ts";
import type { LetterScene } from "./letter-scene.ts";

/** A list of answers, not of wishes. */
const answering =
  /\b(?:inform|communicate|advise|reply|response|answer)\b|сообща|информир|разъясня|в ответ|по (?:вашим|вашей) просьб/iu;
const itemMark = /^(?:[-•*–—·]|\(?[\p{L}\d]{1,2}[.)]\s|\(?[ivx]{1,4}[.)])/u;
const markBefore = /^(?:[-•*–—·]\s*|\(?[\p{L}\d]{1,2}[.)]\s*|\(?[ivx]{1,4}[.)]\s*)?/iu;

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Whether a block is one item of a list, not running text. */
const isItem = (raw: string, marked: boolean): boolean =>
  itemMark.test(raw) || (!marked && wordCount(raw) <= 24);

const firstStop = (text: string, start: number, end: number): number =>
  firstAfter(text.slice(0, end), /(?<=[\p{Ll}\d)»”"]{2})[.!?](?=\s+\p{Lu})/u, start + 20)?.start ?? end;

/** One item of a list of wishes: its block, and the words of it that may be a wish. */
export type ListItem = { block: number; start: number; end: number; last: number };

/** Whether a line opens a list of wishes: "We ask you to:", "Requests". */
function opensList({ scene, form }: LetterScene, line: string): boolean {
  const opens = /[:–—-]$/u.test(line) || (form.fields.length > 0 && wordCount(line) <= 4);
  const tail =
    line
      .slice(-320)
      .split(/(?<=[.!?])\s/u)
      .at(-1) ?? line;
  return opens && scene.language.letters.asks.listHead.test(tail) && !answering.test(tail);
}

/** "We ask you to:" and the lines after it: each is a wish. */
export function listItems(letter: LetterScene): ListItem[] {
  const { page } = letter.scene;
  const items: ListItem[] = [];
  for (let block = Math.max(0, letter.form.from - 1); block < letter.form.to; block++) {
    const head = page.blocks[block];
    if (!head || !opensList(letter, page.text.slice(head.start, head.end))) continue;
    const first = page.blocks[block + 1];
    const marked = first !== undefined && itemMark.test(page.text.slice(first.start, first.end));
    for (let item = block + 1; item < letter.form.to; item++) {
      const span = page.blocks[item];
      const raw = span ? page.text.slice(span.start, span.end) : "";
      if (!span || !isItem(raw, marked) || (marked && !itemMark.test(raw))) break;
      const start = span.start + (markBefore.exec(raw)?.[0].length ?? 0);
      items.push({ block: item, start, end: firstStop(page.text, start, span.end), last: span.end });
    }
  }
  return items;
}
