import type { Language } from "../languages/language.ts";
import { wordAt } from "../layout/page.ts";
import type { WordForm } from "../layout/word-forms.ts";
import { datesIn } from "../scene.ts";
import type { LetterScene } from "./letter-scene.ts";

/**
 * A sentence as one letter for each word, by what the word does in it, and one for each mark: grammar is then a pattern
 * over few letters, whatever words fill it.
 */
export type Tagged = {
  tags: string;
  /** For each letter of `tags` the offsets of what it stands for. */
  starts: readonly number[];
  ends: readonly number[];
};

/** A word that is known to do nothing, and a name or other word with a capital. */
const plainWord = "_";
const capitalWord = "p";
const dayTag = "D";
const numberTag = "N";

/** What stands for the writer's office, the one written to, and any other, where a lexicon says "G". */
const ownerTag = "H";
const anyOffice = "G";
const ownOffice = "S";
const theirOffice = "A";

const known = new WeakMap<WordForm, string>();

/** Several rules ask for the letters of the same sentence. */
const tagged = new WeakMap<LetterScene, Map<number, Tagged>>();

function tagsOf(language: Language, form: WordForm): string {
  const found = known.get(form);
  if (found !== undefined) return found;
  const lexicon = language.letters.asks.tags;
  const entry = lexicon.find(([, pattern]) => pattern.test(form.lower));
  const tags = entry?.[0] ?? (/\d/u.test(form.lower) ? numberTag : form.capital ? capitalWord : plainWord);
  known.set(form, tags);
  return tags;
}

/** No text is longer. */
const longest = 2 ** 26;

/** The marks of a gap that part clauses: a dash counts between blanks only. */
function marksIn(gap: string): string {
  if (gap === " " || gap === "") return "";
  const found = gap.match(/[,;:()?"“”«»]|\s[–—-](?=\s|$)|\n/gu) ?? [];
  return found
    .map((mark) => (/[–—-]/u.test(mark) ? "-" : /["“”«»]/u.test(mark) ? '"' : mark === "\n" ? ";" : mark))
    .join("");
}

const opens = (name: string): string => name.slice(0, 6).toLowerCase();

/** Whether an office is the writer's or that of the one written to: by the names in the head. */
function officeTag({ sender, addressee, scene }: LetterScene, lower: string): string {
  const start = opens(lower);
  const { mission } = scene.language.letters.forms;
  const isMission = mission.test(start.charAt(0).toUpperCase() + lower.slice(1));
  const names = (org: string | null | undefined): boolean =>
    org?.toLowerCase().includes(start) === true || (isMission && mission.test(org ?? ""));
  const own = names(sender?.org);
  const theirs = names(addressee?.org);
  if (own === theirs) return anyOffice;
  return own ? ownOffice : theirOffice;
}

/** The letters of a sentence. */
export function tagSentence(letter: LetterScene, sentence: { start: number; end: number }): Tagged {
  const made = tagged.get(letter) ?? new Map<number, Tagged>();
  tagged.set(letter, made);
  const key = sentence.start * longest + sentence.end;
  const found = made.get(key) ?? tagWords(letter, sentence);
  made.set(key, found);
  return found;
}

function tagWords(letter: LetterScene, { start, end }: { start: number; end: number }): Tagged {
  const { page, language } = letter.scene;
  const from = wordAt(page, start);
  const to = wordAt(page, end);
  const days = datesIn(letter.scene, from, to);
  let tags = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (letters: string, first: number, last: number) => {
    for (const one of letters) {
      tags += one;
      starts.push(first);
      ends.push(last);
    }
  };
  for (let at = from; at < to; at++) {
    const word = page.words[at];
    if (!word) break;
    const before = page.words[at - 1];
    // "The Board's request": whose it is.
    if (at > from && word.gap.length > 1 && /^['’]s?\s/u.test(word.gap))
      add(ownerTag, word.start, word.start);
    if (at > from && before) add(marksIn(word.gap), before.end, word.start);
    const day = days.find((one) => one.from <= at && at < one.to);
    if (day) {
      if (day.from === at || at === from) add(dayTag, word.start, day.end);
      continue;
    }
    const own = tagsOf(language, word.form);
    add(own === anyOffice ? officeTag(letter, word.form.lower) : own, word.start, word.end);
  }
  if (/\?\s*$/u.test(page.text.slice(start, end + 1))) add("?", end, end);
  return { tags: language.letters.asks.settle(tags), starts, ends };
}

/** The place in the letters that stands for what begins at or after an offset. */
export function tagAt({ starts }: Tagged, offset: number): number {
  const at = starts.findIndex((start) => start >= offset);
  return at < 0 ? starts.length : at;
}
