import type { Span } from "../reading.ts";
import { kindFor } from "./ask-kind.ts";
import type { AskKind } from "./letter.ts";
import { type LetterScene, plainSpan } from "./letter-scene.ts";
import { type Tagged, tagAt } from "./tagged-sentence.ts";

/** One thing wanted, with its kind where the words show one. */
export type Item = { span: Span; kind: AskKind | undefined };

/** Patterns that go on from a place in the text, by the patterns they are made of. */
const goingOn = new WeakMap<RegExp, RegExp>();

function fromPlaces(pattern: RegExp): RegExp {
  const made = goingOn.get(pattern) ?? new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
  goingOn.set(pattern, made);
  return made;
}

/** The first place after `from` where one of these patterns is found. */
export function firstAfter(
  text: string,
  pattern: RegExp,
  from: number,
): { start: number; end: number } | undefined {
  const global = fromPlaces(pattern);
  global.lastIndex = from;
  const match = global.exec(text);
  return match && match[0].length > 0
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
}

/** So often what leads in may be followed by more that does. */
const mostSkips = 4;

/** Where what is wanted begins: behind "you to", "the Ministry's good offices in". */
export function contentStart(letter: LetterScene, tagged: Tagged, start: number): number {
  const { skips } = letter.scene.language.letters.asks;
  let at = tagAt(tagged, start);
  for (let round = 0; round < mostSkips; round++) {
    const rest = tagged.tags.slice(at);
    const length = skips
      .map((skip) => skip.exec(rest)?.[0].length ?? 0)
      .find((long) => {
        const from = tagged.starts[at];
        const next = tagged.starts[at + long];
        // What names something to be wanted is no lead-in.
        return (
          long > 0 &&
          from !== undefined &&
          next !== undefined &&
          (long < 3 || kindFor(letter, letter.scene.page.text.slice(from, next)) === undefined)
        );
      });
    if (!length) break;
    at += length;
  }
  return tagged.starts[at] ?? start;
}

const dash = /\s[–—-]\s/gu;

/** Where a wish ends before its stretch does: at a reason, or at a lone dash; a pair of dashes stands inside it. */
function endOf(text: string, ends: RegExp, from: number): { start: number; end: number } | undefined {
  const stop = firstAfter(text, ends, from + 8);
  const dashes = [...text.slice(from).matchAll(dash)];
  const [only] = dashes;
  if (dashes.length !== 1 || !only) return stop;
  const start = from + only.index;
  return stop && stop.start < start ? stop : { start, end: start + 3 };
}

/** "(iii) ensuring that …": how long the number is. */
const numbered = (text: string): number =>
  /^\s*(?:\(?(?:[ivx]{1,4}|\p{L}|\d{1,2})\)|\d{1,2}\.)\s/iu.exec(text)?.[0].length ?? 0;

const loose = /(?:that|чтобы|чтоб)\s*$/iu;

/** The wishes that a stretch states, each without what links it to the next. */
function cutItems(letter: LetterScene, start: number, end: number): Span[] {
  const { cuts, ends } = letter.scene.language.letters.asks;
  const { text } = letter.scene.page;
  const items: Span[] = [];
  let from = start;
  const whole = text.slice(0, end);
  for (;;) {
    const cut = firstAfter(whole, cuts, from + 3);
    const to = cut?.start ?? end;
    const stop = endOf(text.slice(0, to), ends, from);
    items.push(plainSpan(letter.scene, from + numbered(text.slice(from, to)), stop?.start ?? to));
    // After a reason or a remark "and that …" goes on with it, not with the wish.
    if (!cut || cut.end <= from || (stop && loose.test(text.slice(cut.start, cut.end)))) break;
    from = cut.end;
  }
  return items.filter(({ text: words }) => words !== "");
}

/** Two things of different kinds in one breath: "warm clothes, a Bible and a visit from his wife". */
function apart(letter: LetterScene, { start, end, text }: Span): Item[] {
  const { joints } = letter.scene.language.letters.asks;
  let from = 0;
  const items: Item[] = [];
  for (const joint of text.matchAll(joints)) {
    const left = text.slice(from, joint.index);
    const right = text.slice(joint.index + joint[0].length);
    const kind = kindFor(letter, left);
    const next = kindFor(letter, right.split(joints)[0] ?? right);
    if (!kind || !next || kind === next || kind === "information") continue;
    items.push({ span: plainSpan(letter.scene, start + from, start + joint.index), kind });
    from = joint.index + joint[0].length;
  }
  const span = plainSpan(letter.scene, start + from, end);
  return [...items, { span, kind: kindFor(letter, span.text) }];
}

/** "use its good offices with a view to": what leads into a list and wants nothing itself. */
const dangling = /(?<!\p{L})(?:to|that|of|for|in|with|чтобы|в|о|об|на|следующее)$/iu;

/** What shows no kind goes with what follows it: "the second driver, if there is room, put in the same cell". */
function withNext(letter: LetterScene, items: readonly Item[]): Item[] {
  const whole: Item[] = [];
  let open: Item | undefined;
  for (const item of items) {
    if (item.kind === undefined && dangling.test(item.span.text)) continue;
    const joined = open ? plainSpan(letter.scene, open.span.start, item.span.end) : item.span;
    open = undefined;
    const gap = letter.scene.page.text.slice(joined.end, joined.end + 2);
    if (item.kind === undefined && gap.startsWith(",") && item !== items.at(-1))
      open = { ...item, span: joined };
    else whole.push({ span: joined, kind: item.kind });
  }
  return open ? [...whole, open] : whole;
}

/** The things wanted in a stretch of the text. */
export const itemsOf = (letter: LetterScene, start: number, end: number): Item[] =>
  withNext(
    letter,
    cutItems(letter, start, end).flatMap((span) => apart(letter, span)),
  );
