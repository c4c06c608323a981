import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import { wordAt } from "../layout/page.ts";
import type { Party, ReadMention, Span } from "../reading.ts";
import type { ReferenceNoun, ReferenceWords } from "../references/reference.ts";

/** A text laid out in the language that it is written in, where that is one that is read. */
export type Layout = { language: Language; page: Page };

/** "He", "who", "they all": whom such words mean stands elsewhere, if anywhere. */
const pointsElsewhere = (lower: string, words: ReferenceWords): boolean =>
  Object.hasOwn(words.pronouns, lower) ||
  [
    ...[words.relatives, words.determiners, words.articles, words.indefinite],
    ...[words.several, words.noSubjects, words.hearers, words.thingPronouns],
  ].some((list) => list?.has(lower));

/** The noun that carries such words: "sister" of "his sister", "spokesman" of "spokesman for the ministry". */
const nounOf = (words: readonly Word[], { references }: Language): ReferenceNoun | undefined => {
  const nounAt = (word: Word) =>
    references.notNouns?.has(word.lower) ? undefined : references.nouns.get(word.stem);
  if (references.genitiveFollows) return words.map(nounAt).find((noun) => noun !== undefined);
  const link = words.findIndex((word, at) => at > 0 && references.links.has(word.lower));
  return words
    .slice(0, link < 0 ? words.length : link)
    .map(nounAt)
    .findLast((noun) => noun !== undefined);
};

type Called = { kind: "nobody" } | { kind: "somebody"; noun?: ReferenceNoun; hasName: boolean };

/** Whom words call, by the lists of the language; they have a name where a word with a capital is none of the listed. */
const calledBy = (layout: Layout | undefined, { start, end, text }: Span): Called => {
  if (!layout) return { kind: "somebody", hasName: /\p{Lu}/u.test(text) };
  const { page, language } = layout;
  const telling = page.words
    .slice(wordAt(page, start), wordAt(page, end))
    .filter(({ lower }) => !pointsElsewhere(lower, language.references));
  if (telling.length === 0) return { kind: "nobody" };
  const noun = nounOf(telling, language);
  const hasName = telling.some((word) => word.capital && !language.references.nouns.has(word.stem));
  return { kind: "somebody", ...(noun && { noun }), hasName };
};

/** Whether a model's words for a person are a name, and not "she" or "his sister". */
export const isName = (layout: Layout | undefined, span: Span): boolean => {
  const called = calledBy(layout, span);
  return called.kind === "somebody" && (called.hasName || called.noun === undefined);
};

/** Who speaks: a body, a group, or somebody without a name; nobody where only the sentences before tell who is meant. */
export const speakerCalled = (layout: Layout | undefined, span: Span): Party | undefined => {
  const called = calledBy(layout, span);
  if (called.kind === "nobody") return undefined;
  const kind = called.noun?.kind ?? (called.hasName ? "organisation" : "description");
  const prefix = { organisation: "org", group: "group", description: "anon" } as const;
  return `${prefix[kind]}:${span.text}`;
};

/** "The three sailors" have a file, and so does "the prisoner"; a name that nobody bears, a body and "his sister" have none. */
export const concernedCalled = (layout: Layout | undefined, span: Span): Party | undefined => {
  const called = calledBy(layout, span);
  if (called.kind === "nobody") return undefined;
  const { noun } = called;
  if (noun?.kind === "description") return noun.part === "detainee" ? `anon:${span.text}` : undefined;
  if (noun?.kind === "organisation") return undefined;
  return noun || /(?:^|\s)\p{Ll}{2}/u.test(span.text) ? `group:${span.text}` : undefined;
};

const lastWord = (words: string): string | undefined => /\p{L}+$/u.exec(words)?.[0];

/** "Lotov's sister", "the lawyer of Lotov", and in a language that declines "адвокат Лотова", are not Lotov. */
const belongsTo = (text: string, span: Span, mention: ReadMention & { name: string }, language: Language) => {
  if (/^['’]s?\s/u.test(text.slice(mention.end, span.end))) return true;
  const before = lastWord(text.slice(span.start, Math.max(span.start, mention.start)).trimEnd());
  if (before === undefined) return false;
  const lower = before.toLowerCase();
  const isDeclined = lastWord(mention.text) !== lastWord(mention.name);
  return language.references.links.has(lower) || (language.names.owned.has(lower) && isDeclined);
};

/** Whose name stands at each character of a text. */
export const namesIn = (text: string, layout: Layout | undefined) => {
  const mentions: (ReadMention & { name: string })[] = [];
  const numbers = new Uint32Array(text.length + 1);
  const put = (mention: ReadMention, name = mention.text) => {
    mentions.push({ ...mention, name });
    numbers.fill(mentions.length, mention.start, mention.end);
  };
  const mentionAt = ({ start, end }: Span) => {
    const number = numbers.subarray(start, end).find((one) => one > 0);
    return number === undefined ? undefined : mentions[number - 1];
  };
  const partyAt = (span: Span): Party | undefined => {
    const mention = mentionAt(span);
    return mention && !(layout && belongsTo(text, span, mention, layout.language))
      ? mention.person
      : undefined;
  };
  return { put, partyAt, isNamed: (span: Span) => mentionAt(span) !== undefined };
};
