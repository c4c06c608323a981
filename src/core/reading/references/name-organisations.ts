import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import type { NamedMention } from "../people/describe-people.ts";
import { placeLength } from "../people/word-kinds.ts";
import type { Reference } from "./reference.ts";

/** A name is at most so many words long. */
const longest = 9;

/** A name as the text prints it, and the plain words in it. */
type Name = { text: string; words: ReadonlySet<string>; to: number };

const closely = (word: Word | undefined): boolean => word !== undefined && /^ $/u.test(word.gap);
const owned = (word: Word | undefined): boolean => word !== undefined && /^['’]s? $/u.test(word.gap);

type Text = { page: Page; language: Language; isPerson: (word: number) => boolean };

/** A capitalised word that may belong to the name of a body: no person's, no day's. */
const mayBelong = ({ page, language, isPerson }: Text, at: number): boolean => {
  const word = page.words[at];
  const { months, weekdays } = language.dates.words;
  return (
    word?.capital === true &&
    !isPerson(at) &&
    !Object.hasOwn(months, word.lower) &&
    !Object.hasOwn(weekdays, word.lower) &&
    !language.references.determiners.has(word.lower)
  );
};

/** "US *Embassy* in Baku", "Ministry of Justice": the capitalised words that belong to the noun of a body. */
function nameAround(text: Text, at: number): Name | undefined {
  const { page, language } = text;
  const { words } = page;
  let from = at;
  while (
    from > 0 &&
    at - from < longest &&
    mayBelong(text, from - 1) &&
    (closely(words[from]) || owned(words[from]))
  )
    from--;
  let to = at + 1;
  while (to < words.length && to - at < longest && closely(words[to])) {
    const linked = language.references.links.has(words[to]?.lower ?? "");
    const next = words[to + 1];
    if (mayBelong(text, to)) to++;
    else if (linked && closely(next) && mayBelong(text, to + 1)) to += 2;
    else break;
  }
  while (placeLength(page, to) > 1) to += placeLength(page, to);
  if (to - from < 2) return undefined;
  const own = words.slice(from, to);
  const name = page.text.slice(own[0]?.start, own.at(-1)?.end).replace(/\s+/gu, " ");
  return { text: name, words: new Set(own.map((word) => word.lower)), to };
}

/** "Seafarers Behind Bars (SBB)": a name with its first letters in brackets. */
function initialsOf(page: Page, at: number): Name | undefined {
  const { words } = page;
  const short = words[at];
  if (!short?.gap.endsWith(" (") || !/^\p{Lu}{2,8}$/u.test(short.text) || page.text[short.end] !== ")")
    return undefined;
  for (let from = at - 1; from >= Math.max(0, at - longest); from--) {
    const own = words.slice(from, at);
    const letters = own.filter((word) => word.capital).map((word) => word.text.charAt(0));
    if (letters.join("") === short.text && own[0]?.capital) {
      const text = page.text.slice(own[0].start, own.at(-1)?.end).replace(/\s+/gu, " ");
      return { text, words: new Set([short.lower]), to: at + 1 };
    }
    if (letters.length > short.text.length) return undefined;
  }
  return undefined;
}

/**
 * What organisations are called most fully: "the embassy" after "the US Embassy in Baku", "SBB" after "Seafarers Behind
 * Bars (SBB)". By the first word of each reference that says less than the name.
 */
export function nameOrganisations(
  page: Page,
  language: Language,
  { references, mentions }: { references: readonly Reference[]; mentions: readonly NamedMention[] },
): Map<number, string> {
  const found = new Map<number, string>();
  // A language that declines calls a party by its base form.
  if (language.references.baseForm) return found;
  const inNames = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const text: Text = { page, language, isPerson: (word) => inNames.has(word) };
  const last = new Map<string, Name>();
  let at = 0;
  for (const reference of references) {
    for (; at < reference.to; at++) {
      const word = page.words[at];
      if (!word?.capital) continue;
      const body = language.references.nouns.get(word.stem)?.kind === "organisation";
      const name = body ? nameAround(text, at) : undefined;
      if (name) last.set(word.stem, richer(last.get(word.stem), name));
      const short = initialsOf(page, at);
      if (short) last.set(word.lower, short);
    }
    if (reference.kind !== "organisation") continue;
    const own = page.words
      .slice(reference.from, reference.to)
      .filter((word) => !language.references.articles.has(word.lower));
    const known = last.get(page.words[reference.head]?.stem ?? "");
    if (known && own.length < known.words.size && own.every((word) => known.words.has(word.lower)))
      found.set(reference.from, known.text);
    else if (known && own.length === 1 && known.words.has(own[0]?.lower ?? ""))
      found.set(reference.from, known.text);
  }
  return found;
}

/** Of a name and a shorter form of it, the longer. */
const richer = (known: Name | undefined, name: Name): Name =>
  known && [...name.words].every((word) => known.words.has(word)) ? known : name;
