import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import { GRAMMAR, has, PARTICLE, SAINT } from "../layout/word-traits.ts";
import { nominative } from "./grammar.ts";
import {
  adjoins,
  cityLength,
  isForeign,
  isInitial,
  isNameWord,
  kindOf,
  placeLength,
  type WordKind,
} from "./word-kinds.ts";

type Before = "title" | "nation" | "thing" | undefined;

/** Words `from` to `to` that stand together with capitals, and what was cut off right before them. */
export type Run = {
  from: number;
  to: number;
  before: Before;
  kinds: readonly WordKind[];
  /** One word that names a place or a thing or is a title, and may be a known person's surname. */
  weak?: boolean;
};

const isParticle = (word: Word | undefined): boolean => word !== undefined && has(word, PARTICLE);

/** "Ludwig | van der | Berg": small words inside a name. */
function leadsToCapital({ words }: Page, at: number): boolean {
  if (!isParticle(words[at])) return false;
  const next = words[at + 1];
  return isNameWord(next) || (isParticle(next) && isNameWord(words[at + 2]));
}

const opening = /^\.? ?["“«„'‘(]$/u;
const closing = /^["”»“'’)] ?$/u;

/** How many words of a nickname stand here inside a name: `Roberto | "Hands of Stone" | Duran`. */
function nicknameLength(page: Page, at: number): number {
  const first = page.words[at];
  if (!first || !opening.test(first.gap) || !page.words[at - 1]?.capital) return 0;
  for (let length = 1; length <= 4; length++) {
    const next = page.words[at + length];
    if (!next) return 0;
    if (closing.test(next.gap)) return next.capital && next.gap.endsWith(" ") ? length : 0;
    if (next.gap !== " ") return 0;
  }
  return 0;
}

/** A city's or country's name right after a given name is a surname: "Jack London". */
function isSurname(
  page: Page,
  language: Language,
  at: number,
  length: number,
  last: WordKind | undefined,
): boolean {
  const word = page.words[at];
  const next = page.words[at + 1];
  const { familyEnding, casesOf } = language.names;
  // "Лион Измайлов": a surname after it in the same case
  const leads =
    last === undefined && casesOf && word && next && isNameWord(next) && adjoins(next, word, language);
  if (leads && length === 1 && familyEnding?.test(next.lower) && !language.nations.has(word.stem))
    return (
      (casesOf(word.lower) & casesOf(next.lower) & nominative) > 0 &&
      kindOf(page, language, at + 1) === "plain"
    );
  if (!word || length !== 1 || !["given", "initial", "patronymic"].includes(last ?? "")) return false;
  // A people's name or adjective is hardly ever one.
  if (language.nations.has(word.stem)) return false;
  return !(next?.capital && adjoins(next, word, language) && kindOf(page, language, at + 1) === "thing");
}

type Stretch = { page: Page; language: Language; began: number };

/** So many words are looked at as one stretch: a text in capitals throughout takes no longer than another. */
const longestStretch = 200;

/** Whether the word at this place goes on a stretch of capitals. */
function goesOn({ page, language, began }: Stretch, at: number): boolean {
  const word = page.words[at];
  if (!word || at - began >= longestStretch) return false;
  if (!isNameWord(word) && !(at > began && leadsToCapital(page, at))) return false;
  if (at === began) return true;
  const last = page.words[at - 1];
  if (!adjoins(word, last, language)) return false;
  return !last || isForeign(word) === isForeign(last) || kindOf(page, language, at) === "numeral";
}

/** Places of one word that are looked up for names alone do not cut: they are surnames as often. */
function placeAt(page: Page, at: number): number {
  const first = page.words[at];
  const next = page.words[at + 1];
  // "St. Louis", "San Marco"
  if (first && next && has(first, SAINT) && isNameWord(next) && /^\.? $/u.test(next.gap)) return 2;
  const length = cityLength(page, at);
  return length > 1 ? length : placeLength(page, at);
}

/** Whether a word with a capital has none beside it. */
function isAlone({ words }: Page, language: Language, at: number): boolean {
  const word = words[at];
  const last = words[at - 1];
  const next = words[at + 1];
  if (!word || has(word, GRAMMAR)) return false;
  if (last && isNameWord(last) && adjoins(word, last, language)) return false;
  return !(next && isNameWord(next) && adjoins(next, word, language));
}

/** "And | Elmer Ruiz": a word of grammar says nothing of what follows. */
const cutBy = (word: Word | undefined): Before =>
  word !== undefined && has(word, GRAMMAR) ? undefined : "thing";

/** Runs of capitalised words (with particles and nicknames inside), cut where a title, thing or place stands. */
export function findRuns(page: Page, language: Language): Run[] {
  const { words } = page;
  const found: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isNameWord(words[at])) {
      at++;
      continue;
    }
    const stretch: Stretch = { page, language, began: at };
    let from = at;
    let before: Before;
    let kinds: WordKind[] = [];
    const close = () => {
      if (at > from) found.push({ from, to: at, before, kinds });
      kinds = [];
    };
    for (;;) {
      const nickname =
        kinds.includes("given") || (at > from && !language.names.casesOf) ? nicknameLength(page, at) : 0;
      const after = words[at + nickname];
      if (nickname > 0 && after && isForeign(after) === isForeign(words[from] ?? after)) {
        kinds.push(...Array.from({ length: nickname }, (): WordKind => "particle"));
        at += nickname;
        kinds.push(kindOf(page, language, at));
        at++;
        continue;
      }
      if (!goesOn(stretch, at)) break;
      const kind = kindOf(page, language, at);
      const length = kinds.at(-1) === "given" ? placeLength(page, at) : placeAt(page, at);
      const place = kind === "given" && length < 2 ? 0 : length;
      const cut =
        (place > 0 && !isSurname(page, language, at, place, kinds.at(-1))) ||
        kind === "title" ||
        kind === "thing";
      if (cut) {
        close();
        if (place < 2 && isAlone(page, language, at))
          found.push({ from: at, to: at + 1, before, kinds: ["plain"], weak: true });
        before = place > 0 ? "nation" : kind === "title" ? "title" : cutBy(words[at]);
        at += Math.max(1, place);
        from = at;
      } else {
        kinds.push(kind);
        at++;
      }
    }
    close();
    if (at === stretch.began) at++;
  }
  return found.filter((run) => !(run.to - run.from === 1 && isInitial(page, run.from)));
}
