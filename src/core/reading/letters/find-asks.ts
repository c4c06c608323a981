import type { Span } from "../reading.ts";
import { matchesOf } from "../signs.ts";
import { kindDue, kindFor, kindOfAsk } from "./ask-kind.ts";
import { askedFor } from "./asked-for.ts";
import type { LetterDay, NotAsk, ReadAsk } from "./letter.ts";
import { dayIn } from "./letter-days.ts";
import type { AskRule, AskWords } from "./letter-rules.ts";
import { type BodySentence, type LetterScene, plainSpan, rulesFor } from "./letter-scene.ts";

type Opened = { start: number; rule: AskRule; at: number; end: number };

/** These kinds tell or decide: what is wanted in them is no ask of this reader. */
const telling: ReadonlySet<string> = new Set(["decision", "court_notice", "medical_note"]);
const reporting: ReadonlySet<string> = new Set(["visit_report", "telephone_note"]);

/** Rules that need something else to show that it is about a case. */
const weak: ReadonlySet<string> = new Set([
  "please",
  "would-wish",
  "would-be-good",
  "imperative",
  "need",
  "polite-question",
  "is-requested",
  "hope-you",
  "list",
]);

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Every place in a sentence where a wish opens, in its order. */
function openingsIn(letter: LetterScene, sentence: BodySentence): Opened[] {
  const { rules } = letter.scene.language.letters.asks;
  const found: Opened[] = [];
  for (const rule of rulesFor(letter, "asks", rules, sentence)) {
    if (rule.voice === "reported" && !reporting.has(letter.kind)) continue;
    if (telling.has(letter.kind) && weak.has(rule.name) && rule.name !== "please") continue;
    for (const match of matchesOf(rule.pattern, sentence.text)) {
      const ask = match.groups?.ask;
      const at = ask === undefined ? match.index : match.index + match[0].length - ask.length;
      const clause = /[^;:]*$/u.exec(sentence.text.slice(0, match.index))?.index ?? 0;
      const from = sentence.start + match.index;
      found.push({
        start: sentence.start + (rule.before ? clause : at),
        rule,
        at: from,
        end: from + match[0].length,
      });
    }
  }
  return found.sort((a, b) => a.at - b.at || a.start - b.start);
}

/** The first place after `from` where one of these patterns is found. */
function firstAfter(text: string, pattern: RegExp, from: number): { start: number; end: number } | undefined {
  const global = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
  global.lastIndex = from;
  const match = global.exec(text);
  return match && match[0].length > 0
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
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

/** The wishes that a stretch states, each without what links it to the next. */
function itemsOf(letter: LetterScene, start: number, end: number): Span[] {
  const { cuts, ends } = letter.scene.language.letters.asks;
  const { text } = letter.scene.page;
  const items: Span[] = [];
  let from = start;
  const whole = text.slice(0, end);
  for (;;) {
    const cut = firstAfter(whole, cuts, from + 3);
    const to = cut?.start ?? end;
    const stop = endOf(text.slice(0, to), ends, from);
    items.push(plainSpan(letter.scene, from, stop?.start ?? to));
    // After a reason or a remark "and that …" goes on with it, not with the wish.
    if (!cut || cut.end <= from || (stop && loose.test(text.slice(cut.start, cut.end)))) break;
    from = cut.end;
  }
  return items;
}

/** A list of answers, not of wishes. */
const answering =
  /\b(?:inform|communicate|advise|reply|response|answer)\b|сообща|информир|разъясня|в ответ/iu;
/** In an urgent appeal the reader is asked to write: what for is the ask. */
const appealing = /^(?:write|send|напишите|пишите|направ)/iu;
const softly = /^ (?:and|и)(?: (?:to|also))? $/iu;
const loose = /(?:that|чтобы|чтоб)\s*$/iu;

type Found = { asks: ReadAsk[]; notAsks: NotAsk[]; replyBy: LetterDay | null };

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function isReply(words: AskWords, text: string): boolean {
  const head = text.slice(0, 60);
  return (
    words.reply.test(head) &&
    wordCount(text) < 16 &&
    !/\b(?:whether|when|where|why|how|if (?!that\b|this\b|you\b|not\b|it (?:is not|isn|does)|possible)\p{L}+)|(?<!\p{L})(?:когда|где|почему|ли)(?!\p{L})/iu.test(
      text.slice(0, 90),
    )
  );
}

/** Enters the wishes that one opening states. */
function enter(
  letter: LetterScene,
  sentence: BodySentence,
  { start, rule }: Opened,
  end: number,
  found: Found,
): void {
  const { asks: words } = letter.scene.language.letters;
  const items = itemsOf(letter, start, end);
  for (const item of rule.before ? items.slice(0, 1) : items) {
    if (/^(?:because|since|due to|потому|так как|поскольку)(?!\p{L})/iu.test(item.text)) continue;
    if (letter.kind === "urgent_appeal" && appealing.test(item.text)) continue;
    if (wordCount(item.text) < 1 || item.text.length < 4 || words.courtesy.test(item.text)) continue;
    const kind = rule.name === "due" ? kindDue(words, item.text) : kindFor(letter, item.text);
    const deadline = dayIn(letter, item.start, Math.min(sentence.end, item.end + 60));
    if (
      isReply(words, item.text) &&
      (kind === undefined || kind === "information" || kind === "family_contact")
    ) {
      found.replyBy ??= deadline;
      continue;
    }
    const bare = rule.name === "list" ? 2 : 3;
    if (kind === undefined && ((weak.has(rule.name) && rule.name !== "list") || wordCount(item.text) < bare))
      continue;
    const persons = askedFor(letter, item);
    const by = rule.voice === "reported" && letter.kind === "visit_report" ? persons[0] : undefined;
    const last = found.asks.at(-1);
    // "Phone her and tell her": two verbs of one wish.
    if (
      last &&
      last.start >= start &&
      (last.kind === kind || kind === undefined) &&
      softly.test(letter.scene.page.text.slice(last.end, item.start))
    ) {
      Object.assign(last, plainSpan(letter.scene, last.start, item.end));
      continue;
    }
    found.asks.push({
      kind: kind ?? "other",
      persons,
      ...item,
      ...(deadline ? { deadline } : {}),
      ...(by === undefined ? {} : { by }),
      rule: rule.name,
    });
  }
}

function enterNot(
  letter: LetterScene,
  sentence: BodySentence,
  { start, rule, at, end: last }: Opened,
  end: number,
  found: Found,
): void {
  const { text } = letter.scene.page;
  const clause = rule.before
    ? plainSpan(
        letter.scene,
        sentence.start + Math.max(0, text.slice(sentence.start, at).search(/[^;.:]*$/u)),
        last,
      )
    : (itemsOf(letter, start, end)[0] ?? plainSpan(letter.scene, start, end));
  const why = rule.not;
  if (!why || clause.text === "") return;
  const kind = kindOfAsk(letter.scene.language.letters.asks, clause.text) ?? "other";
  found.notAsks.push({ kind, why, persons: askedFor(letter, clause), ...clause, rule: rule.name });
}

function readSentence(letter: LetterScene, sentence: BodySentence, found: Found): void {
  const openings = openingsIn(letter, sentence);
  const denied = openings.filter(({ rule }) => rule.not !== undefined);
  const before = found.notAsks.length;
  for (const opening of denied) enterNot(letter, sentence, opening, sentence.end, found);
  const not = found.notAsks.slice(before);
  let covered = -1;
  for (const opening of openings) {
    const { start, rule, at } = opening;
    if (rule.not || at < covered || not.some((one) => start >= one.start && start < one.end)) continue;
    const next = denied.find((one) => !one.rule.before && one.at >= opening.end);
    const end = Math.min(sentence.end, next?.at ?? sentence.end);
    const count = found.asks.length;
    enter(letter, sentence, opening, end, found);
    const last = found.asks.at(-1);
    if (rule.before) covered = end;
    else if (found.asks.length > count && last) covered = Math.max(covered, last.end);
  }
}

const itemMark = /^(?:[-•*–—·]|\(?[\p{L}\d]{1,2}[.)]\s|\(?[ivx]{1,4}[.)])/u;

/** Whether a block is one item of a list, not running text. */
const isItem = (raw: string, marked: boolean): boolean =>
  itemMark.test(raw) || (!marked && wordCount(raw) <= 24);

/** "We ask you to:" and the lines after it: each is a wish. */
function readLists(letter: LetterScene, found: Found): ReadonlySet<number> {
  const { page, language } = letter.scene;
  const { listHead, courtesy } = language.letters.asks;
  const listed = new Set<number>();
  for (let block = Math.max(0, letter.form.from - 1); block < letter.form.to; block++) {
    const head = page.blocks[block];
    if (!head) continue;
    const line = page.text.slice(head.start, head.end);
    const opens = /[:–—-]$/u.test(line) || (letter.form.fields.length > 0 && wordCount(line) <= 4);
    const tail =
      line
        .slice(-320)
        .split(/(?<=[.!?])\s/u)
        .at(-1) ?? line;
    if (!opens || telling.has(letter.kind) || !listHead.test(tail) || answering.test(tail)) continue;
    const first = page.blocks[block + 1];
    const marked = first !== undefined && itemMark.test(page.text.slice(first.start, first.end));
    for (let item = block + 1; item < letter.form.to; item++) {
      const span = page.blocks[item];
      const raw = span ? page.text.slice(span.start, span.end) : "";
      if (!span || !isItem(raw, marked) || (marked && !itemMark.test(raw))) break;
      const start =
        span.start +
        (/^(?:[-•*–—·]\s*|\(?[\p{L}\d]{1,2}[.)]\s*|\(?[ivx]{1,4}[.)]\s*)?/u.exec(raw)?.[0].length ?? 0);
      listed.add(item);
      if (courtesy.test(raw)) continue;
      const sentence = { start, end: span.end, text: page.text.slice(start, span.end), block: item };
      const rule: AskRule = { name: "list", voice: "writer", pattern: /(?:)/u };
      enter(
        letter,
        sentence,
        { start, rule, at: start, end: start },
        firstStop(page.text, start, span.end),
        found,
      );
    }
  }
  return listed;
}

const firstStop = (text: string, start: number, end: number): number =>
  firstAfter(text.slice(0, end), /(?<=[\p{Ll}\d)»”"]{2})[.!?](?=\s+\p{Lu})/u, start + 20)?.start ?? end;

/** What a letter asks for, what it says that it does not ask for, and by when it wants a reply. */
export function findAsks(letter: LetterScene): Found {
  const found: Found = { asks: [], notAsks: [], replyBy: null };
  const listed = readLists(letter, found);
  const { asks: words } = letter.scene.language.letters;
  for (const sentence of letter.sentences) {
    if (listed.has(sentence.block)) continue;
    const inline = words.listHead.exec(sentence.text);
    if (
      inline &&
      inline[0].length < sentence.text.length &&
      inline[0].length < 40 &&
      /[:]\s*$/u.test(inline[0])
    ) {
      const start = sentence.start + inline.index + inline[0].length;
      const rule: AskRule = { name: "list", voice: "writer", pattern: /(?:)/u };
      enter(letter, sentence, { start, rule, at: start, end: start }, sentence.end, found);
      continue;
    }
    readSentence(letter, sentence, found);
    const due =
      letter.kind === "urgent_appeal" ? /\b(?:appeals|letters|write)\b|письма|обращения/iu : words.reply;
    if (found.replyBy === null && due.test(sentence.text))
      found.replyBy = dayIn(letter, sentence.start, sentence.end);
  }
  const asks = found.asks
    .filter((ask) => !found.notAsks.some((not) => touches(ask, not)))
    .filter((ask, index, all) => all.findIndex((one) => touches(one, ask)) === index)
    .sort((a, b) => a.start - b.start);
  return { ...found, asks };
}
