import type { Language } from "../languages/language.ts";
import { type Page, sentenceOf, type Word } from "../layout/page.ts";
import { anyCase, type Gender, genitive, nominative } from "./grammar.ts";
import { adjoins, isCommon, titleOf } from "./word-kinds.ts";

/** How a name is used in one place: its words, and what the words around say of its case and of its bearer's sex. */
export type NameUse = {
  words: readonly Word[];
  /** The cases that a preposition before it leaves. */
  cases: number;
  /** The cases that its place makes likely. */
  likely: number;
  /** The sex that a title or verb tells, and how surely. */
  gender?: Gender;
  weight: number;
};

/** What a title before the name says: "консул", "госпожа", "Mrs". */
function byTitle(page: Page, language: Language, from: number): Partial<NameUse> {
  const word = page.words[from - 1];
  const title = word && titleOf(word);
  if (!word || !title || title.plural) return {};
  const { owned: belonging, titleGender } = language.names;
  const owned = belonging.has(word.lower);
  const gender =
    title.gender ?? (Object.hasOwn(titleGender, word.lower) ? titleGender[word.lower] : undefined);
  return {
    ...(gender ? { gender, weight: 3 } : {}),
    likely: owned ? genitive : title.cases,
  };
}

/** What the verb right beside a name says: "сказала Орлова", "Орлова сказала". */
function byVerb(page: Page, language: Language, from: number, to: number): Partial<NameUse> {
  const { names, cues } = language;
  if (!names.verbGender) return {};
  // "Орлову задержали": nobody's name in the singular is the subject of that.
  const after = page.words[to];
  if (
    after?.gap === " " &&
    /(?:ли|лись)$/u.test(after.lower) &&
    after.lower.length > 4 &&
    !names.isCommon(after.lower.slice(0, -1))
  )
    return { likely: anyCase & ~nominative };
  for (const word of [page.words[to], page.words[from - 1]]) {
    const gap = word === page.words[to] ? word?.gap : page.words[from]?.gap;
    const gender = word && gap === " " && !word.capital ? names.verbGender(word.lower) : undefined;
    const says =
      word &&
      gap === " " &&
      cues.entries.get(word.lower)?.some(({ kind, participle }) => kind === "say" && !participle);
    if (says && !gender) return { likely: nominative };
    if (word && gender) return { gender, likely: nominative, weight: cues.entries.has(word.lower) ? 2 : 1 };
  }
  return {};
}

/** What the words around a name say of it. */
export function nameUseAt(page: Page, language: Language, from: number, to: number): NameUse {
  const { names } = language;
  const words = page.words.slice(from, to);
  const previous = page.words[from - 1];
  const first = page.words[from];
  const plain: NameUse = { words, cases: anyCase, likely: anyCase, weight: 0 };
  if (!first) return plain;
  const close = previous !== undefined && adjoins(first, previous, language);
  const governed = close ? names.governed?.get(previous.lower) : undefined;
  if (governed !== undefined) return { ...plain, cases: governed };
  const told = { ...byVerb(page, language, from, to), ...(close ? byTitle(page, language, from) : {}) };
  if (Object.keys(told).length > 0) return { ...plain, ...told };
  // After a noun a name most often says whose it is; at the head of a sentence it is the subject.
  if (close && !previous.capital && isCommon(previous, language)) return { ...plain, likely: genitive };
  return sentenceOf(page.clauses, from)?.from === from ? { ...plain, likely: nominative } : plain;
}
