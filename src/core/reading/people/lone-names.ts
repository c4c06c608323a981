import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import { has, MONTH, THING } from "../layout/word-traits.ts";
import type { Run } from "./find-runs.ts";
import { hasSign, headBefore, isQuotedTitle } from "./name-signs.ts";
import {
  adjoins,
  cityLength,
  givenFormsOf,
  isAcronym,
  isCommon,
  isForeign,
  isTitleCase,
  opensSentence,
} from "./word-kinds.ts";

/** From here on a lone word names somebody of whom the text has no full name. */
export const enoughAlone = 2;

/** A word that some place shows to be a title's, a firm's or a ship's. */
export const never = -9;

/** Family names in "-ский" look as the adjectives of places do. */
const adjectival = /[сц]к(?:ий|ая|ого|ому|им|ом|ой|ую)$/u;

/**
 * How much around a lone capitalised word speaks for its naming a person: a title, an age, a verb of speech, the make
 * of the word; less for places, quoted words and what stands after a preposition of place.
 */
export function weighLone(page: Page, language: Language, { from, to }: Run, titled: boolean): number {
  const { names } = language;
  const word = page.words[from];
  const previous = page.words[from - 1];
  const next = page.words[to];
  if (!word) return 0;
  const opens = opensSentence(page, from);
  const given = givenFormsOf(word).some((form) => !form.rare);
  const common = isCommon(word, language);
  const head = headBefore(page, language, from);
  if (head === "place" || isTitleCase(page, language, from) || (isAcronym(word) && !titled)) return -3;
  const afterPlaceWord = previous && adjoins(word, previous, language) && names.notBefore.has(previous.lower);
  if (cityLength(page, from) > 0 && !titled && !(given && names.casesOf && !afterPlaceWord)) return -3;
  if (afterPlaceWord && next && names.eponymHeads.has(next.lower)) return enoughAlone;
  if (has(word, THING | MONTH)) return -3;
  // "Ana Ruiz, 33, of Theodore, was …": where somebody lives
  if (previous?.lower === "of" && previous.gap === ", " && next?.gap.startsWith(",")) return -3;
  // «Адмирал Кошкин» is a ship; "That's Pastor Quiroga" is none.
  const quoted = isQuotedTitle(page, language, from, to);
  if (quoted && (!titled || names.casesOf)) return never;
  let weight = 0;
  if (titled) weight += 3;
  if (hasSign(page, language, from, to)) weight += isForeign(word) ? 0 : 2;
  if (given && !common && !isForeign(word)) weight += 2;
  else if (names.familyEnding?.test(word.lower)) weight += common ? 0 : adjectival.test(word.lower) ? 1 : 2;
  if (common && !given) weight -= titled && names.familyEnding?.test(word.lower) ? 1 : 2;
  else if (opens) weight -= common ? 2 : 1;
  if (afterPlaceWord) weight -= 2;
  if (head === "thing") weight -= 3;
  if (isForeign(word)) weight -= 2;
  return weight;
}
