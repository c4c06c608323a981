import { readFileSync } from "node:fs";
import { inventNames, makeRandom } from "../names/invented-list.ts";
import type { GoldSet } from "./gold-sets.ts";

/** A document for measuring speed. */
export type BenchDocument = { text: string; lang: string; published?: string };

type Stock = { documents: { paragraphs: string[]; lang: string; published?: string }[] };

/**
 * Documents, no two alike, as long and as mixed as the labelled ones: each is one of them with half of its
 * paragraphs taken from others of its language, and with an invented person told of in each.
 */
export function inventDocuments(sets: readonly GoldSet[], count: number): BenchDocument[] {
  const stock = takeStock(sets);
  const random = makeRandom(20_261_122);
  const names = inventNames(10_000).map(([, name]) => name);
  const pick = <Item>(from: readonly Item[]) => from[Math.floor(random() * from.length)];
  return Array.from({ length: count }, (_, at) => {
    const start = stock.documents[at % stock.documents.length];
    if (!start) return { text: "", lang: "en" };
    const others = stock.documents.filter(({ lang }) => lang === start.lang);
    const paragraphs = start.paragraphs.map((paragraph) =>
      random() < 0.5 ? paragraph : (pick(pick(others)?.paragraphs ?? []) ?? paragraph),
    );
    const { lang, published } = start;
    const opening = lang === "ru" ? `Осуждён ${pick(names)}.` : `${pick(names)} was sentenced on Friday.`;
    const text = [opening, ...paragraphs].join("\n\n");
    return { text, lang, ...(published === undefined ? {} : { published }) };
  });
}

function takeStock(sets: readonly GoldSet[]): Stock {
  const documents = sets
    .flatMap(({ files }) => files)
    .map((file) => {
      const { text, lang, published } = JSON.parse(readFileSync(file, "utf8"));
      const paragraphs: string[] = text.split(/\n\s*\n/u);
      return { paragraphs, lang, ...(published ? { published } : {}) };
    });
  return { documents };
}
