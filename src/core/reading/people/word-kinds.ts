import type { Language } from "../languages/language.ts";
import { type Page, sentenceOf, type Word } from "../layout/page.ts";
import { anyCase, type GivenForm, type TitleForm } from "./grammar.ts";

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
  if (!last || !word.gap.startsWith(".") || !/^\.[ \u00a0]?$/u.test(word.gap)) return false;
  return (
    (last.text.length === 1 && last.capital) ||
    (last.text.length === 2 && last.capital && (word.gap === "." || isShortened(last))) ||
    language.layout.abbreviations.has(last.lower)
  );
}

/** "Дж. Смит", "Ю.", "Ch. Brown": a name cut to its first sound. */
const isShortened = (word: Word): boolean => /^(?:Дж|Дз|Ал|Вл|Ев|Ст|Ch|Th|Ph|Yu|Ye|Zh)$/u.test(word.text);

export const isAcronym = ({ form }: Word): boolean => form.acronym;

/** "H.D. Gowda" */
const joinedInitials = /^(?:\p{Lu}\.){2,3}$/u;

/** One capital letter with a dot: "T. Olsen", "Петренко И. С.", "Дж.Коул". */
export function isInitial(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word && joinedInitials.test(word.text))
    return word.form.places.length === 0 && !/^(?:U\.(?:N|S|K)|E\.U|D\.C|P\.O|A\.M|P\.M)\./u.test(word.text);
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
export function cityLength(page: Page, language: Language, at: number): number {
  const known = placeLength(page, at);
  const first = page.words[at];
  for (const city of (first && language.names.cities?.get(first.stem)) ?? [])
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
export const isForeign = (word: Word, language: Language): boolean =>
  language.names.foreignLetter?.test(word.text.charAt(0)) === true;

/** "Elizabeth II", "Ruiz Jr": what stands after a name and belongs to it. */
const isNumeral = (page: Page, language: Language, word: Word): boolean =>
  /^(?:[IVXІХ]{2,5}|Jr|Sr)$/u.test(word.text) ||
  (/^[IVXІХ]$/u.test(word.text) && (page.text[word.end] !== "." || isForeign(word, language)));

/** Whether a word may stand in a name: with a capital, or joined to a small article: "аль-Багдади". */
export const isNameWord = (word: Word | undefined): boolean => word?.form.inNames === true;

/** What a word is called by whom it names ("экс-советник" is a советник); a plural in "-ов" is a surname when it has a capital. */
export function titleOf(word: Word, language: Language): TitleForm | undefined {
  const { titles, kin } = language.names;
  const known =
    titles.get(word.lower) ?? (kin.has(word.lower) && !word.capital ? { cases: anyCase } : undefined);
  if (known) return word.capital && /[оеё]в$/u.test(word.lower) ? undefined : known;
  const hyphen = word.lower.indexOf("-");
  if (hyphen < 1 || word.text.includes("-", hyphen + 1)) return undefined;
  const [first, second] = [titles.get(word.lower.slice(0, hyphen)), titles.get(word.lower.slice(hyphen + 1))];
  // "Major-General", but not "Bishop-Young"
  return /-\p{Lu}/u.test(word.text) ? first && second : (second ?? first);
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
  const common = capital.filter((word) => language.names.isCommon(word.lower) && !isGivenName(word)).length;
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
  return !names.things.has(word.stem) && !names.things.has(word.lower) && !titleOf(word, language);
}

/** Whether one word alone is the name of a place. */
export const isPlaceName = (word: Word, language: Language): boolean =>
  word.form.places.some(({ rest, forms }) => rest.length === 0 && (!forms || forms.has(word.lower))) ||
  language.names.cities?.get(word.stem)?.some(({ rest }) => rest.length === 0) === true;

/** A given name that is also a place, a common word or a thing is one only beside another name. */
function isCertain(page: Page, language: Language, word: Word): boolean {
  const { names } = language;
  const previous = page.words[word.index - 1];
  if (previous && !previous.capital && adjoins(word, previous, language) && titleOf(previous, language))
    return true;
  if (names.things.has(word.stem)) return false;
  // "Артём" is a town only after a word of place.
  if (names.casesOf)
    return (
      !(previous && names.notBefore.has(previous.lower) && placeLength(page, word.index) > 0) &&
      !(opensSentence(page, word.index) && names.isCommon(word.lower))
    );
  return !(isPlaceName(word, language) || (opensSentence(page, word.index) && names.isCommon(word.lower)));
}

function followsGiven(page: Page, language: Language, at: number): boolean {
  const word = page.words[at];
  const last = page.words[at - 1];
  return word !== undefined && last?.capital === true && adjoins(word, last, language) && isGivenName(last);
}

/** Whether another word of a name or thing stands right after, but for the number of a son: "White II". */
function goesOnAfter(page: Page, language: Language, word: Word): boolean {
  const next = page.words[word.index + 1];
  return (
    next !== undefined &&
    isNameWord(next) &&
    adjoins(next, word, language) &&
    !isNumeral(page, language, next)
  );
}

function isThing(page: Page, language: Language, word: Word): boolean {
  const { names } = language;
  const follows = followsGiven(page, language, word.index);
  if (names.things.has(word.stem) || names.things.has(word.lower))
    return !(follows && names.surnameWords.has(word.lower) && !goesOnAfter(page, language, word));
  if (!names.casesOf && word.text.includes("-") && names.thingShape.test(word.lower)) return true;
  if (follows) return false;
  if (names.thingShape.test(word.lower)) return true;
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
  if (!language.names.longAcronyms || isForeign(word, language)) return false;
  if (followsGiven(page, language, word.index)) return false;
  const next = page.words[word.index + 1];
  const named =
    next?.capital === true &&
    adjoins(next, word, language) &&
    (isGivenName(next) || isInitial(page, next.index));
  const then = page.words[word.index + 2];
  const ends =
    !(then?.capital && next && adjoins(then, next, language)) || language.names.patronymic?.test(then.lower);
  // "ФАМИЛИЯ Имя": how courts print it
  return !(named && (language.names.familyEnding?.test(word.lower) || (ends && word.text.length > 4)));
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
  if (!isNameWord(word)) return names.particles.has(word.text) ? "particle" : "thing";
  if (!word.capital) return titleOf(word, language) ? "title" : "plain";
  const previous = page.words[at - 1];
  const joined = previous?.capital === true && adjoins(word, previous, language);
  if (joined && isNumeral(page, language, word)) return "numeral";
  if (isInitial(page, at)) return "initial";
  // "Sen Ruiz" is a senator
  const abbreviated = names.titles.has(word.lower) && givenFormsOf(word).every((form) => form.rare);
  // "Эмир Катара" is no name, "Эмир Кустурица" is one.
  const after = page.words[at + 1];
  const rules =
    (names.titles.has(word.lower) && placeLength(page, at + 1) > 0) ||
    // "German Chancellor"
    (word.form.places.length > 0 && after?.capital === true && titleOf(after, language) !== undefined);
  const next = page.words[at + 1];
  const amongLarge =
    (joined && previous && isAcronym(previous)) ||
    (next && adjoins(next, word, language) && /^(?:Mc|Mac)?[\p{Lu}'’-]{4,}$/u.test(next.text));
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
  if (names.patronymic?.test(word.lower) && (joined || !names.familyEnding?.test(word.lower)))
    return "patronymic";
  if (
    names.grammar.has(word.lower) &&
    followsGiven(page, language, at) &&
    !isAcronym(word) &&
    !isTitleCase(page, language, at)
  )
    return "plain";
  if (isShortTitle(page, language, word)) return "title";
  if (titleOf(word, language)) {
    const surname = names.casesOf !== undefined || names.surnameWords.has(word.lower);
    return surname && followsGiven(page, language, at) ? "plain" : "title";
  }
  if (isThing(page, language, word) || isBody(page, language, word)) return "thing";
  return "plain";
}
