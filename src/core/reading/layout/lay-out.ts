import type { Language } from "../languages/language.ts";
import { findBlocks } from "./blocks.ts";
import { findDialogue, withDialogue } from "./dialogue.ts";
import type { Page } from "./page.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";
import { findWords } from "./words.ts";

/** Cuts a text into words, blocks, sentences and quotations. */
export function layOut(text: string, language: Language): Page {
  const { words, telling } = findWords(text, language);
  const blocks = findBlocks(text, language.layout);
  const { insertedCue, dialogueCue } = language.layout;
  const marked = findQuotations(text, blocks, words, insertedCue);
  const quotations = dialogueCue
    ? withDialogue(marked, findDialogue(text, blocks, words, dialogueCue))
    : marked;
  const atomic = quotations.filter((quotation) => quotation.closed);
  const cut = { ...language.layout, words, starters: language.names.grammar };
  return {
    text,
    words,
    telling,
    blocks,
    quotations,
    sentences: findSentences(blocks, { ...cut, atomic }),
    clauses: findSentences(blocks, { ...cut, atomic: [] }),
  };
}
