import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import type { End, Head, LetterForm } from "./letter-form.ts";
import type { FieldName, LetterForms } from "./letter-rules.ts";

type Shown = Omit<LetterForm, "fields"> & End;

/** Labels that an article has none of. */
const telling: readonly FieldName[] = [
  ...(["from", "to", "subject", "date", "reference"] as const),
  ...(["caller", "taker", "person", "visited", "theirs"] as const),
];

/** Signs that weigh less than a salutation and are found in articles too: so much of them makes a letter. */
const enough = 4;

/** A text so short with such a heading is nothing else. */
const longestNote = 4000;

/** A note of a call says so in its heading, or in its first words with the hour and who was spoken to. */
export function tellsOfCall(
  { text }: Page,
  forms: LetterForms,
  { heading }: Pick<LetterForm, "heading">,
): boolean {
  if (heading && heading.kind !== "telephone_note") return false;
  if (heading && text.length < longestNote && clock.test(text.slice(0, 400))) return true;
  const opening = text.slice(0, 400);
  return (
    forms.call.test(opening) && (heading !== undefined || (clock.test(opening) && forms.spoken.test(opening)))
  );
}

/** A line that gives a day, with a place at most. */
const dated =
  /^(?:[\p{L} .-]{2,24},? )?["«“]?\d{1,2}["»”]?[ ./-](?:\d{1,2}|\p{L}{3,12}),?[ ./-](?:19|20)\d\d/u;

const clock = /(?<![\d.])\d{1,2}[:.]\d\d(?!\d|\.\d)|\d ?[ap]\.?m\b/u;

/** Whether the form alone shows a letter: no news article looks like this. */
export function isLetter(page: Page, language: Language, form: Shown, head: Head): boolean {
  const { forms } = language.letters;
  const { fields, addressed, signed } = head;
  const greets = form.salutation !== undefined;
  const closes = form.closing !== undefined;
  if (form.compliments || (greets && (closes || form.signature.length > 0))) return true;
  if (telling.filter((name) => fields.some((field) => field.name === name)).length >= 2) return true;
  const weak = !(greets || closes || addressed || signed || form.heading || fields.length > 0);
  if (tellsOfCall(page, forms, form)) return true;
  const lines = page.blocks.slice(0, head.to).map(({ start, end }) => page.text.slice(start, end));
  const numbered = lines.some(
    (line) =>
      line.length < 160 &&
      /\d/u.test(line) &&
      line.split(/\s{3,}/u).some((column) => forms.references.some(({ pattern }) => pattern.test(column))),
  );
  if (weak && !numbered) return false;
  if (form.heading && (fields.length > 0 || form.signature.length > 0 || form.formula || numbered))
    return true;
  if (addressed && (signed || numbered) && form.signature.length > 0) return true;
  if (closes && (numbered || fields.length > 0 || form.heading)) return true;
  if (form.formula && (numbered || closes)) return true;
  if (!(numbered || addressed || signed || greets || closes || fields.length > 0 || form.formula))
    return false;
  const opening = page.text.slice(
    page.blocks[form.from]?.start ?? 0,
    (page.blocks[form.from]?.start ?? 0) + 3000,
  );
  const signers = form.signature.map((block) => {
    const { start = 0, end = 0 } = page.blocks[block] ?? {};
    return page.text.slice(start, end);
  });
  const weights: readonly [boolean, number][] = [
    [numbered, 2],
    [greets, 2],
    [closes, 2],
    [form.heading !== undefined, 2],
    [signed, 2],
    [addressed, 1.5],
    [form.formula !== undefined, 2],
    [fields.length > 0, 1.5],
    [lines.some((line) => forms.petition.test(line)), 2],
    [[...lines, ...signers].some((line) => line.length < 60 && dated.test(line)), 1],
    [lines.some((line) => line.length < 120 && forms.organisation.test(line)), 1],
    [signers.some((line) => forms.role.test(line)), 1],
    [forms.voice.test(opening), 1],
  ];
  return weights.reduce((sum, [shown, weight]) => sum + (shown ? weight : 0), 0) >= enough;
}
