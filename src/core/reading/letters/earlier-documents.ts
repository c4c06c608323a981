import { wordAt } from "../layout/page.ts";
import type { Span } from "../reading.ts";
import { mayMatch, tests } from "../sieve.ts";
import { dayWithin, furtherAfter, marksAfter } from "./document-parts.ts";
import { documentsByVerb } from "./documents-by-verb.ts";
import { type BodySentence, type LetterScene, plainSpan } from "./letter-scene.ts";
import { type Tagged, tagSentence } from "./tagged-sentence.ts";

/** An earlier document as a letter names it. */
export type Named = {
  span: Span;
  reference: string | null;
  date: string | null;
  rule: string;
  chased: boolean;
  sentence: BodySentence | undefined;
};

/** What decides on somebody's application. */
export const deciding: ReadonlySet<string> = new Set(["decision", "court_notice"]);

/** Whose document it is: of the one written to, the writer's, another's; nobody's where the words do not say. */
type Owner = "theirs" | "own" | "other" | "unsaid";

const ownerTags: Readonly<Record<string, Owner>> = { Y: "theirs", A: "theirs", M: "own", S: "own" };

/** A name has so many words before its noun. */
const mostBefore = 5;

/** Whose a document is may follow its noun where no other noun claims it. */
const postposedOwner = /^[YM](?=$|[^_pTsG])/u;

type Phrase = { start: number; end: number; owner: Owner; held: boolean };

/** Whose a document is that somebody's name follows: «запрос УФСИН». */
function ownerCalled({ sender, addressee }: LetterScene, name: string): Owner {
  const called = (org: string | null | undefined): boolean => org?.includes(name) ?? false;
  return called(sender?.org) ? "own" : called(addressee?.org) ? "theirs" : "other";
}

/** The words around a document's noun that belong to its name, and whose it is. */
function phraseAt(letter: LetterScene, { tags, starts, ends }: Tagged, noun: number): Phrase {
  let owner: Owner = "unsaid";
  let held = false;
  let first = noun;
  for (let at = noun - 1; at >= Math.max(0, noun - mostBefore); at--) {
    const tag = tags.charAt(at);
    if (/[YM]/u.test(tag)) {
      owner = ownerTags[tag] ?? "unsaid";
      first = at;
      break;
    }
    if (tag === "H") {
      const whose = tags.charAt(at - 1);
      const length = (ends[at] ?? 0) - (starts[at] ?? 0);
      held = length > 0;
      owner = held ? "other" : (ownerTags[whose] ?? (whose === "y" ? "theirs" : "unsaid"));
      first = held ? at : at - 1;
      if (!held && tags.charAt(first - 1) === "d") first--;
      else if (!held && /[e_p]/u.test(tags.charAt(first - 1)) && tags.charAt(first - 2) === "d") first -= 2;
      break;
    }
    if (!/[de_jDNTQ]/u.test(tag)) break;
    if (tag === "d") {
      first = at;
      break;
    }
    if (tag !== "_" || /[dYMH]/u.test(tags.slice(Math.max(0, at - 3), at))) first = at;
  }
  // "the note of the Embassy", «запрос Посольства»: whose it is may follow.
  const { after } = letter.scene.language.letters.answers;
  const follows = after.exec(tags.slice(noun + 1));
  let last = noun;
  if (follows && owner === "unsaid") {
    // The number of the document is no part of the name.
    const numbered = [...follows[0]].findIndex(
      (_, step) => letter.scene.page.text[ends[noun + 1 + step] ?? 0] === "/",
    );
    last = noun + (numbered < 0 ? follows[0].length : numbered);
    const office = /[SAG]/u.exec(follows[0])?.[0];
    const named = letter.scene.page.text.slice(starts[noun + 1] ?? 0, ends[last]);
    owner =
      (office === undefined ? undefined : ownerTags[office]) ??
      (follows[0].includes("y") ? "theirs" : ownerCalled(letter, named));
  }
  // «Письмо Ваше получено»
  const postposed =
    last === noun && owner === "unsaid"
      ? ownerTags[postposedOwner.exec(tags.slice(noun + 1))?.[0] ?? ""]
      : undefined;
  if (postposed) {
    owner = postposed;
    last = noun + 1;
  }
  return { start: starts[first] ?? 0, end: ends[last] ?? 0, owner, held };
}

/** Within so many sentences a letter says that its earlier one was not answered. */
const soonAfter = 2;

type Seen = { sentence: BodySentence; after: string };

/** "No reply to our reminder", «ответа на запрос»: what is replied to is the writer's own. */
const waiting =
  /\b(?:no|any|without|await\p{L}*|lack of|nor|yet)\b[^.;]{0,30}(?:reply|response|answer)\p{L}* to|(?<!в )ответ\p{L}{0,2} на/iu;
const reminder = /remind|напомина/iu;
/** What both sides took part in is answered by either. */
const talk = /conversation|\bcall|разговор|звон/iu;

/** Whether a document so named is answered ("theirs"), chased ("own") or only mentioned. */
function roleOf(
  letter: LetterScene,
  { sentence, after }: Seen,
  phrase: Phrase,
  dated: boolean,
): Owner | undefined {
  const { answering, answered, replying, unanswered, bygone } = letter.scene.language.letters.answers;
  const from = phrase.start - sentence.start;
  const lead = sentence.text.slice(Math.max(0, from - 60), from);
  const tail = sentence.text.slice(phrase.end - sentence.start);
  const open = tests(unanswered, sentence.text + after);
  if (phrase.owner !== "theirs" && reminder.test(sentence.text.slice(from, phrase.end - sentence.start)))
    return dated && open ? "own" : undefined;
  if (tests(bygone, sentence.text.slice(from, phrase.end - sentence.start))) return undefined;
  const replies = tests(replying, lead);
  if (replies && waiting.test(lead) && open) return "own";
  const cued = replies || answering.test(lead) || tests(answered, tail.slice(0, 200));
  if (phrase.owner === "theirs") return cued || dated ? "theirs" : undefined;
  const spoken = talk.test(sentence.text.slice(from, phrase.end - sentence.start));
  if (phrase.owner === "own") return open ? "own" : spoken && cued && dated ? "theirs" : undefined;
  // «жалоб на обращение»: a bare «на» leads in much else.
  if (replies && (dated || !/(?<!ответ )на\s$/iu.test(lead))) return "theirs";
  if (phrase.held) return open && dated ? "own" : undefined;
  if (deciding.has(letter.kind) && dated) return "theirs";
  if (phrase.owner === "other") return cued && dated && answering.test(lead) ? "theirs" : undefined;
  if (open && (dated || cued)) return "own";
  return cued && dated ? "theirs" : undefined;
}

/** The documents that a sentence names by a noun. */
function documentsByNoun(letter: LetterScene, seen: Seen, tagged: Tagged): Named[] {
  const { sentence } = seen;
  const { paper, numbered, reply } = letter.scene.language.letters.answers;
  const { page } = letter.scene;
  const found: Named[] = [];
  const mayNumber = mayMatch(numbered, sentence.text);
  for (let at = wordAt(page, sentence.start); at < wordAt(page, sentence.end); at++) {
    const word = page.words[at];
    if (!word) break;
    const named = mayNumber && numbered.test(page.text.slice(word.start, word.start + 24));
    if (!named && !paper.test(word.lower)) continue;
    const noun = tagged.starts.lastIndexOf(word.start);
    if (noun < 0 || (found.at(-1)?.span.end ?? -1) > word.start) continue;
    const phrase = phraseAt(letter, tagged, noun);
    const marks = marksAfter(letter, sentence, phrase.end);
    const date = marks.date ?? dayWithin(letter, { start: phrase.start, end: phrase.end });
    const dated = date !== null || marks.reference !== null;
    if (reply.test(word.lower) && !dated) continue;
    // "The request you made on 3 June": who wrote it stands between the noun and its day.
    const between = tagged.tags.slice(noun + 1, noun + 4);
    const owner =
      phrase.owner === "unsaid" && dated && /^[qt]?[,y]?y/u.test(between) ? "theirs" : phrase.owner;
    const role = roleOf(letter, seen, { ...phrase, owner }, dated);
    if (role === undefined || role === "other" || role === "unsaid") continue;
    const chased = role === "own";
    const rule = chased ? "unanswered-document" : "answered-document";
    const about = { rule, chased, sentence };
    found.push({
      span: plainSpan(letter.scene, phrase.start, marks.end),
      reference: marks.reference,
      date,
      ...about,
    });
    for (const { start, end, reference, date: day } of furtherAfter(letter, sentence, marks.end))
      found.push({ span: plainSpan(letter.scene, start, end), reference, date: day, ...about });
  }
  return found;
}

/** What the head says of the document that is answered ("Your ref.", "На №"). */
function namedInHead(letter: LetterScene): Named[] {
  return letter.form.fields
    .filter(
      ({ name, value }) => name === "theirs" && /\d.*[/-]|[/-].*\d|\d{2}[. ]\S+[. ]\d{2}/u.test(value.text),
    )
    .map(({ value, block }) => {
      const marks = marksAfter(letter, { ...value, block }, value.start);
      const printed = /^(?:no\.? ?|№ ?)?(?<value>(?=\S*\d)\S*[^\s.,;])/iu.exec(value.text)?.groups?.value;
      return {
        span: value,
        reference: marks.reference ?? printed ?? null,
        date: marks.date ?? dayWithin(letter, value),
        rule: "their-reference",
        chased: false,
        sentence: undefined,
      };
    });
}

const same = (a: Named, b: Named): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) ||
  (a.reference !== null && a.reference === b.reference) ||
  (a.date !== null && a.date === b.date && (a.reference === null || b.reference === null));

const yours = /\byour\b|(?<!\p{L})ваш\p{L}*(?!\p{L})/iu;
const shortestNaming = 24;

/** A decision names in its head what it decides on: "In re: petition of …, filed …". */
function headSentences({ form, scene }: LetterScene): BodySentence[] {
  const { blocks, text } = scene.page;
  const subjects = form.fields
    .filter(({ name }) => name === "subject")
    .map(({ value, block }) => ({ ...value, block }));
  // «На Ваше заявление от …»: a line of its own above the body.
  const above = blocks.slice(0, form.from).flatMap(({ start, end }, block) => {
    const line = text.slice(start, end);
    const names =
      line.length > shortestNaming && yours.test(line) && !form.fields.some((one) => one.block === block);
    return names ? [{ start, end, text: line, block }] : [];
  });
  return [...subjects, ...above];
}

/** Two parts of one naming stand no further apart. */
const apart = 40;
const near = (a: Span, b: Span): boolean => a.start - apart < b.end && b.start - apart < a.end;

function documentsIn(letter: LetterScene, seen: Seen): Named[] {
  const tagged = tagSentence(letter, seen.sentence);
  const byNoun = documentsByNoun(letter, seen, tagged);
  const byVerb = documentsByVerb(letter, seen, tagged);
  // "On 12 February the Embassy sent its note No. 17": the day stands with the verb, the number with the noun.
  return [
    ...byVerb.map((one) => {
      const noun = byNoun.find(({ date, span }) => date === null && near(one.span, span));
      if (!noun) return one;
      byNoun.splice(byNoun.indexOf(noun), 1);
      const span = plainSpan(
        letter.scene,
        Math.min(one.span.start, noun.span.start),
        Math.max(one.span.end, noun.span.end),
      );
      return { ...one, span, reference: noun.reference };
    }),
    ...byNoun,
  ].sort((a, b) => a.span.start - b.span.start);
}

/** An earlier document without a year was written in the year before its answer. */
function beforeOwn({ date }: LetterScene, value: string): string {
  const own = date?.value ?? "";
  if (!/^XXXX-/u.test(value) || !/^\d{4}/u.test(own)) return value;
  const same = `${own.slice(0, 4)}${value.slice(4)}`;
  return same <= own ? same : `${Number(own.slice(0, 4)) - 1}${value.slice(4)}`;
}

/** Each earlier document once, with the number that stands apart. */
export function earlierDocuments(letter: LetterScene): Named[] {
  const inHead = namedInHead(letter);
  const found: Named[] = headSentences(letter).flatMap((sentence) =>
    documentsIn(letter, { sentence, after: "" }),
  );
  letter.sentences.forEach((sentence, index) => {
    const after = letter.sentences.slice(index + 1, index + 1 + soonAfter).map(({ text }) => text);
    for (const named of documentsIn(letter, { sentence, after: ` ${after.join(" ")}` })) {
      const known = found.findIndex((one) => same(one, named));
      const one = found[known];
      if (!one) found.push(named);
      else if (one.reference === null && one.date === null) found[known] = named;
    }
  });
  for (const head of inHead) {
    const known = found.findIndex((one) => !one.chased && (same(one, head) || one.reference === null));
    const one = found[known];
    if (one)
      found[known] = { ...one, reference: one.reference ?? head.reference, date: one.date ?? head.date };
    else found.unshift(head);
  }
  const dated = found.map((one) => ({ ...one, date: one.date && beforeOwn(letter, one.date) }));
  // A bare "your letter" beside documents with a date or a number is one of them.
  const told = dated.filter(({ reference, date }) => reference !== null || date !== null);
  return told.length > 0 ? told : dated.slice(0, 1);
}
