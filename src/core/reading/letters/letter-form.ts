import type { Language } from "../languages/language.ts";
import { type Page, spanOf } from "../layout/page.ts";
import { matchesOf } from "../signs.ts";
import type { LetterKind } from "./letter.ts";
import type { Field, FieldName, LetterForms } from "./letter-rules.ts";

/** A letter by its form: numbers are those of the page's blocks. */
export type LetterForm = {
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
  compliments:
    | { sender: { start: number; end: number }; addressee: { start: number; end: number } }
    | undefined;
};

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

const labelMark =
  /(?:^|[.;|]\s+|\t\s*|\n\s*|[ \u00a0]{3,})(?<label>[\p{L}№][\p{L}\p{N} .'’()/№-]{0,42}?)\s?[:：](?=\s|$)/gu;

/** The labelled parts of a line: "Visited: 28 June. Written: 30 June". */
function fieldsOf(page: Page, block: number, forms: LetterForms): Field[] {
  const { start = 0, end = 0 } = page.blocks[block] ?? {};
  const text = page.text.slice(start, Math.min(end, start + 1200));
  const marks = (/[:：]/u.test(text) ? matchesOf(labelMark, text) : []).flatMap((match) => {
    const label = (match.groups?.label ?? "").toLowerCase().replace(/\s+/gu, " ").trim();
    const name =
      forms.labels.get(label) ??
      forms.labels.get(label.replace(/ ?\(.*\)$/u, "")) ??
      forms.labels.get(label.replace(/ (?:\p{L}|\d{1,2})$/u, ""));
    const from = match.index + match[0].length;
    return name ? [{ name, label, at: match.index, from }] : [];
  });
  const [from = 0, to = 0] = (marks.length === 0 && forms.theirs.exec(text)?.indices?.groups?.value) || [];
  if (to > 0)
    return [{ name: "theirs", label: "", block, value: spanOf(page.text, start + from, start + to) }];
  return marks.map(({ name, label, from }, index) => {
    const whole = spanOf(page.text, start + from, start + (marks[index + 1]?.at ?? text.length));
    const column = /[ \u00a0]{3,}/u.exec(whole.text)?.index ?? whole.text.length;
    const value = spanOf(page.text, whole.start, whole.start + column);
    const shown = value.text.replace(/[.;,|]+$/u, "");
    return { name, label, block, value: { ...value, end: value.start + shown.length, text: shown } };
  });
}

const isRunning = (text: string): boolean =>
  (wordCount(text) >= 10 && /[.!?…:;]["»”)]?$/u.test(text)) || wordCount(text) >= mostCounted;

type Head = {
  fields: Field[];
  heading: LetterForm["heading"];
  salutation: number | undefined;
  to: number;
  /** Lines that say to whom it goes, and from whom. */
  addressed: boolean;
  signed: boolean;
};

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
    const fields = fieldsOf(page, block, forms);
    const greets = forms.salutation.test(text);
    if (fields.length === 0 && !greets && isRunning(text)) break;
    if (head.salutation !== undefined && fields.length === 0) break;
    head.fields.push(...fields);
    head.to = block + 1;
    head.addressed ||= forms.toLine.test(text) || forms.addressed.test(text);
    head.signed ||= forms.fromLine.test(text);
    if (greets && fields.length === 0) {
      head.salutation = block;
      // "Dear Consul, my name is …" opens the body in the same line.
      if (isRunning(text)) head.to = block;
    } else if (!head.heading && wordCount(text) <= 16) {
      const next = textAt(page, block + 1);
      const both = wordCount(next) <= 16 ? `${text} ${next}` : text;
      const rule = forms.headings.find(({ pattern, wide }) => pattern.test(wide ? both : text));
      const blocks = rule?.wide && !rule.pattern.test(text) ? [block, block + 1] : [block];
      if (rule) head.heading = { kind: rule.kind, rule: rule.name, blocks };
    }
  }
  return head;
}

/** Where the text ends and the signature begins: at the closing formula, else at the short lines at the end. */
function readEnd(
  page: Page,
  forms: LetterForms,
  head: number,
): Pick<LetterForm, "closing" | "signature" | "to"> {
  const last = page.blocks.length;
  const first = Math.max(head, last - mostEndLines);
  let closing: number | undefined;
  for (let block = last - 1; block >= first && closing === undefined; block--)
    if (forms.closing.test(textAt(page, block))) closing = block;
  // "(signed) …" may stand before each of several names.
  while (closing !== undefined && closing > first && forms.closing.test(textAt(page, closing - 1))) closing--;
  const stop = (from: number): number => {
    let end = from;
    while (end < last && end - from < 8 && !forms.postscript.test(textAt(page, end))) end++;
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

const isShort = (text: string): boolean => wordCount(text) <= 10 && !/[!?…:;]$|\p{L}{4,}\.$/u.test(text);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function complimentsIn(page: Page, forms: LetterForms): LetterForm["compliments"] {
  const opening = page.text.slice(0, 4000);
  if (!/compliments|respects|уважени|почтени/iu.test(opening)) return undefined;
  const match = forms.compliments.exec(opening);
  const { sender, addressee } = match?.indices?.groups ?? {};
  return sender && addressee
    ? { sender: { start: sender[0], end: sender[1] }, addressee: { start: addressee[0], end: addressee[1] } }
    : undefined;
}

const count = (fields: readonly Field[], ...names: FieldName[]): number =>
  names.filter((name) => fields.some((field) => field.name === name)).length;

/** Whether the form alone shows a letter: no news article looks like this. */
function isLetter(
  form: Omit<LetterForm, "fields">,
  fields: readonly Field[],
  marks: { reference: boolean; addressed: boolean; signed: boolean },
): boolean {
  if (
    form.compliments ||
    (form.salutation !== undefined && (form.closing !== undefined || form.signature.length > 0))
  )
    return true;
  if (
    count(
      fields,
      "from",
      "to",
      "subject",
      "date",
      "reference",
      "caller",
      "taker",
      "person",
      "visited",
      "theirs",
    ) >= 2
  )
    return true;
  if (form.heading && (fields.length > 0 || form.signature.length > 0 || form.formula || marks.reference))
    return true;
  if (marks.addressed && (marks.signed || marks.reference) && form.signature.length > 0) return true;
  if (form.closing !== undefined && (marks.reference || fields.length > 0 || form.heading !== undefined))
    return true;
  return form.formula !== undefined && (marks.reference || form.closing !== undefined);
}

/** What a text shows by its form if it is a letter, a note or a report; nothing for an article. */
export function findLetterForm(page: Page, language: Language): LetterForm | undefined {
  if (page.text.length > longest) return undefined;
  const { forms } = language.letters;
  const head = readHead(page, forms);
  const end = readEnd(page, forms, head.to);
  const shows =
    head.fields.length > 0 || head.heading || head.salutation !== undefined || end.closing !== undefined;
  const formula = shows
    ? forms.formulas.find(({ pattern }) => pattern.test(page.text.slice(0, 20_000)))
    : undefined;
  const form = {
    heading: head.heading,
    formula: formula && { kind: formula.kind, rule: formula.name },
    salutation: head.salutation,
    from: Math.min(head.to, end.to),
    ...end,
    compliments: complimentsIn(page, forms),
  };
  const headText = page.text.slice(0, page.blocks[Math.max(0, head.to - 1)]?.end ?? 0);
  const reference = forms.references.some(({ pattern }) => pattern.test(headText));
  return isLetter(form, head.fields, { reference, addressed: head.addressed, signed: head.signed })
    ? { ...form, fields: head.fields }
    : undefined;
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
