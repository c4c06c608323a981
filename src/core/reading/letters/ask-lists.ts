import { rulesThatMay } from "../sieve.ts";
import { matchesOf } from "../signs.ts";
import { firstAfter } from "./ask-items.ts";
import type { LetterScene } from "./letter-scene.ts";
import { tagSentence } from "./tagged-sentence.ts";

/** A list of answers, not of wishes. */
const answering =
  /\b(?:inform|communicate|advise|reply|response|answer|convey)\b|сообща|информир|разъясня|в ответ|по (?:вашим|вашей) просьб|установлено|рассмотрен/iu;
const mark =
  /^(?:(?<dash>[-•*–—·])|(?<number>\(?\d{1,2}[.)])\s|(?<letter>\(?(?:\p{L}|[ivx]{1,4})[.)])\s)\s*/iu;
/** "Petrov: a phone call": whose wish it is. */
const whose = /^\p{Lu}[\p{L}'’ .-]{1,32}:\s/u;

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** By what an item of a list is marked: items of one list are marked alike. */
function markOf(raw: string): string | undefined {
  const groups = mark.exec(raw)?.groups;
  return groups && Object.keys(groups).find((name) => groups[name] !== undefined);
}

const stop = /(?<=[\p{Ll}\d)»”"]{2})[.!?](?=\s+\p{Lu})/u;
const firstStop = (text: string, start: number, end: number): number =>
  firstAfter(text.slice(0, end), stop, start + 20)?.start ?? end;

/** "Appeals to:", "Copies:": who is to be written to. */
const addresses =
  /^(?:\p{L}+ ){0,4}(?:appeals|cop(?:y|ies)|letters|cc)(?: (?:\p{L}+ )?to)?\s*:|^(?:\p{L}+ ){0,3}(?:копи[яи]|адреса|кому|обращения в|письма в|направляйте)(?: \p{L}+)?\s*:/iu;

/** What decides holds lists of grounds: only what is due or asked for opens one of wishes there. */
const deciding: ReadonlySet<string> = new Set(["decision", "court_notice"]);

/** One item of a list of wishes: its block, and the words of it that may be a wish. */
export type ListItem = { block: number; start: number; end: number; last: number };

/** Whether a line opens a list of wishes: "We ask you to:", "Requests", "It is recommended that you". */
function opensList(letter: LetterScene, block: number): boolean {
  const { scene, form } = letter;
  const { page, language } = scene;
  const head = page.blocks[block];
  const next = page.blocks[block + 1];
  if (!head || !next) return false;
  const line = page.text.slice(head.start, head.end);
  const item = page.text.slice(next.start, next.end);
  const colon = /[:–—-]$/u.test(line);
  const heading = form.fields.length > 0 && wordCount(line) <= 4;
  const open = /[\p{L}\d,]$/u.test(line) && (markOf(item) !== undefined || /;$/u.test(item));
  if (!colon && !heading && !open) return false;
  const last =
    line
      .slice(-320)
      .split(/(?<=[.!?])\s/u)
      .at(-1) ?? line;
  if (answering.test(last) || addresses.test(last)) return false;
  const decides = deciding.has(letter.kind);
  if (!decides && language.letters.asks.listHead.test(last)) return true;
  if (!colon && !open) return false;
  const { dues } = language.letters.asks;
  if (decides && rulesThatMay(dues, last).some(({ pattern }) => matchesOf(pattern, last).length > 0))
    return true;
  const { tags } = tagSentence(letter, { start: head.end - last.length, end: head.end });
  return language.letters.asks.rules.some(({ pattern, before, voice, weak }) => {
    pattern.lastIndex = 0;
    return voice === "writer" && !before && !(decides && weak) && pattern.test(tags);
  });
}

/** "We ask you to:" and the lines after it: each is a wish. */
export function listItems(letter: LetterScene): ListItem[] {
  const { page } = letter.scene;
  const items: ListItem[] = [];
  for (let block = Math.max(0, letter.form.from - 1); block < letter.form.to; block++) {
    if (!opensList(letter, block)) continue;
    const first = page.blocks[block + 1];
    const marked = first && markOf(page.text.slice(first.start, first.end));
    for (let item = block + 1; item < letter.form.to; item++) {
      const span = page.blocks[item];
      const raw = span ? page.text.slice(span.start, span.end) : "";
      if (!span || markOf(raw) !== marked || (!marked && wordCount(raw) > 28)) break;
      const bare = raw.slice(mark.exec(raw)?.[0].length ?? 0);
      const start = span.end - bare.length + (whose.exec(bare)?.[0].length ?? 0);
      items.push({ block: item, start, end: firstStop(page.text, start, span.end), last: span.end });
      if (!marked && /\.$/u.test(raw)) break;
    }
  }
  return items;
}
