import { read } from "../../src/core/reading/read.ts";
import type { RosterPerson } from "../../src/core/reading/reading.ts";
import { compilePatternsAtOnce } from "../../src/platform/reading/compile-at-once.ts";
import type { BenchDocument } from "./invented-documents.ts";

type ReadOne = (document: BenchDocument) => unknown;

/** What reading some documents took. */
export type Cost = { ms: number; documents: number; characters: number };

/** Our reader, and the pipeline of a library that reads English: sentences, words, entities, sentiment. */
export const readers: Readonly<Record<string, (roster: RosterPerson[]) => Promise<ReadOne>>> = {
  homeward: async (roster) => {
    // As the program's own process does.
    compilePatternsAtOnce();
    return (document) =>
      read(document.text, {
        lang: document.lang,
        ...(document.published === undefined ? {} : { published: document.published }),
        ...(roster.length === 0 ? {} : { roster }),
      });
  },
  wink: async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    const nlp = winkNLP(model);
    return ({ text }) => nlp.readDoc(text);
  },
};
