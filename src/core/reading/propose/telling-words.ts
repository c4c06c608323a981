import type { Claim } from "../../ledger/entry.ts";
import { english } from "../languages/en/index.ts";
import { russian } from "../languages/ru/index.ts";
import type { Range } from "../ranges.ts";
import { lengthBefore } from "../signs.ts";

const languages = { en: english, ru: russian };

type Told = { text: string; lang: string | undefined; sourceId: string };

const farthest = 600;
const sentenceEnd = /[.!?…]["»”]?\s+(?=["«“„—–]?\s*[\p{Lu}\d])|\n/gu;

/** The sentence around a span, as far as stops and line ends show it. */
const sentenceAround = (text: string, span: Range): Range => {
  const from = Math.max(0, span.start - farthest);
  const before = [...text.slice(from, span.start).matchAll(sentenceEnd)].at(-1);
  const after = text.slice(span.end, span.end + farthest).search(/[.!?…](?:\s|$)|\n/u);
  return {
    start: before ? from + before.index + before[0].length : from,
    end: after < 0 ? Math.min(text.length, span.end + farthest) : span.end + after,
  };
};

const longest = 80;
const tidy = (words: string): string | undefined =>
  words
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;:.!?"“”«»„—–-]+|[\s,;:.!?"“”«»„—–-]+$/gu, "")
    .trim() || undefined;

const firstOf = (words: string): string | undefined =>
  tidy(words.slice(0, longest).replace(/[;.\n][\s\S]*$/u, ""));
const lastOf = (words: string): string | undefined =>
  tidy(words.length > longest ? words.slice(-longest).replace(/^\S*\s/u, "") : words);

/** What a pattern of the reader matches in the sentence, at the words that are cited. */
const matchIn = (text: string, span: Range, pattern: RegExp): string | undefined => {
  const { start, end } = sentenceAround(text, span);
  const sentence = text.slice(start, end);
  const small = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const found = [...small.matchAll(pattern)].find(
    ({ index, 0: words }) => start + index < span.end && start + index + words.length > span.start,
  );
  if (!found || found[0].length > longest) return undefined;
  const last = found.index + found[0].length;
  // A pattern may end with the first letter of what follows.
  const cut = /\p{L}$/u.test(found[0]) && /^\p{L}/u.test(sentence.slice(last)) ? /\s+\p{L}*$/u : /$/u;
  return tidy(sentence.slice(found.index - lengthBefore(found), last).replace(cut, ""));
};

const wordsAfter = new Set(["after-quotation", "clause-before"]);
const ownWords = new Set(["asked", "headline-speaker"]);

/** Beside the words of speech stand the verb of saying and who says it; before an ask, who asks for it. */
const beside = (text: string, span: Range, rule: string): string | undefined => {
  if (ownWords.has(rule)) return undefined;
  const { start, end } = sentenceAround(text, span);
  const [before, after] = [lastOf(text.slice(start, span.start)), firstOf(text.slice(span.end, end))];
  return wordsAfter.has(rule) ? (after ?? before) : (before ?? after);
};

/** The words of the text that led the reader to a proposal, beside those that it cites; nothing where none stand out. */
export const tellingWords = (
  rule: string,
  claim: Claim,
  { text, lang, sourceId }: Told,
): string | undefined => {
  const [found, type, , name = ""] = rule.split("/");
  const span = claim.citations.find((citation) => citation.sourceId === sourceId);
  const language = languages[lang as keyof typeof languages];
  if (!span || !language) return undefined;
  if (found === "statement") return beside(text, span, name);
  const own =
    found === "event"
      ? [...language.eventRules, ...language.letters.events].find(
          (one) => one.name === name && one.type === type,
        )
      : found === "custody"
        ? language.custodyRules.find((one) => one.name === name && one.field === type)
        : undefined;
  return own && matchIn(text, span, own.pattern);
};
