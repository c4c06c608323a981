import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import type { NamedMention } from "../people/describe-people.ts";
import { placeLength } from "../people/word-kinds.ts";
import { declinedPhraseEnd } from "./declined-phrase.ts";
import { followsClosely, type PhraseSearch } from "./phrase-search.ts";

/** So many words may stand before or after a noun and belong to it. */
const longestPhrase = 14;

const wordBefore = (page: Page, at: number): Word | undefined => page.words[at - 1];

/** Whether the word before is joined by 's: "Ruiz's lawyer". */
const afterPossessive = ({ words }: Page, at: number): boolean => {
  const gap = words[at]?.gap ?? " ";
  return gap !== " " && /^['’]s? $/u.test(gap);
};

/** Whether a word before a noun says more of it. */
function modifies(page: Page, language: Language, at: number): boolean {
  const words = language.references;
  const word = page.words[at];
  if (!word) return false;
  if (words.modifiers.has(word.lower) || words.modifiers.has(word.stem)) return true;
  if (words.mayDescribe) return words.mayDescribe(word.lower);
  const nation = placeLength(page, at) > 0 || placeLength(page, at - 1) === 2;
  return nation || words.nouns.has(word.stem) || (word.capital && !language.names.grammar.has(word.lower));
}

/** So many unknown words may stand between a determiner and a noun. */
const mostUnknown = 3;

/** "His *twin* brother", "an *Iranian judiciary* official": unknown words, but a determiner or nation opens the phrase. */
function isOpenedBefore(page: Page, language: Language, at: number): boolean {
  const { openers, prepositions, relatives } = language.references;
  if (!openers) return false;
  for (let from = at; from > at - mostUnknown; from--) {
    const word = page.words[from];
    if (!word || word.capital || /[^-](?:ed|s|ly)$/u.test(word.lower)) return false;
    if (prepositions.has(word.lower) || language.cues.finite?.has(word.lower)) return false;
    if (language.cues.clauseOpeners.has(word.lower) || relatives.has(word.lower)) return false;
    if (language.cues.entries.has(word.lower) || !followsClosely(page, language, from)) return false;
    const before = page.words[from - 1]?.lower ?? "";
    if (openers.has(before) || placeLength(page, from - 1) > 0) return true;
  }
  return false;
}

/** "Peru freed | pilot Ana Ruiz": after a noun or a place, a participle before a noun is a verb. */
function isVerb(page: Page, { references, eventWords }: Language, at: number): boolean {
  const before = page.words[at - 1];
  if (!before || !eventWords.heldAdjectives.has(page.words[at]?.lower ?? "")) return false;
  return placeLength(page, at - 1) > 0 || references.nouns.has(before.stem);
}

/** Where the words that belong to a noun begin: determiner, adjectives, names of bodies. */
export function phraseStart(
  { page, language, mentionAt }: PhraseSearch,
  head: number,
  floor: number,
): number {
  const words = language.references;
  let at = head;
  while (at > floor && head - at < longestPhrase) {
    const word = wordBefore(page, at);
    if (!word) break;
    if (afterPossessive(page, at)) {
      at--;
      continue;
    }
    if (!followsClosely(page, language, at)) break;
    if (words.determiners.has(word.lower)) return at - 1;
    if (
      (!modifies(page, language, at - 1) && !isOpenedBefore(page, language, at - 1)) ||
      words.prepositions.has(word.lower) ||
      mentionEndsAt(mentionAt, at) ||
      isVerb(page, language, at - 1)
    )
      break;
    at--;
  }
  return at;
}

function mentionEndsAt(mentionAt: ReadonlyMap<number, NamedMention>, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - 6; from--)
    if (mentionAt.get(from)?.to === at) return true;
  return false;
}

/** "In the security | services": a noun of which nothing is known after words that only stand before one. */
function endsModified(page: Page, language: Language, at: number): boolean {
  const { openers, modifiers, nouns, prepositions, relatives } = language.references;
  const [last, word] = [page.words[at - 1], page.words[at]];
  if (!openers || !last || !word || !modifiers.has(last.lower) || nouns.has(last.stem)) return false;
  const small =
    prepositions.has(word.lower) || relatives.has(word.lower) || language.names.grammar.has(word.lower);
  return !small && !language.cues.entries.has(word.lower) && language.cues.finite?.has(word.lower) === false;
}

/** Where what belongs to a noun ends: "head of the ministry's department for human rights". */
export function phraseEnd(search: PhraseSearch, head: number): number {
  const { page, language, mentionAt } = search;
  if (language.references.mayBelong) return declinedPhraseEnd(search, head);
  const words = language.references;
  let end = head + 1;
  let at = head + 1;
  while (at < page.words.length && at - head < longestPhrase && !mentionAt.has(at)) {
    const word = page.words[at];
    const close = followsClosely(page, language, at) || afterPossessive(page, at);
    if (!word || !close) break;
    const { months, weekdays } = language.dates.words;
    if (Object.hasOwn(months, word.lower) || Object.hasOwn(weekdays, word.lower)) break;
    // "The Bar Society of Peru | president": another noun begins.
    const other =
      !words.genitiveFollows && !word.capital && words.nouns.get(word.stem)?.kind === "description";
    if (other && page.words[at - 1]?.capital && at > head + 1) break;
    const linked =
      words.links.has(word.lower) ||
      (word.lower === "and" && page.words[at + 1]?.capital === true && at > head + 1);
    const belongs =
      word.capital ||
      words.determiners.has(word.lower) ||
      words.modifiers.has(word.lower) ||
      words.nouns.has(word.stem) ||
      placeLength(page, at) > 0;
    if (!linked && !belongs) {
      if (endsModified(page, language, at)) end = at + 1;
      break;
    }
    if (belongs) {
      const needsLink = at === head + 1 && !language.references.genitiveFollows;
      if (needsLink && !word.capital) break;
      end = at + 1;
    }
    at++;
  }
  // "A lawyer | for the Ruiz family": small words at the end belong to what comes after.
  while (
    end > head + 1 &&
    (words.links.has(page.words[end - 1]?.lower ?? "") ||
      words.articles.has(page.words[end - 1]?.lower ?? ""))
  )
    end--;
  // "A spokesman for Mr | Ruiz": the title goes with the name after it.
  const last = page.words[end - 1];
  return end > head + 1 && last && mentionAt.has(end) && language.names.honorifics.has(last.lower)
    ? head + 1
    : end;
}
