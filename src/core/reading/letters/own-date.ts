import { type FoundDate, findDates } from "../dates/find-dates.ts";
import type { Language } from "../languages/language.ts";
import { layOut } from "../layout/lay-out.ts";
import type { Page } from "../layout/page.ts";
import type { ReadLetter } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";

type Stretch = { start: number; end: number };

/** Dates of birth and the like in the head of a letter. */
const notOwn =
  /\b(?:born|birth|dob|d\.o\.b|expir\p{L}*)\b|рожд|(?<!\p{L})г[./] ?р(?!\p{L})|^на (?:№|ваш)|^your /iu;

/** The dates within a stretch of the text, by that stretch alone. */
function datesWithin(page: Page, language: Language, { start, end }: Stretch): FoundDate[] {
  const text = page.text.slice(start, end);
  const own = layOut(text, language);
  return findDates(own, language, undefined, page.text).map((date) => ({
    ...date,
    start: date.start + start,
    end: date.end + start,
  }));
}

const written =
  /^(?:written|report date|date of report|sent|date written|составлен|отправлен|дата составления)/iu;

/** "Дата посещения 06.12.2022, составлено 09.12.2022": what follows the word that tells the writing. */
function writtenIn(page: Page, block: Stretch): Stretch[] {
  const line = page.text.slice(block.start, Math.min(block.end, block.start + 200));
  const match =
    /(?<!\p{L})(?:составлен[оа]?|написан[оа]|отч[её]т от|written|drawn up|drafted|completed|report(?:ed)?|prepared)(?: on)?:? (?=\d)/iu.exec(
      line,
    );
  return match ? [{ start: block.start + match.index + match[0].length, end: block.end }] : [];
}

/** "5 марта 2024 г., 09:40. Позвонила …": a note without a head opens with its day. */
function opensWithDay(page: Page, form: LetterForm): Stretch[] {
  const body = page.blocks[form.from];
  return body && /^\d{1,4}[./ -]/u.test(page.text.slice(body.start, body.end))
    ? [{ start: body.start, end: Math.min(body.end, body.start + 28) }]
    : [];
}

/** So many lines at the end may hold the sender, the day, and whom the letter goes to. */
const lastLines = 5;

/** Where a letter's own date may stand, the surest place first. */
function places(page: Page, form: LetterForm): Stretch[] {
  const fields = form.fields.filter(({ name }) => name === "date");
  const first = fields.filter(({ label }) => written.test(label));
  const rest = fields.filter(({ label }) => !written.test(label));
  const other = new Set(
    form.fields
      .filter(({ name }) => !["date", "reference", "place"].includes(name))
      .map(({ block }) => block),
  );
  const named = new Set(
    form.fields
      .filter(({ name }) => ["theirs", "person", "visited", "subject"].includes(name))
      .map(({ block }) => block),
  );
  const head = page.blocks.slice(0, form.from).filter((_, block) => !other.has(block));
  const tail = [...form.signature].reverse().flatMap((block) => page.blocks[block] ?? []);
  const end = page.blocks
    .slice(Math.max(form.from, Math.min(form.to - 2, page.blocks.length - lastLines)))
    .filter((block) => block.end - block.start < 120);
  return [
    ...first.map(({ value }) => value),
    ...page.blocks.slice(0, form.from).flatMap((block) => writtenIn(page, block)),
    ...rest.map(({ value }) => value),
    ...head,
    ...tail,
    ...end,
    ...page.blocks.slice(0, form.from).filter((_, block) => !named.has(block)),
    ...opensWithDay(page, form),
    ...form.fields.filter(({ name }) => name === "visited").map(({ value }) => value),
    ...form.fields.filter(({ name }) => name !== "theirs" && name !== "person").map(({ value }) => value),
  ];
}

/** "По запросу от 15.01.2024", "your letter of 3 May": the day of another document. */
const ofAnother =
  /(?<!\p{L})(?:запрос|письм|обращен|ходатайств|заявлен|нот|letter|note|request|e-?mail|query|application)\p{L}*[^.;\n]{0,40}(?:от|of|dated)\s$/iu;

const precisions = { day: "day", month: "month", year: "year" } as const;

type OwnDate = NonNullable<ReadLetter["date"]>;

/** "Visit on 6 March 2017, drafted 8 March": the year of a day said beside one that has it. */
const withYear = (day: OwnDate, { value }: OwnDate): OwnDate =>
  day.value.startsWith("XXXX") ? { ...day, value: `${value.slice(0, 4)}${day.value.slice(4)}` } : day;

/** The day on which a letter was written, as far as its head or its end says so; one with its year, and more than that, before one without. */
export function ownDate(
  page: Page,
  [language, ...others]: readonly [Language, ...Language[]],
  form: LetterForm,
): ReadLetter["date"] {
  let vague: ReadLetter["date"] = null;
  let told = false;
  const inHead = page.blocks.slice(0, form.from).flatMap((block) => writtenIn(page, block));
  const written = new Set(inHead);
  for (const place of [...inHead, ...places(page, form)]) {
    if (notOwn.test(page.text.slice(place.start, place.end))) continue;
    // A mailbox writes the heads of mail in its own language.
    const labelled = form.fields.some(({ name, value }) => name === "date" && value.start === place.start);
    const date = [language, ...(labelled ? others : [])]
      .flatMap((one) => datesWithin(page, one, place))
      .find(
        ({ value, precision, rule, start }) =>
          value !== null &&
          precision in precisions &&
          rule !== "near-day" &&
          !ofAnother.test(page.text.slice(Math.max(place.start, start - 70), start)),
      );
    if (!date?.value) continue;
    const found = {
      value: date.value,
      precision: precisions[date.precision as keyof typeof precisions],
      start: date.start,
      end: date.end,
      text: date.text,
    };
    if (!found.value.startsWith("XXXX") && found.precision !== "year")
      return vague && told ? withYear(vague, found) : found;
    vague ??= found;
    told ||= written.has(place);
  }
  return vague;
}
