// Reads documents (a JSON file, named first) with one reader (named second) in a process of its own and prints what it took.
import { readFileSync } from "node:fs";
import { inventNames } from "../names/invented-list.ts";
import type { BenchDocument } from "./invented-documents.ts";
import { type Cost, readers } from "./readers.ts";

const [file = "", which = "", rosterSize = "0"] = process.argv.slice(2);
const documents: BenchDocument[] = JSON.parse(readFileSync(file, "utf8"));
const roster = inventNames(Number(rosterSize)).map(([id, name]) => ({ id, name }));
const readWith = await readers[which]?.(roster);
if (!readWith) throw new Error(`There is no reader called "${which}".`);

// What is compiled on the way is no part of the rate.
for (const document of documents.slice(0, 200)) readWith(document);
const start = performance.now();
for (const document of documents) readWith(document);
const cost: Cost = {
  ms: performance.now() - start,
  documents: documents.length,
  characters: documents.reduce((sum, { text }) => sum + text.length, 0),
};
console.log(JSON.stringify(cost));
