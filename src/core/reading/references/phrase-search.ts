import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import type { NamedMention } from "../people/describe-people.ts";
import { adjoins } from "../people/word-kinds.ts";

/** Where phrases are looked for: the words, and the mentions by their first word. */
export type PhraseSearch = {
  page: Page;
  language: Language;
  mentionAt: ReadonlyMap<number, NamedMention>;
};

/** Whether a word follows the one before it with nothing but a blank between. */
export function followsClosely(page: Page, language: Language, at: number): boolean {
  const word = page.words[at];
  return word !== undefined && adjoins(word, page.words[at - 1], language);
}
