import type { Span } from "../reading.ts";
import { tests } from "../sieve.ts";
import { contentStart, type Item, itemsOf } from "./ask-items.ts";
import { kindDue, kindFor, kindOfAsk } from "./ask-kind.ts";
import { listItems } from "./ask-lists.ts";
import { type Denied, denialsIn, due, type Opened, openingsIn } from "./ask-openings.ts";
import { askedFor } from "./asked-for.ts";
import type { AskKind, LetterDay, NotAsk, ReadAsk } from "./letter.ts";
import { dayIn } from "./letter-days.ts";
import type { AskWords } from "./letter-rules.ts";
import { type BodySentence, type LetterScene, plainSpan } from "./letter-scene.ts";
import { type Tagged, tagSentence } from "./tagged-sentence.ts";

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** In an urgent appeal the reader is asked to write: what for is the ask. */
const appealing = /^(?:write|send|напишите|пишите|направ)/iu;
const appeals = /\b(?:appeals|letters|write)\b|письма|обращения/iu;
const softly = /^ (?:and|и)(?: (?:to|also))? $/iu;
const because = /^(?:because|since|due to|потому|так как|поскольку)(?!\p{L})/iu;

/** "He has seen no doctor; we ask that this be put right": what "this" stands for is named before it. */
const pointing =
  /\b(?:this|that|these|it|so|such|the same|one|likewise|matter|situation|remed\p{L}+|put right)\b|(?<!\p{L})(?:эт(?:о|ого|им|ому|от|у)|так(?:ое|ого|ой)|то же|ситуаци\p{L}+|положени\p{L}+)(?!\p{L})/iu;
const nearBefore = 220;

/** "Get it back for me", «передайте их»: what is done to something named before. */
const objectBefore =
  /^(?:\p{L}+ (?:me |him |her |us )?(?:it|them|one|another|some)\b|(?:помочь|помогите|help)(?: (?:ему|ей|him|her))? (?:с|with) (?:(?:её|ее|его|их|the|buying|getting|paying) ?)?(?:покупк\p{L}+|доставк\p{L}+|оплат\p{L}+|этим|purchase|costs?|it|that|them)(?!\p{L})|(?:верн|переда|пришл|выда|отда|принес|привез|захват|достань|дайте)\p{L}* (?:ему |ей |мне |нам )?(?:его|её|ее|их)(?!\p{L}))/iu;

/** «Он и так пойдёт к врачу»: what comes about of itself is no wish. */
const ofItself =
  /\b(?:any ?way|any ?how|in any case|as it is|apparently|supposedly|presumably|I (?:think|believe|understand|gather|imagine|suppose)|supposed to|due to be)\b|(?<!\p{L})(?:и так|вс[её] равно|вроде|кажется|видимо|по идее|наверное|наверно|по плану)(?!\p{L})/iu;

function kindBefore(letter: LetterScene, { start, text }: Span): AskKind | undefined {
  if (!pointing.test(text) && !objectBefore.test(text)) return undefined;
  const block = letter.scene.page.blocks.findLast((one) => one.start <= start);
  const from = Math.max(block?.start ?? 0, start - nearBefore);
  const { asks } = letter.scene.language.letters;
  const before = letter.scene.page.text.slice(from, start);
  const last = before.split(/[.!?]\s/u).findLast((sentence) => sentence.trim().length > 12) ?? before;
  return kindOfAsk(asks, last) ?? kindOfAsk(asks, before);
}

type Found = { asks: ReadAsk[]; notAsks: NotAsk[]; replyBy: LetterDay | null };

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const telling =
  /\b(?:whether|when|where|why|how|if (?!that\b|this\b|you\b|not\b|it (?:is not|isn|does)|possible)\p{L}+)|(?<!\p{L})(?:когда|где|почему|ли)(?!\p{L})/iu;

function isReply(words: AskWords, text: string): boolean {
  return tests(words.reply, text.slice(0, 60)) && wordCount(text) < 16 && !telling.test(text.slice(0, 90));
}

/** Rules that a remark meets as well as a wish. */
const byItself: ReadonlySet<string> = new Set([
  "should-be",
  "should-do",
  "perhaps",
  "needed",
  "is-needed",
  "is-sought",
]);

/** A list item says in a few words what a sentence says in more. */
const fewest = 3;
const fewestListed = 2;

/** What a stretch of the text states as wanted: `from` is where its sentence or item ends. */
type Stated = { rule: Opened["rule"]; start: number; end: number; last: number; vague?: boolean };

/** What goes on with a remark or a place shows no wish, unless "that" or "to" says so. */
function isVague({ tags, starts }: Tagged, start: number, rule: Opened["rule"]): boolean {
  const at = starts.indexOf(start);
  return (
    rule.voice !== "reported" &&
    /[hxPqoBDCE,;:)n]/u.test(tags.charAt(at)) &&
    !/[tio]/u.test(tags.charAt(at - 1))
  );
}

function enterItem(
  letter: LetterScene,
  { rule, start, last: until, vague }: Stated,
  item: Item,
  found: Found,
): void {
  const { asks: words } = letter.scene.language.letters;
  const { span } = item;
  if (byItself.has(rule.name) && ofItself.test(span.text)) return;
  if (because.test(span.text) || (letter.kind === "urgent_appeal" && appealing.test(span.text))) return;
  if (span.text.length < 4 || words.courtesy.test(span.text)) return;
  const kind =
    rule.name === due
      ? kindDue(words, span.text)
      : (item.kind ??
        ((rule.weak && !objectBefore.test(span.text)) || vague ? undefined : kindBefore(letter, span)));
  const deadline = dayIn(letter, span.start, Math.min(until, span.end + 60));
  if (
    isReply(words, span.text) &&
    (kind === undefined || kind === "information" || kind === "family_contact")
  ) {
    found.replyBy ??= deadline;
    return;
  }
  const listed = rule.name === "list";
  if (kind === undefined && (rule.weak || vague || wordCount(span.text) < (listed ? fewestListed : fewest)))
    return;
  const persons = askedFor(letter, span);
  const by = rule.voice === "reported" && letter.kind === "visit_report" ? persons[0] : undefined;
  const last = found.asks.at(-1);
  // "Phone her and tell her": two verbs of one wish.
  if (
    last &&
    last.start >= start &&
    (last.kind === kind || kind === undefined) &&
    softly.test(letter.scene.page.text.slice(last.end, span.start))
  ) {
    Object.assign(last, plainSpan(letter.scene, last.start, span.end));
    return;
  }
  found.asks.push({
    kind: kind ?? "other",
    persons,
    ...span,
    ...(deadline ? { deadline } : {}),
    ...(by === undefined ? {} : { by }),
    rule: rule.name,
  });
}

/** Enters the wishes that one opening states. */
function enter(letter: LetterScene, stated: Stated, found: Found): void {
  const { rule, start, end } = stated;
  const whole = plainSpan(letter.scene, start, end);
  const items = rule.before
    ? [{ span: whole, kind: kindFor(letter, whole.text) }]
    : itemsOf(letter, start, end);
  for (const item of items) enterItem(letter, stated, item, found);
}

function notAskOf(letter: LetterScene, { start, end, why, name, before }: Denied): NotAsk | undefined {
  const clause: Span = before
    ? plainSpan(letter.scene, start, end)
    : (itemsOf(letter, start, end)[0]?.span ?? plainSpan(letter.scene, start, end));
  if (clause.text === "") return undefined;
  const kind = kindOfAsk(letter.scene.language.letters.asks, clause.text) ?? "other";
  return { kind, why, persons: askedFor(letter, clause), ...clause, rule: name };
}

function readSentence(letter: LetterScene, sentence: BodySentence, found: Found): void {
  const tagged = tagSentence(letter, sentence);
  const denied = denialsIn(letter, sentence, tagged);
  const not = denied.flatMap((one) => notAskOf(letter, one) ?? []);
  found.notAsks.push(...not);
  let covered = -1;
  for (const opening of openingsIn(letter, sentence, tagged)) {
    const { rule, at } = opening;
    if (at < covered || not.some((one) => opening.start >= one.start && opening.start < one.end)) continue;
    const next = denied.find((one) => !one.before && one.at >= opening.start);
    const end = Math.min(opening.end, next?.at ?? opening.end);
    const start = rule.before || rule.named ? opening.start : contentStart(letter, tagged, opening.start);
    const count = found.asks.length;
    enter(letter, { rule, start, end, last: sentence.end, vague: isVague(tagged, start, rule) }, found);
    const last = found.asks.at(-1);
    if (rule.before && found.asks.length > count) covered = end;
    else if (found.asks.length > count && last) covered = Math.max(covered, last.end);
  }
}

const listRule: Opened["rule"] = { name: "list", voice: "writer" };

/** "Asks: 1) a visit; 2) an interpreter": a list within a sentence. */
function inlineList({ scene }: LetterScene, sentence: BodySentence): number | undefined {
  const { listHead } = scene.language.letters.asks;
  const head = sentence.text.includes(":") ? listHead.exec(sentence.text) : null;
  const opens =
    head &&
    head[0].length < sentence.text.length &&
    head[0].length < 40 &&
    /:\s*$/u.test(head[0]) &&
    !/^\d/u.test(sentence.text.slice(head.index + head[0].length));
  return opens ? sentence.start + head.index + head[0].length : undefined;
}

/** What a letter asks for, what it says that it does not ask for, and by when it wants a reply. */
export function findAsks(letter: LetterScene): Found {
  const found: Found = { asks: [], notAsks: [], replyBy: null };
  const { asks: words } = letter.scene.language.letters;
  const listed = listItems(letter);
  for (const { start, end, last } of listed)
    if (!words.courtesy.test(letter.scene.page.text.slice(start, last)))
      enter(letter, { rule: listRule, start, end, last }, found);
  for (const sentence of letter.sentences) {
    if (listed.some(({ block, end }) => block === sentence.block && sentence.start < end)) continue;
    const start = inlineList(letter, sentence);
    if (start !== undefined) {
      enter(letter, { rule: listRule, start, end: sentence.end, last: sentence.end }, found);
      continue;
    }
    readSentence(letter, sentence, found);
    const answering = letter.kind === "urgent_appeal" ? appeals : words.reply;
    if (found.replyBy === null && tests(answering, sentence.text))
      found.replyBy = dayIn(letter, sentence.start, sentence.end);
  }
  const asks = found.asks
    .filter((ask) => !found.notAsks.some((not) => touches(ask, not)))
    .filter((ask, index, all) => all.findIndex((one) => touches(one, ask)) === index)
    .sort((a, b) => a.start - b.start);
  return { ...found, asks };
}
