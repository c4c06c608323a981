import { type Page, spanOf } from "../layout/page.ts";
import { matchesOf } from "../signs.ts";
import type { Field, FieldName, LetterForms } from "./letter-rules.ts";

const labelMark =
  /(?:^|[.;|]\s+|\t\s*|\n\s*|[ \u00a0]{3,})(?<label>[\p{L}№][\p{L}\p{N} .'’()/№-]{0,42}?)[ \t\u00a0]*[:：](?=\s|$)/gu;

/** Labels without a colon stand in a column of their own or before a dash: "TO      J. Vance", "Prisoner - A. Ruiz". */
const columnMark = /^(?<label>\p{Lu}[\p{L} ./№’']{1,30}?)(?:\t\s*|[ \u00a0]{2,}|\s[-–—]\s+)(?=\S)/u;

/** What a label opens, whatever stands behind it: "Caller (1)", "Ref. A". */
const fieldNamed = (label: string, forms: LetterForms): FieldName | undefined =>
  forms.labels.get(label) ??
  forms.labels.get(label.replaceAll(".", "")) ??
  forms.labels.get(label.replace(/ ?\(.*\)$/u, "")) ??
  forms.labels.get(label.replace(/ (?:\p{L}|\d{1,2})$/u, ""));

const plainLabel = (label = ""): string =>
  label.toLowerCase().replace(/\s+/gu, " ").replace(/\.$/u, "").trim();

/** The labelled parts of a line: "Visited: 28 June. Written: 30 June". */
export function fieldsIn(page: Page, block: number, forms: LetterForms): Field[] {
  const { start = 0, end = 0 } = page.blocks[block] ?? {};
  const text = page.text.slice(start, Math.min(end, start + 1200));
  const marks = (/[:：]/u.test(text) ? matchesOf(labelMark, text) : []).flatMap((match) => {
    const label = plainLabel(match.groups?.label);
    const name = fieldNamed(label, forms);
    return name ? [{ name, label, at: match.index, from: match.index + match[0].length }] : [];
  });
  if (marks.length === 0) {
    const theirs = forms.theirs.exec(text)?.indices?.groups?.value;
    if (theirs)
      return [
        { name: "theirs", label: "", block, value: spanOf(page.text, start + theirs[0], start + theirs[1]) },
      ];
    const column = end - start < 200 ? columnMark.exec(text) : null;
    const label = plainLabel(column?.groups?.label);
    const name = column ? forms.labels.get(label) : undefined;
    if (column && name) marks.push({ name, label, at: 0, from: column[0].length });
  }
  return marks.map(({ name, label, from }, index) => {
    const whole = spanOf(page.text, start + from, start + (marks[index + 1]?.at ?? text.length));
    const column = /[ \u00a0]{3,}/u.exec(whole.text)?.index ?? whole.text.length;
    const value = spanOf(page.text, whole.start, whole.start + column);
    const shown = value.text.replace(/[.;,|]+$/u, "");
    return { name, label, block, value: { ...value, end: value.start + shown.length, text: shown } };
  });
}

const atTheEnd: ReadonlySet<FieldName> = new Set([
  "from",
  "to",
  "caller",
  "taker",
  "date",
  "reference",
  "copy",
]);

/** The labelled lines at the end: "Передал: …", "Taken by: …". */
export const endFields = (page: Page, blocks: readonly number[], forms: LetterForms): Field[] =>
  blocks.flatMap((block) => fieldsIn(page, block, forms).filter(({ name }) => atTheEnd.has(name)));
