// Reads documents (a JSON file, named first) over and over, each time changed, until so many (named second) are read; prints what is held.
import { readFileSync } from "node:fs";
import { read } from "../../src/core/reading/read.ts";
import { inventNames } from "../names/invented-list.ts";
import type { BenchDocument } from "./invented-documents.ts";

const steps = 5;

const [file = "", count = "0"] = process.argv.slice(2);
const documents: BenchDocument[] = JSON.parse(readFileSync(file, "utf8"));
const names = inventNames(Number(count)).map(([, name]) => name);
const held: { read: number; megabytes: number }[] = [];
for (const [at, name] of names.entries()) {
  const document = documents[at % documents.length];
  // A name that no other document has, so that whatever is remembered by the word would grow.
  if (document) read(`${name} ${at}.\n\n${document.text}`, { lang: document.lang });
  if ((at + 1) % Math.ceil(names.length / steps) !== 0) continue;
  globalThis.gc?.();
  held.push({ read: at + 1, megabytes: process.memoryUsage().heapUsed / 1e6 });
}
console.log(JSON.stringify(held));
