import type { FoundDate } from "./dates/find-dates.ts";
import type { Language } from "./languages/language.ts";
import { type Page, type Sentence, sentenceOf } from "./layout/page.ts";
import type { People } from "./people/describe-people.ts";
import type { Bearers } from "./references/bearers.ts";
import type { Groups } from "./references/name-groups.ts";
import type { Part, Reference } from "./references/reference.ts";

/** A part that the text gives a person ("the Russian ambassador"), by the words that say it. */
export type Role = { from: number; to: number; head: number; part: Part; gender?: "m" | "f" };

/** All that is known of a text before statements and events are looked for. */
export type Scene = {
  page: Page;
  language: Language;
  people: People;
  references: readonly Reference[];
  dates: readonly FoundDate[];
  /** Groups of people in custody, by the first word of each reference to one. */
  groups: Groups;
  /** Organisations by their fullest name in the text, by the first word of each reference to one. */
  organisations: ReadonlyMap<number, string>;
  /** The word at which a person is first named. */
  firstNamed: ReadonlyMap<number, number>;
  /** By the index of a person. */
  roles: ReadonlyMap<number, readonly Role[]>;
  /** Those whom the text gives a part, by the noun that says it. */
  bearers: Bearers;
};

function firstAtOrAfter<T>(list: readonly T[], keyOf: (item: T) => number, at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && keyOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The references that lie wholly within these words. */
export function referencesIn(scene: Scene, from: number, to: number): Reference[] {
  const found: Reference[] = [];
  for (
    let index = firstAtOrAfter(scene.references, (one) => one.from, from);
    index < scene.references.length;
    index++
  ) {
    const reference = scene.references[index];
    if (!reference || reference.from >= to) break;
    if (reference.to <= to) found.push(reference);
  }
  return found;
}

/** The reference that starts at this word. */
export function referenceAt(scene: Scene, from: number): Reference | undefined {
  const reference = scene.references[firstAtOrAfter(scene.references, (one) => one.from, from)];
  return reference?.from === from ? reference : undefined;
}

/** The nearest references before a word, the last first, at most so many. */
export function referencesBefore(scene: Scene, at: number, most: number): Reference[] {
  const end = firstAtOrAfter(scene.references, (one) => one.from, at);
  return scene.references.slice(Math.max(0, end - most), end).reverse();
}

/** The dates within these words. */
export function datesIn(scene: Scene, from: number, to: number): FoundDate[] {
  const found: FoundDate[] = [];
  for (
    let index = firstAtOrAfter(scene.dates, (one) => one.from, from);
    index < scene.dates.length;
    index++
  ) {
    const date = scene.dates[index];
    if (!date || date.from >= to) break;
    found.push(date);
  }
  return found;
}

/** The offsets of words `from` to `to`. */
export function offsets(page: Page, from: number, to: number): { start: number; end: number } {
  const start = page.words[from]?.start ?? 0;
  return { start, end: page.words[to - 1]?.end ?? start };
}

/** The words themselves. */
export function textOf(page: Page, from: number, to: number): string {
  const { start, end } = offsets(page, from, to);
  return page.text.slice(start, end);
}

/** Whether a sentence stands in running text (or a caption), not in a headline, tweet or boiler-plate. */
export function isProse(page: Page, sentence: Sentence): boolean {
  const kind = page.blocks[sentence.block]?.kind;
  return (
    kind === "prose" ||
    kind === "caption" ||
    (kind === "heading" && /[.!?]["»”]?$/u.test(page.text.slice(sentence.start, sentence.end + 2).trimEnd()))
  );
}

/** Where each person is named first. */
export function findFirstNamed(people: People): Map<number, number> {
  const first = new Map<number, number>();
  for (const { person, from } of people.mentions) if (!first.has(person)) first.set(person, from);
  return first;
}

/** Whether a sentence is a heading, or points to another text: statements are read in it, events are not. */
export function isHeadline(page: Page, sentence: Sentence): boolean {
  const kind = page.blocks[sentence.block]?.kind;
  return (kind === "heading" || kind === "related") && !isProse(page, sentence);
}

const closely = (gap: string | undefined): boolean => gap === " " || gap === "\u00a0";

/** "Адвокат, Орлов, | сказал": a mark ends what is set beside a noun; without one "Как сообщил адвокат, | Орлов молчит". */
const isClosed = ({ words }: Page, to: number): boolean => !closely(words[to]?.gap);

/** The parts that people are given beside their names: "Judge Ana Ruiz", "Ana Ruiz, the ambassador to Chile". */
export function findRoles(
  page: Page,
  references: readonly Reference[],
  declined = false,
): Map<number, Role[]> {
  const roles = new Map<number, Role[]>();
  const give = (person: number, { from, to, head, part = "other", gender }: Reference) => {
    const role: Role = { from, to, head, part, ...(gender ? { gender } : {}) };
    roles.set(person, [...(roles.get(person) ?? []), role].slice(0, 12));
  };
  references.forEach((reference, index) => {
    if (reference.person === undefined) return;
    const last = references[index - 1];
    const after = references[index + 1];
    const next = page.words[reference.to]?.gap === " " ? after : undefined;
    // "Адвокат Орлова | Иван Берг": the name between belongs to the noun, the one after it bears it.
    const owner = declined && last?.kind === "person" && last.to === reference.from;
    const before = owner ? references[index - 2] : last;
    if (declined && next?.kind === "person" && next.from === reference.to) return;
    const gapBefore = page.words[reference.from]?.gap;
    if (
      before?.kind === "description" &&
      before.to === (owner ? last.from : reference.from) &&
      /^[,.]? $/u.test(gapBefore ?? "") &&
      // "По словам адвоката, Орлова …": the comma ends the phrase, the name begins another.
      !(declined && gapBefore !== " " && (before.oblique || !isClosed(page, reference.to))) &&
      !before.possessive
    )
      give(reference.person, before);
    const follows =
      after && after.from === reference.to && /^,? (?:[—–-] )?$/u.test(page.words[after.from]?.gap ?? "");
    if (after?.kind === "description" && follows && !closely(page.words[after.from]?.gap))
      give(reference.person, after);
  });
  return roles;
}

/** The sentence in the wide sense (a quotation does not end it) around a word. */
export const sentenceAround = (scene: Scene, word: number): Sentence | undefined =>
  sentenceOf(scene.page.sentences, word);
