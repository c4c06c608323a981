import type { Language } from "../languages/language.ts";
import { type Page, sentenceOf, type Word } from "../layout/page.ts";
import {
  DOTTED,
  FAMILY_ENDING,
  FOREIGN,
  GRAMMAR,
  has,
  INITIALS,
  LARGE,
  NUMERAL,
  ONE_LETTER_NUMERAL,
  PARTICLE,
  PATRONYMIC,
  SHORTENED,
  THING,
  THING_SHAPE,
  THING_STEM,
  TITLE,
} from "../layout/word-traits.ts";
import type { GivenForm, TitleForm } from "./grammar.ts";

/** What a word is inside a run of capitalised words. */
export type WordKind =
  | "given"
  | "plain"
  | "initial"
  | "patronymic"
  | "numeral"
  | "particle"
  | "title"
  | "thing";

/** Whether one word follows the other with nothing but a blank (or the dot of an initial or abbreviation) between. */
export function adjoins(word: Word, last: Word | undefined, language: Language): boolean {
  if (word.gap === " " || word.gap === "\u00a0") return true;
  if (!last || (word.gap !== "." && word.gap !== ". " && word.gap !== ".\u00a0")) return false;
  return (
    (last.text.length === 1 && last.capital) ||
    (last.text.length === 2 && last.capital && (word.gap === "." || isShortened(last))) ||
    language.layout.abbreviations.has(last.lower)
  );
}

/** "Дж. Смит", "Ю.", "Ch. Brown": a name cut to its first sound. */
const isShortened = (word: Word): boolean => has(word, SHORTENED);

export const isAcronym = ({ form }: Word): boolean => form.acronym;

/** One capital letter with a dot: "T. Olsen", "Петренко И. С.", "Дж.Коул". */
export function isInitial(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word && has(word, DOTTED)) return has(word, INITIALS);
  if (!word?.capital || page.text[word.end] !== ".") return false;
  return word.text.length === 1 || isShortened(word);
}

/** How many words from here on name a place or a people. */
export function placeLength(page: Page, at: number): number {
  const first = page.words[at];
  if (!first) return 0;
  let longest = 0;
  for (const place of first.form.places)
    if (
      place.rest.length + 1 > longest &&
      (place.forms === undefined || place.forms.has(first.lower)) &&
      place.rest.every((part, offset) => page.words[at + 1 + offset]?.stem === part)
    )
      longest = place.rest.length + 1;
  return longest;
}

/** As `placeLength`, with the cities that are looked up for names alone. */
export function cityLength(page: Page, at: number): number {
  const known = placeLength(page, at);
  const first = page.words[at];
  for (const city of first?.form.cities ?? [])
    if (
      city.rest.length + 1 > known &&
      city.rest.every((part, offset) => page.words[at + 1 + offset]?.stem === part)
    )
      return city.rest.length + 1;
  return known;
}

/** The given names of which this word is a form. Of two joined by a hyphen the last tells. */
export const givenFormsOf = ({ form }: Word): readonly GivenForm[] => form.given;

export const isGivenName = ({ form }: Word): boolean => form.given.length > 0;

/** Whether a word is written in another script than the language's own. */
export const isForeign = (word: Word): boolean => has(word, FOREIGN);

/** "Elizabeth II", "Ruiz Jr": what stands after a name and belongs to it. */
const isNumeral = (page: Page, word: Word): boolean =>
  has(word, NUMERAL) || (has(word, ONE_LETTER_NUMERAL) && (page.text[word.end] !== "." || isForeign(word)));

/** Whether a word may stand in a name: with a capital, or joined to a small article: "аль-Багдади". */
export const isNameWord = (word: Word | undefined): boolean => word?.form.inNames === true;

export const titleOf = ({ form }: Word): TitleForm | undefined => form.title;

/** Whether a word is a common one where it is written in small letters. */
export function isCommon({ form }: Word, { names }: Language): boolean {
  form.common ??= names.isCommon(form.lower);
  return form.common;
}

/** Whether the word at this place begins its sentence, also one inside quotation marks. */
export const opensSentence = (page: Page, at: number): boolean =>
  sentenceOf(page.clauses, at)?.from === at || /[«“"„]$/u.test(page.words[at]?.gap ?? "");

/** Whether most words of a line are capitalised, so that a capital says nothing: a headline in the American manner. */
export function isTitleCase(page: Page, language: Language, at: number): boolean {
  const sentence = sentenceOf(page.clauses, at);
  const kind = sentence && page.blocks[sentence.block]?.kind;
  if (!sentence || sentence.to - sentence.from > longestHeadline) return false;
  const words = page.words.slice(sentence.from, sentence.to);
  // A line of a letter's head in capitals is no list of names.
  if (kind === "address" && words.some(({ text }) => text !== text.toUpperCase())) return false;
  const long = words.filter((word) => word.text.length > 3);
  const capital = long.filter((word) => word.capital);
  if (long.length < 4 || capital.length <= long.length * 0.6) return false;
  // A list of names has as many; in a headline the common words have capitals too.
  const common = capital.filter((word) => isCommon(word, language) && !isGivenName(word)).length;
  if (kind !== "prose") return common > capital.length / 8;
  return capital.length > long.length * 0.85 && common > capital.length / 3;
}

/** A sentence of more words is no headline. */
const longestHeadline = 30;

/** Whether a word may go on a name that begins before it. */
function mayBeName(page: Page, language: Language, at: number): boolean {
  const word = page.words[at];
  const { names } = language;
  if (!word?.capital || !adjoins(word, page.words[at - 1], language)) return false;
  if (names.surnameWords.has(word.lower)) return true;
  return !has(word, THING | THING_STEM) && !titleOf(word);
}

/** Whether one word alone is the name of a place. */
export const isPlaceName = (word: Word): boolean =>
  word.form.places.some(({ rest, forms }) => rest.length === 0 && (!forms || forms.has(word.lower))) ||
  word.form.cities.some(({ rest }) => rest.length === 0);

/** A given name that is also a place, a common word or a thing is one only beside another name. */
function isCertain(page: Page, language: Language, word: Word): boolean {
  const { names } = language;
  const previous = page.words[word.index - 1];
  if (previous && !previous.capital && adjoins(word, previous, language) && titleOf(previous)) return true;
  if (has(word, THING_STEM)) return false;
  // "Артём" is a town only after a word of place.
  if (names.casesOf)
    return (
      !(previous && names.notBefore.has(previous.lower) && placeLength(page, word.index) > 0) &&
      !(opensSentence(page, word.index) && isCommon(word, language))
    );
  return !(isPlaceName(word) || (opensSentence(page, word.index) && isCommon(word, language)));
}

function followsGiven(page: Page, language: Language, at: number): boolean {
  const word = page.words[at];
  const last = page.words[at - 1];
  return word !== undefined && last?.capital === true && adjoins(word, last, language) && isGivenName(last);
}

/** Whether another word of a name or thing stands right after, but for the number of a son: "White II". */
function goesOnAfter(page: Page, language: Language, word: Word): boolean {
  const next = page.words[word.index + 1];
  return next !== undefined && isNameWord(next) && adjoins(next, word, language) && !isNumeral(page, next);
}

function isThing(page: Page, language: Language, word: Word): boolean {
  const { names } = language;
  const follows = followsGiven(page, language, word.index);
  if (has(word, THING | THING_STEM))
    return !(follows && names.surnameWords.has(word.lower) && !goesOnAfter(page, language, word));
  if (!names.casesOf && word.text.includes("-") && has(word, THING_SHAPE)) return true;
  if (follows) return false;
  if (has(word, THING_SHAPE)) return true;
  const next = page.words[word.index + 1];
  if (!next || !adjoins(next, word, language) || !names.isAdjectiveOf) return false;
  return (!next.capital || isAcronym(next)) && names.isAdjectiveOf(word.lower, next.text);
}

/** Capitals throughout: short ones are bodies, longer ones names that a headline or a court prints large. */
function isBody(page: Page, language: Language, word: Word): boolean {
  // "ВУЗов", "МХАТе": an acronym that declines
  if (language.names.longAcronyms && /^\p{Lu}{2,}\p{Ll}{1,3}$/u.test(word.text)) return true;
  if (!language.names.longAcronyms && /^\p{Lu}{2,}s$/u.test(word.text)) return true;
  if (!isAcronym(word)) return false;
  if (word.text.length < 4 || /[.\d-]/u.test(word.text)) return true;
  if (!language.names.longAcronyms || isForeign(word)) return false;
  if (followsGiven(page, language, word.index)) return false;
  const next = page.words[word.index + 1];
  const named =
    next?.capital === true &&
    adjoins(next, word, language) &&
    (isGivenName(next) || isInitial(page, next.index));
  const then = page.words[word.index + 2];
  const ends = !(then?.capital && next && adjoins(then, next, language)) || has(then, PATRONYMIC);
  // "ФАМИЛИЯ Имя": how courts print it
  return !(named && (has(word, FAMILY_ENDING) || (ends && word.text.length > 4)));
}

/** "Del. Ana Ruiz", "Supt. Berg": an abbreviation before a name. */
function isShortTitle(page: Page, language: Language, word: Word): boolean {
  const next = page.words[word.index + 1];
  if (word.text.length < 2 || next?.gap !== ". " || !next.capital) return false;
  return language.layout.abbreviations.has(word.lower) && !/^[JS]r$/u.test(word.text);
}

/** What the word at this place is for the name around it. */
export function kindOf(page: Page, language: Language, at: number): WordKind {
  const { names } = language;
  const word = page.words[at];
  if (!word) return "thing";
  if (!isNameWord(word)) return has(word, PARTICLE) ? "particle" : "thing";
  if (!word.capital) return titleOf(word) ? "title" : "plain";
  const previous = page.words[at - 1];
  const joined = previous?.capital === true && adjoins(word, previous, language);
  if (joined && isNumeral(page, word)) return "numeral";
  if (isInitial(page, at)) return "initial";
  // "Sen Ruiz" is a senator
  const abbreviated = has(word, TITLE) && givenFormsOf(word).every((form) => form.rare);
  // "Эмир Катара" is no name, "Эмир Кустурица" is one.
  const after = page.words[at + 1];
  const rules =
    (has(word, TITLE) && placeLength(page, at + 1) > 0) ||
    // "German Chancellor"
    (word.form.places.length > 0 && after?.capital === true && titleOf(after) !== undefined);
  const next = page.words[at + 1];
  const amongLarge =
    (joined && previous && isAcronym(previous)) ||
    (next && adjoins(next, word, language) && has(next, LARGE));
  // "Said the envoy": the verb
  const says = opensSentence(page, at) && language.cues.entries.has(word.lower);
  const short = isAcronym(word) && word.text.length < 5 && !amongLarge;
  if (
    !short &&
    !rules &&
    !abbreviated &&
    !says &&
    isGivenName(word) &&
    (mayBeName(page, language, at + 1) || isCertain(page, language, word))
  )
    return "given";
  if (has(word, PATRONYMIC) && (joined || !has(word, FAMILY_ENDING))) return "patronymic";
  if (
    has(word, GRAMMAR) &&
    followsGiven(page, language, at) &&
    !isAcronym(word) &&
    !isTitleCase(page, language, at)
  )
    return "plain";
  if (isShortTitle(page, language, word)) return "title";
  if (titleOf(word)) {
    const surname = names.casesOf !== undefined || names.surnameWords.has(word.lower);
    return surname && followsGiven(page, language, at) ? "plain" : "title";
  }
  if (isThing(page, language, word) || isBody(page, language, word)) return "thing";
  return "plain";
}
