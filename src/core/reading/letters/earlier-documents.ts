import type { Span } from "../reading.ts";
import { matchesOf } from "../signs.ts";
import { type BodySentence, type LetterScene, plainSpan, rulesFor } from "./letter-scene.ts";

/** An earlier document as a letter names it. */
export type Named = {
  span: Span;
  reference: string | null;
  date: string | null;
  rule: string;
  chased: boolean;
  sentence: BodySentence | undefined;
};

function numberIn(letter: LetterScene, span: Span): string | null {
  const groups = letter.scene.language.letters.answers.number.exec(span.text)?.groups;
  const found = groups?.value ?? groups?.bare;
  return found?.replace(/[.,;:)]+$/u, "") ?? null;
}

const dateIn = (letter: LetterScene, span: Span): string | null =>
  letter.scene.dates.find((date) => date.start >= span.start && date.start < span.end && date.value !== null)
    ?.value ?? null;

/** The earlier documents that a sentence names as answered or chased. */
function documentsIn(letter: LetterScene, sentence: BodySentence, after: string): Named[] {
  const { documents, unanswered } = letter.scene.language.letters.answers;
  return rulesFor(letter, "documents", documents, sentence)
    .filter(({ decides }) => !decides || deciding.has(letter.kind))
    .flatMap((rule) =>
      matchesOf(rule.pattern, sentence.text).flatMap((match) => {
        const [from = 0, to = 0] = match.indices?.groups?.document ?? [];
        const span = plainSpan(letter.scene, sentence.start + from, sentence.start + to);
        if (to === 0 || span.text === "" || (rule.needs && !rule.needs.test(span.text))) return [];
        const own =
          rule.chased === true || ownDocument.test(span.text) || ofSender(letter, sentence.text, from, to);
        if (own && letter.kind !== "private_letter" && !unanswered.test(sentence.text + after)) return [];
        const about = { rule: rule.name, chased: own, sentence };
        const first = {
          span,
          reference: numberIn(letter, span),
          date: dateIn(letter, span),
          ...about,
        };
        const bare = first.reference === null && first.date === null;
        if (bare && !own && !theirOwn.test(span.text)) return [];
        const further = furtherDocuments(letter, sentence, sentence.start + to);
        return [first, ...further.map((one) => ({ ...one, ...about }))];
      }),
    );
}

/** What decides on somebody's application. */
export const deciding: ReadonlySet<string> = new Set(["decision", "court_notice"]);
const theirOwn = /^(?:your|ваш)/iu;

const mission = /Embassy|Consulate|Mission|Commission|Посольств|онсульств/u;

/** "the Embassy's note", written by an embassy, is its own. */
function ofSender({ sender }: LetterScene, text: string, from: number, to: number): boolean {
  return mission.test(sender?.org ?? "") && mission.test(text.slice(Math.max(0, from - 24), to));
}

/** "… and … of 29 November": more documents named in one breath. */
function furtherDocuments(
  letter: LetterScene,
  sentence: BodySentence,
  from: number,
): Pick<Named, "span" | "reference" | "date">[] {
  const found: Pick<Named, "span" | "reference" | "date">[] = [];
  let at = from;
  for (;;) {
    const match = letter.scene.language.letters.answers.further.exec(
      letter.scene.page.text.slice(at, sentence.end),
    );
    const [start = 0, end = 0] = match?.indices?.groups?.document ?? [];
    if (end === 0) return found;
    const span = plainSpan(letter.scene, at + start, at + end);
    found.push({ span, reference: numberIn(letter, span), date: dateIn(letter, span) });
    at += end;
  }
}

const ownDocument =
  /^(?:my|our|its|the embassy's|наш|мо[йеёяю]|сво)(?!\p{L}{3})|^(?:the |two |several |ранее |повторн\p{L}+ )*(?:reminders?|напоминани\p{L}+)/iu;

/** What the head says of the document that is answered ("Your ref.", "На №"). */
function namedInHead(letter: LetterScene): Named[] {
  return letter.form.fields
    .filter(
      ({ name, value }) => name === "theirs" && /\d.*[/-]|[/-].*\d|\d{2}[. ]\S+[. ]\d{2}/u.test(value.text),
    )
    .map(({ value }) => ({
      span: value,
      reference:
        numberIn(letter, value) ??
        /^(?:no\.? ?|№ ?)?(?<value>(?=\S*\d)\S*[^\s.,;])/iu.exec(value.text)?.groups?.value ??
        null,
      date: dateIn(letter, value),
      rule: "their-reference",
      chased: false,
      sentence: undefined,
    }));
}

const same = (a: Named, b: Named): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) ||
  (a.reference !== null && a.reference === b.reference) ||
  (a.date !== null && a.date === b.date && (a.reference === null || b.reference === null));

/** A decision names in its head what it decides on: "In re: petition of …, filed …". */
const headSentences = ({ form }: LetterScene): BodySentence[] =>
  form.fields.filter(({ name }) => name === "subject").map(({ value, block }) => ({ ...value, block }));

/** Within so many sentences a letter says that its earlier one was not answered. */
const soonAfter = 2;

/** Each earlier document once, with the number that stands apart. */
export function earlierDocuments(letter: LetterScene): Named[] {
  const inHead = namedInHead(letter);
  const found: Named[] = headSentences(letter).flatMap((sentence) => documentsIn(letter, sentence, ""));
  letter.sentences.forEach((sentence, index) => {
    const after = letter.sentences.slice(index + 1, index + 1 + soonAfter).map(({ text }) => text);
    for (const named of documentsIn(letter, sentence, ` ${after.join(" ")}`)) {
      const known = found.findIndex((one) => same(one, named));
      if (known < 0) found.push(named);
    }
  });
  for (const head of inHead) {
    const known = found.findIndex((one) => !one.chased && (same(one, head) || one.reference === null));
    const one = found[known];
    if (one)
      found[known] = { ...one, reference: one.reference ?? head.reference, date: one.date ?? head.date };
    else found.unshift(head);
  }
  // A bare "your letter" beside documents with a date or a number is one of them.
  const told = found.filter(({ reference, date }) => reference !== null || date !== null);
  return told.length > 0 ? told : found.slice(0, 1);
}
