import { type Sentence, sentenceEnd, spanOf, wordAt } from "../layout/page.ts";
import type { Span } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { pickRules, type Rule } from "../signs.ts";
import type { Correspondent, LetterKind, ReadLetter } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";

/** A letter with what is known of it before its asks and answers are looked for. */
export type LetterScene = {
  scene: Scene;
  form: LetterForm;
  kind: LetterKind;
  date: ReadLetter["date"];
  sender: Correspondent | null;
  addressee: Correspondent | null;
  /** Those in custody whom it is about: indexes, the surest first. */
  concerned: readonly number[];
  /** The same as parties, or the group that it is about. */
  parties: readonly string[];
  /** A group that it names beside them. */
  group?: string | undefined;
  sentences: readonly BodySentence[];
};

/** A sentence of a letter's body with the marks that close it. */
export type BodySentence = { start: number; end: number; text: string; block: number };

/** The sentences of the body, and of what stands after the signature ("P.S."). */
export function bodySentences(scene: Scene, form: LetterForm): BodySentence[] {
  const signed = new Set(form.signature);
  return scene.page.clauses.flatMap((sentence: Sentence) => {
    if (form.quoted.has(sentence.block)) return [];
    if (sentence.block < form.from || (sentence.block >= form.to && signed.has(sentence.block))) return [];
    const end = sentenceEnd(scene.page, sentence);
    return [
      { start: sentence.start, end, text: scene.page.text.slice(sentence.start, end), block: sentence.block },
    ];
  });
}

/** The rules of a list that are worth trying on a sentence. */
export function rulesFor<One extends Rule>(
  { scene: { page } }: LetterScene,
  list: "letterEvents",
  rules: readonly One[],
  { start, end }: BodySentence,
): One[] {
  return pickRules(page, list, rules, { from: wordAt(page, start), to: wordAt(page, end) });
}

/** The span between two offsets without blanks and marks at its ends. */
export function plainSpan(scene: Scene, start: number, end: number): Span {
  const { text } = scene.page;
  let last = end;
  let first = start;
  while (last > first && /[\s.,;:!?–—-]/u.test(text[last - 1] ?? "")) last--;
  while (first < last && /[\s.,;:!?•*)–—-]/u.test(text[first] ?? "")) first++;
  return spanOf(text, first, last);
}
