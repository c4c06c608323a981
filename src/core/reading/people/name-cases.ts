import type { Language } from "../languages/language.ts";
import type { Word } from "../layout/page.ts";
import { anyCase } from "./grammar.ts";

/** The cases that all the words of a name share; a language without cases has them all. */
export function sharedCases(language: Language, words: readonly Word[]): number {
  const { casesOf } = language.names;
  if (!casesOf) return anyCase;
  return words.reduce(
    (shared, word) => (word.text.length < 2 ? shared : shared & casesOf(word.lower)),
    anyCase,
  );
}
