import type { Page } from "../layout/page.ts";
import type { LetterDay } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import type { LetterForms } from "./letter-rules.ts";

/** A number that is somebody else's: of a case, a register, a passport, an answered letter. */
const othersNumber =
  /(?<!\p{L})(?:your|case|reg(?:ister)?|inmate|prisoner|passport|docket|booking|id|a|file of|hospital|clinic|patient|medical|phone|tel|fax)\.?\s?(?:ref(?:erence)?|no|number|file|#)?\.?\s?:?\s*$|(?<!\p{L})(?:экз|приложени\p{L}*|форм\p{L}|каб|лист\p{L}*|том\p{L}*|стать\p{L}|участ\p{L}+|школ\p{L}|дел[оау]|паспорт\p{L}*|на|ваш\p{L}*|тел|колони\p{L}|ик|сизо|кабинет|палат\p{L}|камер\p{L}|больниц\p{L}|клиник\p{L}|отряд\p{L}*|корпус\p{L}*|зал\p{L}?|учреждени\p{L}|отдел\p{L}*|суд\p{L}*|тюрьм\p{L})\.?\s?(?:№)?\s*$/iu;

/** The number that a document carries itself. */
export function referenceNumber(page: Page, form: LetterForm, forms: LetterForms): LetterDay | null {
  const labelled = form.fields.find(({ name, value }) => name === "reference" && /\d/u.test(value.text));
  if (labelled) {
    const shown =
      /^(?:no\.?\s|№|n°)?\s*(?<value>.{1,40}?)(?=\s{2}|;|\s\p{Lu}\p{L}+:|\s(?:of|dated|от|из)\s|,?\s\d{1,2}[ .](?:\p{L}{3}|\d)|$)/iu.exec(
        labelled.value.text,
      )?.groups?.value;
    const at = shown === undefined ? -1 : labelled.value.text.indexOf(shown);
    if (shown !== undefined && at >= 0 && /\d/u.test(shown)) {
      const value = shown.replace(/[.,;:]+$/u, "");
      const start = labelled.value.start + at;
      return { value, start, end: start + value.length, text: value };
    }
  }
  const blocks = [
    ...page.blocks.slice(0, Math.max(form.from, 1)),
    ...form.signature.flatMap((block) => page.blocks[block] ?? []),
  ];
  // A number called one's own stands before one that is only a number.
  for (const { pattern } of forms.references)
    for (const block of blocks) {
      if (block.end - block.start > 200) continue;
      const found = numberInLine(page.text.slice(block.start, block.end), block.start, { pattern, forms });
      if (found) return found;
    }
  return numberBeforeNote(page, form, forms) ?? numberInSubject(page, form, forms);
}

/** "No. 45/26. The Embassy of A presents …": what stands before the formula in its line. */
function numberBeforeNote(page: Page, form: LetterForm, forms: LetterForms): LetterDay | null {
  const until = form.compliments?.sender.start ?? 0;
  const block = page.blocks.find(({ start, end }) => start < until && until < end);
  if (!block || until - block.start > 80) return null;
  const line = page.text.slice(block.start, until).replace(/(?:\s[Tt]he)?[\s.,:–—-]*$/u, "");
  for (const { pattern } of forms.references) {
    const found = numberInLine(line, block.start, { pattern, forms });
    if (found) return found;
  }
  return null;
}

const ownFile = /(?<!\p{L})(?:our|наш)\s/iu;

/** "Visit on 4 May (Ref. KON-44/23)": a number that the subject itself calls the reference. */
function numberInSubject(
  page: Page,
  { fields, quoted, from }: LetterForm,
  { ownInSubject }: LetterForms,
): LetterDay | null {
  const { text } = page;
  const subjects = fields.filter(({ name, block }) => name === "subject" && !quoted.has(block));
  const first = page.blocks[from];
  const opening = first && first.end - first.start < 160 && ownFile.test(text.slice(first.start, first.end));
  for (const { start: begin, end } of [...subjects.map(({ value }) => value), ...(opening ? [first] : [])]) {
    const line = text.slice(begin, end);
    const [at, to] = ownInSubject.exec(line)?.indices?.groups?.value ?? [0, 0];
    const shown = line.slice(at, to).replace(/[.,;:)\]]+$/u, "");
    const start = begin + at;
    if (/\d/u.test(shown))
      return {
        value: shown,
        start,
        end: start + shown.length,
        text: text.slice(start, start + shown.length),
      };
  }
  return null;
}

/** Columns of a line stand far apart; on a crowded line two blanks or a dot in the middle part them. */
const columns = [/\S(?:\s?\s?\S)*/gu, /[^\s·|](?:\s?[^\s·|])*/gu, /[^\s·|](?:(?!\s\/\s\p{L})\s?[^\s·|])*/gu];

function* columnsOf(line: string): Generator<RegExpExecArray> {
  for (const cut of columns) yield* line.matchAll(cut);
}

/** The number in a line, each of its columns read alone. */
function numberInLine(
  line: string,
  start: number,
  { pattern, forms }: { pattern: RegExp; forms: LetterForms },
): LetterDay | undefined {
  for (const column of columnsOf(line)) {
    const match = pattern.exec(column[0]);
    const found = match?.groups?.value;
    if (!match || found === undefined) continue;
    const at = match.index + match[0].lastIndexOf(found);
    const before = column[0].slice(0, at);
    if (othersNumber.test(column[0].slice(0, match.index)) || othersNumber.test(before)) continue;
    if (!forms.beforeNumber.test(column[0].slice(0, match.index).trim())) continue;
    const value = found.replace(/[.,;:]+$/u, "");
    if (/^\d{1,4}([./-])\d{1,2}\1\d{2,4}$/u.test(value)) continue;
    const from = start + column.index + at;
    return { value, start: from, end: from + value.length, text: value };
  }
  return undefined;
}
