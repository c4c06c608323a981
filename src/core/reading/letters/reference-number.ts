import type { Page } from "../layout/page.ts";
import type { LetterDay } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import type { LetterForms } from "./letter-rules.ts";

/** A number that is somebody else's: of a case, a register, a passport, an answered letter. */
const othersNumber =
  /(?:your|case|reg(?:ister)?|inmate|prisoner|passport|docket|booking|id|a|file of|hospital|patient|phone|tel|fax)\.?\s?(?:ref(?:erence)?|no|number|file|#)?\.?\s?:?\s*$|(?:дел[оау]|паспорт\p{L}*|на|ваш\p{L}*|тел|колони\p{L}|ик|сизо|кабинет|палат\p{L}|камер\p{L})\.?\s?(?:№)?\s*$/iu;

/** The number that a document carries itself. */
export function referenceNumber(page: Page, form: LetterForm, forms: LetterForms): LetterDay | null {
  const labelled = form.fields.find(({ name, value }) => name === "reference" && /\d/u.test(value.text));
  if (labelled) {
    const shown = /^(?:no\.?|№|n°)?\s*(?<value>[^\s,;]+(?: ?\/ ?[^\s,;]+)*)/iu.exec(labelled.value.text)
      ?.groups?.value;
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
  for (const block of blocks) {
    const text = page.text.slice(block.start, Math.min(block.end, block.start + 400));
    for (const { pattern } of forms.references) {
      const match = pattern.exec(text);
      const found = match?.groups?.value;
      if (!match || found === undefined || block.end - block.start > 160) continue;
      const at = match.index + match[0].lastIndexOf(found);
      if (othersNumber.test(text.slice(0, match.index)) || othersNumber.test(text.slice(0, at))) continue;
      const value = found.replace(/[.,;:]+$/u, "");
      return { value, start: block.start + at, end: block.start + at + value.length, text: value };
    }
  }
  return null;
}
