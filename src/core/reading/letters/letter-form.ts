import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import { mayMatch, rulesThatMay } from "../sieve.ts";
import { endFields, fieldsIn } from "./head-fields.ts";
import type { LetterKind } from "./letter.ts";
import type { Field, FieldName, LetterForms } from "./letter-rules.ts";
import { isLetter } from "./letter-signs.ts";
import { quotedBlocks } from "./quoted-mail.ts";

/** A letter by its form: numbers are those of the page's blocks. */
export type LetterForm = {
  /** Labelled lines of the head, and of the end after the body. */
  fields: readonly Field[];
  heading: { kind: LetterKind; rule: string; blocks: readonly number[] } | undefined;
  /** What the words of the text show of its kind. */
  formula: { kind: LetterKind; rule: string } | undefined;
  salutation: number | undefined;
  closing: number | undefined;
  /** The body: blocks from here to there. */
  from: number;
  to: number;
  /** Blocks after the body that name who signs. */
  signature: readonly number[];
  /** Blocks of older mail that the letter quotes: no words of its own. */
  quoted: ReadonlySet<number>;
  compliments: Compliments | undefined;
};

type Offsets = { start: number; end: number };
type Compliments = { sender: Offsets; addressee: Offsets };

/** A letter's head has at most so many lines, its end too. */
const mostHeadLines = 28;
const mostEndLines = 14;

/** A longer text is no letter. */
const longest = 60_000;

const textAt = (page: Page, block: number): string => {
  const found = page.blocks[block];
  return found ? page.text.slice(found.start, Math.min(found.end, found.start + 1200)) : "";
};

/** So many words are running text anyhow, and are not counted further. */
const mostCounted = 24;

const wordCount = (text: string): number => text.split(/\s+/u, mostCounted).length;

/** Lines of a head may be long where they list; a sentence ends in a stop. */
const isRunning = (text: string): boolean =>
  (wordCount(text) >= 10 && /[.!?…:;]["»”)]?$/u.test(text)) ||
  wordCount(text) >= mostCounted ||
  (wordCount(text) >= 5 && text.endsWith(":")) ||
  isSentence(text) ||
  isItem(text);

/** "1. Ходатайство отклонить.": items are the body's. */
const isItem = (text: string): boolean =>
  /^\d{1,2}[.)] \p{Lu}.*\p{Ll}{3}[.;]$/su.test(text) && wordCount(text) > 2;

/** "Ваше обращение рассмотрено." is short and no line of a head: most of its words are small. */
const isSentence = (text: string): boolean => {
  if (!/^\p{Lu}.*\p{Ll}{3}[.!?]$/su.test(text)) return false;
  const words = text.split(/\s+/u, mostCounted);
  return words.length > 2 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
};

/** "И З В Е Щ Е Н И Е" is one word. */
const unspaced = (text: string): string =>
  text.replace(/(?<![\p{L}])(?:\p{L} ){4,}\p{L}(?![\p{L}])/gu, (word) => word.replaceAll(" ", ""));

/** The head of a letter as it is read down to the salutation or the first running text. */
export type Head = {
  fields: Field[];
  heading: LetterForm["heading"];
  salutation: number | undefined;
  to: number;
  /** Lines that say to whom it goes, and from whom. */
  addressed: boolean;
  signed: boolean;
};

function headingAt(page: Page, forms: LetterForms, block: number): LetterForm["heading"] {
  const text = unspaced(textAt(page, block));
  if (wordCount(text) > 16) return undefined;
  const next = textAt(page, block + 1);
  const both = wordCount(next) <= 16 ? `${text} ${next}` : text;
  const columns = text.split(/\s{3,}/u);
  const rule = forms.headings.find(({ pattern, wide }) =>
    wide ? pattern.test(both) : columns.some((column) => pattern.test(column)),
  );
  if (!rule) return undefined;
  const blocks = rule.wide && !rule.pattern.test(text) ? [block, block + 1] : [block];
  return { kind: rule.kind, rule: rule.name, blocks };
}

/** The head of a letter: labelled lines, headings and addresses down to the salutation or the first running text. */
function readHead(page: Page, forms: LetterForms): Head {
  const head: Head = {
    fields: [],
    heading: undefined,
    salutation: undefined,
    to: 0,
    addressed: false,
    signed: false,
  };
  const most = Math.min(page.blocks.length, mostHeadLines);
  for (let block = 0; block < most; block++) {
    const text = textAt(page, block);
    const fields = fieldsIn(page, block, forms);
    const greets = forms.salutation.test(text);
    if (fields.length === 0 && !greets && isRunning(text)) break;
    if (head.salutation !== undefined && fields.length === 0) break;
    head.fields.push(...fields);
    head.to = block + 1;
    for (const column of text.split(/\s{5,}/u)) {
      head.addressed ||= forms.toLine.test(column) || forms.addressed.test(column);
      head.signed ||= forms.fromLine.test(column);
    }
    if (greets && fields.length === 0) {
      head.salutation = block;
      // "Dear Consul, my name is …" opens the body in the same line.
      if (isRunning(text)) head.to = block;
    } else head.heading ??= headingAt(page, forms, block);
  }
  // "RE: VISIT TO …" in a letter that greets somebody is what it is about.
  const about = head.fields.some(
    ({ name, block }) => name === "subject" && head.heading?.blocks.includes(block),
  );
  if (about && head.salutation !== undefined) head.heading = undefined;
  return head;
}

export type End = Pick<LetterForm, "closing" | "signature" | "to">;

/** Where the text ends and the signature begins: at the closing formula, else at the short lines at the end. */
function readEnd(page: Page, forms: LetterForms, head: number, quoted: ReadonlySet<number>): End {
  let last = page.blocks.length;
  while (last > head && quoted.has(last - 1)) last--;
  const first = Math.max(head, last - mostEndLines);
  let closing: number | undefined;
  for (let block = last - 1; block >= first && closing === undefined; block--)
    if (forms.closing.test(textAt(page, block))) closing = block;
  // "(signed) …" may stand before each of several names.
  while (closing !== undefined && closing > first && forms.closing.test(textAt(page, closing - 1))) closing--;
  const stop = (from: number): number => {
    let end = from;
    while (end < last && end - from < 12 && !forms.postscript.test(textAt(page, end))) end++;
    return end;
  };
  if (closing !== undefined) {
    const inline = isRunning(textAt(page, closing));
    const end = stop(closing);
    return {
      closing,
      to: inline ? closing + 1 : closing,
      signature: range(inline ? closing + 1 : closing, end),
    };
  }
  let from = last;
  while (from > first && isShort(textAt(page, from - 1))) from--;
  return { closing, to: from, signature: range(from, stop(from)) };
}

const isShort = (text: string): boolean =>
  wordCount(text) <= 10 && !/[!?…:;]$|\p{L}{4}\.$/u.test(text.slice(-8));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Both sides of a formula of courtesy: "The Embassy of A presents its compliments to the Ministry of B". */
function complimentsIn(page: Page, forms: LetterForms): Compliments | undefined {
  const opening = page.text.slice(0, 4000);
  const { sender, addressee } =
    mayMatch(forms.compliments, opening) && forms.courtesy.test(opening)
      ? (forms.compliments.exec(opening)?.indices?.groups ?? {})
      : {};
  return sender && addressee
    ? { sender: { start: sender[0], end: sender[1] }, addressee: { start: addressee[0], end: addressee[1] } }
    : undefined;
}

/** What a text shows by its form if it is a letter, a note or a report; nothing for an article. */
export function findLetterForm(page: Page, language: Language): LetterForm | undefined {
  if (page.text.length > longest) return undefined;
  const { forms } = language.letters;
  const head = readHead(page, forms);
  const mail = head.fields.length > 0 || head.salutation !== undefined;
  const quoted = mail ? quotedBlocks(page, head.to) : new Set<number>();
  const end = readEnd(page, forms, head.to, quoted);
  const shows =
    mail ||
    forms.courtesy.test(page.text.slice(0, 4000)) ||
    head.heading ||
    head.addressed ||
    head.signed ||
    end.closing !== undefined;
  const opening = page.text.slice(0, 20_000);
  const formula = shows
    ? rulesThatMay(forms.formulas, opening).find(({ pattern }) => pattern.test(opening))
    : undefined;
  const form = {
    heading: head.heading,
    formula: formula && { kind: formula.kind, rule: formula.name },
    salutation: head.salutation,
    from: Math.min(head.to, end.to),
    ...end,
    quoted,
    compliments: complimentsIn(page, forms),
  };
  if (!isLetter(page, language, form, head)) return undefined;
  return { ...form, fields: [...head.fields, ...endFields(page, form.signature, forms)] };
}

/** The page with the head and the signature of a letter as such, so that nobody reads them as running text. */
export function withAddress(page: Page, form: LetterForm): Page {
  const signed = new Set(form.signature);
  const blocks = page.blocks.map((block, index) =>
    index < form.from || signed.has(index)
      ? { ...block, kind: "address" as const }
      : block.kind === "heading" || block.kind === "byline"
        ? { ...block, kind: "prose" as const }
        : block,
  );
  return { ...page, blocks };
}

/** Where a letter's head and signature name people: whole lines, or the values of labels. */
export function nameStretches(page: Page, form: LetterForm): { start: number; end: number }[] {
  const named: ReadonlySet<FieldName> = new Set(["from", "to", "person", "caller", "taker", "subject"]);
  const fields = form.fields.filter(({ name }) => named.has(name)).map(({ value }) => value);
  const lines = form.signature.flatMap((block) => page.blocks[block] ?? []);
  return [...fields, ...lines];
}
