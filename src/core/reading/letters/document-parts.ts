import { addDays, isDay } from "../../dates/calendar.ts";
import type { Span } from "../reading.ts";
import type { BodySentence, LetterScene } from "./letter-scene.ts";

/** What tells one earlier document from another. */
export type DocumentMarks = { reference: string | null; date: string | null; end: number };

/** How far behind a document's noun its number and date may stand. */
const reach = 170;
const mostMarks = 5;

const numberAt =
  /^[\s,(]*(?<label>(?:(?:[Rr]ef(?:erence)?|[Nn]os?|[Nn]umber(?:ed)?|[Nn]r|N°|№|#|[Ии]сх|[Вв]х|за номером|за)\.?\s*(?:№\s*)?)*)(?<value>\p{Lu}{2,5}(?: \d+){1,5}(?!\p{L})|(?=[^\s,;()]*\d)[\p{L}\d][\p{L}\d./_–-]*(?:\([\p{L}\d]{1,6}\)[\p{L}\d./_–-]*)*(?: \d{2,}(?=[,;)]| of | dated | от |$))?)/u;

/** What stands between a document's noun and its day. */
const beforeDay =
  /^[\s,(]*(?:(?:dated|of|on|from|in|sent|received|submitted|filed|lodged|made|handed in|delivered|addressed|transmitted|forwarded|written|signed|entered|the|to us|to you|to me|here|this|last|by (?:hand|fax|e-?mail|post|you|us|it|them|counsel|the \p{L}+)|dd|d\.d|was|were|been|about|around|от|за|в|\p{L}{3,}(?:нн|вш|дш)(?:ое|ее|ая|ый|ий|ие|ые|его|ей|ую|ого|ой|их|ых|ому|ему|ым|им|ом|ем)|нам|вами|был[аои]?|ещё|еще|начала|конца|середины)[\s,.]*)*$/iu;
const clauseBefore =
  /^[\s,]*(?:which|that|(?:you|we|I|it) |котор\p{L}+)[^.;:]*?(?:sent|came|arriv|reach|receiv|got|bore|address|wrote|written|submit|lodg|hand|deliver|forward|transmit|made|ask|rais|put|fil|отправ|направ|переда|пода|вруч|получ|поступ|приш|написа|сдела)\p{L}*[^.;:]{0,60}$/iu;
/** What a document is about, before its number or day: «об этом № 9», "about his teeth, dated 3 May". */
const topic =
  /^\s(?:об?|по|about|concerning|regarding|on|for)\s(?!\d|\p{L}+day\b)[^.;:()]{2,90}?(?=,?\s(?:№|[Nn]os?\.|dated|filed|received|of \d|от \d))/u;
const before = /^\s(?:от )?вчерашнего дня/iu;
const again =
  /^[\s(]*(?:(?:[Dd]iplomatic |[Vv]erbal )?[Nn]otes?(?: [Vv]erbales?)?|[Ll]etters?|нота|письмо|вх\.?)\s(?=[№N\p{L}]*\.?\s?[\p{L}\d./-]*\d)/u;

/** Not a number of a document: a year, a day, a small count. */
const isNumber = (label: string, value: string): boolean =>
  label.trim() !== "" ||
  (/\d{3}|\//u.test(value) && /[\p{L}/-]/u.test(value) && !/^\d{1,2}(?:st|nd|rd|th|-го)$/u.test(value));

/** The number and the day that stand behind a document's noun. */
export function marksAfter(
  { scene, date }: LetterScene,
  { end: last }: BodySentence,
  from: number,
): DocumentMarks {
  const { text } = scene.page;
  const marks: DocumentMarks = { reference: null, date: null, end: from };
  for (let round = 0; round < mostMarks; round++) {
    if (round === 0) marks.end += topic.exec(text.slice(from, Math.min(last, from + reach)))?.[0].length ?? 0;
    const rest = text.slice(marks.end, Math.min(last, from + reach));
    const repeated = marks.reference === null ? (again.exec(rest)?.[0].length ?? 0) : 0;
    const shown = rest.slice(repeated);
    const day = scene.dates.find(
      ({ start, end }) =>
        start >= marks.end &&
        end <= last + 1 &&
        (beforeDay.test(text.slice(marks.end, start)) || clauseBefore.test(text.slice(marks.end, start))),
    );
    const number = numberAt.exec(shown);
    const value = number?.groups?.value?.replace(/[.,;:)]+$/u, "") ?? "";
    const at = marks.end + repeated + (number ? number[0].length - (number.groups?.value?.length ?? 0) : 0);
    const dated = scene.dates.some(({ start, end }) => start <= at && at < end);
    if (number && !dated && marks.reference === null && isNumber(number.groups?.label ?? "", value)) {
      marks.reference = value;
      marks.end = at + value.length;
    } else if (day && marks.date === null) {
      marks.date = day.value;
      marks.end = day.end;
    } else break;
  }
  const yesterday = marks.date === null ? before.exec(text.slice(marks.end, last)) : null;
  if (yesterday && date && isDay(date.value)) {
    marks.date = addDays(date.value, -1);
    marks.end += yesterday[0].length;
  }
  return marks.reference === null && marks.date === null ? { ...marks, end: from } : marks;
}

const joined =
  /^(?:\s?г(?:ода)?)?\.?,?\s(?:and|as well as|и|а также)(?: again)?\s(?:(?:its|the|your|our|a|ваш\p{L}*|наш\p{L}*)\s)?(?:(?:second|further|[Nn]otes?|letters?|reminder|e-?mail|письм\p{L}+|нот\p{L}+|повторн\p{L}+|напоминани\p{L}+)\s?)*(?=(?:of|on|dated|from|№|[Nn]o|от|за|[\p{L}\d.]*[/-]|\d))/u;

/** "… and of 29 November": more documents named in one breath. */
export function furtherAfter(
  letter: LetterScene,
  sentence: BodySentence,
  from: number,
): (DocumentMarks & { start: number })[] {
  const found: (DocumentMarks & { start: number })[] = [];
  let at = from;
  for (;;) {
    const join = joined.exec(letter.scene.page.text.slice(at, sentence.end));
    if (!join) return found;
    const start = at + join[0].length;
    const marks = marksAfter(letter, sentence, start);
    if (marks.end === start) return found;
    found.push({ ...marks, start });
    at = marks.end;
  }
}

/** The day within words that name a document by a verb or before its noun ("yesterday's letter"). */
export const dayWithin = (
  { scene }: LetterScene,
  { start, end }: Pick<Span, "start" | "end">,
): string | null =>
  scene.dates.find((date) => date.start >= start && date.start < end && date.value !== null)?.value ?? null;
