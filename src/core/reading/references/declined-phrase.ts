import { has, MONTH } from "../layout/word-traits.ts";
import { placeLength } from "../people/word-kinds.ts";
import { followsClosely, type PhraseSearch } from "./phrase-search.ts";

/** So many words may stand after a noun and belong to it. */
const longestPhrase = 14;

/** Of words that only their form joins to a noun, so many. */
const longestChain = 5;

/** So many words in quotation marks may be the name of a body: "the newspaper «Far North»". */
const longestTitle = 6;

const closing: Readonly<Record<string, RegExp>> = { "«": /»/u, "“": /”/u, "„": /[“”]/u, '"': /"/u };

/** Where the name in quotation marks ends that stands at a word: "газета | «Полярный край»". */
function titleAt({ page }: PhraseSearch, at: number): number | undefined {
  const word = page.words[at];
  if (!word?.capital || !/^ ["«“„]$/u.test(word.gap)) return undefined;
  const mark = closing[word.gap.slice(-1)];
  for (let to = at + 1; mark && to <= at + longestTitle; to++) {
    const gap =
      page.words[to]?.gap ?? page.text.slice(page.words[to - 1]?.end, (page.words[to - 1]?.end ?? 0) + 2);
    if (mark.test(gap)) return to;
    if (gap !== " " && gap !== "-") return undefined;
  }
  return undefined;
}

const isCue = ({ language }: PhraseSearch, lower: string): boolean =>
  language.cues.entries.get(lower)?.some(({ rest }) => rest.length === 0) === true;

const foreign = /^[A-Za-z]/u;

/** What belongs to a noun in a language that declines: words in the genitive, names, places, and a name in marks. */
export function declinedPhraseEnd(search: PhraseSearch, head: number): number {
  const { page, language, mentionAt } = search;
  const words = language.references;
  let end = head + 1;
  let chain = 0;
  let at = head + 1;
  const body = words.nouns.get(page.words[head]?.stem ?? "")?.kind === "organisation";
  while (at < page.words.length && at - head < longestPhrase) {
    const word = page.words[at];
    // "Агентство | Coastal Press": after a body's noun a name in foreign letters is the body's.
    if (mentionAt.has(at) && !(body && word && foreign.test(word.text))) break;
    const title = titleAt(search, at);
    if (title !== undefined) {
      end = title;
      at = title;
      continue;
    }
    // "«Полярный край» | в Мурманске": the blank after a name in marks joins as any blank.
    const joins = at === end && at > head + 1 && /^[»”“"] $/u.test(word?.gap ?? "");
    if (!word || !(joins || followsClosely(page, language, at))) break;
    if (has(word, MONTH) || isCue(search, word.lower)) break;
    const named = word.capital || placeLength(page, at) > 0;
    const byForm =
      !named &&
      words.mayBelong?.(word.lower, page.words[at - 1]?.lower ?? "") === true &&
      ++chain <= longestChain;
    if (named || byForm || words.modifiers.has(word.lower)) end = at + 1;
    else if (!words.links.has(word.lower) || !linksOn(search, at + 1)) break;
    at++;
  }
  return end;
}

/** "по | правам", "при | президенте", "в | Перу": what may follow a link inside a noun's phrase. */
function linksOn({ page, language, mentionAt }: PhraseSearch, at: number): boolean {
  const word = page.words[at];
  if (!word || mentionAt.has(at)) return false;
  const { modifiers, nouns } = language.references;
  return (
    word.capital || modifiers.has(word.lower) || nouns.has(word.stem) || page.words[at - 1]?.lower === "по"
  );
}
