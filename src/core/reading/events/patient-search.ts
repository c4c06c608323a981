import type { Sentence, Word } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, type Scene } from "../scene.ts";
import type { EventRule } from "./event-rule.ts";
import type { SpeakerAt } from "./speaker-at.ts";

/** A match whose people are looked for. */
export type PatientSearch = {
  sentence: Sentence;
  from: number;
  to: number;
  rule: Pick<EventRule, "patient" | "strict" | "direct"> & Partial<Pick<EventRule, "type" | "weak">>;
  /** Whom the event before befell, when it stands in the same sentence. */
  previous: { persons: readonly string[]; to: number } | undefined;
  /** Who speaks the words at an offset. */
  speakerAt: SpeakerAt;
};

/** What is found of a clause's own subject: the people it means (none, when it means a thing), or that it has none. */
export type Found = string[] | undefined;

/** In a language whose word order tells subject and object, a clause's own subject is never passed over. */
export const orderTells = ({ language }: Scene): boolean => language.eventWords.orderTells;

export const closely = (word: Word | undefined): boolean => /^[ \u00a0]$/u.test(word?.gap ?? "");

export const bare = { kind: "pronoun", oblique: false, possessive: false } as const;

/** "Him" or "her" as an object: a word that may own what follows is one only before a word of grammar, a mark or a date. */
export function objectPronounAt(scene: Scene, at: number, end: number): Reference | undefined {
  const { page, language } = scene;
  const { objectPronouns, clauseEnds } = language.eventWords;
  const lower = page.words[at]?.lower ?? "";
  const pronoun = Object.hasOwn(objectPronouns, lower) ? objectPronouns[lower] : undefined;
  if (!pronoun || at >= end) return undefined;
  const { owns, ...about } = pronoun;
  const next = page.words[at + 1];
  const free =
    !owns ||
    at + 1 >= end ||
    !next ||
    !closely(next) ||
    clauseEnds.has(next.lower) ||
    language.references.prepositions.has(next.lower) ||
    language.references.determiners.has(next.lower) ||
    language.cues.circumstances.has(next.lower) ||
    language.eventWords.afterObject.test(next.lower) ||
    datesIn(scene, at + 1, at + 2).length > 0;
  return free ? { ...bare, from: at, to: at + 1, head: at, ...about } : undefined;
}

/** "The five" or "all three" without a noun. */
export function bareNumberAt(scene: Scene, at: number): Reference | undefined {
  const { page, language } = scene;
  const { smallNumbers, definite } = language.eventWords;
  const start = smallNumbers.has(page.words[at]?.lower ?? "") ? at : at + 1;
  const opened =
    start === at ? /both/u.test(page.words[at]?.lower ?? "") : definite.has(page.words[at]?.lower ?? "");
  if (!opened || !smallNumbers.has(page.words[start]?.lower ?? "")) return undefined;
  return { ...bare, kind: "group", part: "detainee", plural: true, from: at, to: start + 1, head: start };
}

/** Steps back from a verb over adverbs. */
export function verbStart(scene: Scene, sentence: Sentence, from: number): number {
  const { words } = scene.page;
  let at = from;
  while (at > sentence.from && closely(words[at])) {
    const { lower = "" } = words[at - 1] ?? {};
    const [date] = datesIn(scene, Math.max(sentence.from, at - 3), at).filter((one) => one.to === at);
    if (date) {
      const led = scene.language.references.prepositions.has(words[date.from - 1]?.lower ?? "");
      at = Math.max(sentence.from, led ? date.from - 1 : date.from);
      continue;
    }
    if (!scene.language.cues.between.has(lower) || /^(?:all|both)$/u.test(lower)) break;
    at--;
  }
  return at;
}
