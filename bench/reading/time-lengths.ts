// Reads texts of growing length, made of documents (a JSON file, named first), and prints what a megabyte of each took.
import { readFileSync } from "node:fs";
import { read } from "../../src/core/reading/read.ts";
import type { BenchDocument } from "./invented-documents.ts";

const lengths = [50_000, 500_000, 5_000_000];

const documents: BenchDocument[] = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const english = documents.filter(({ lang }) => lang === "en");
for (const { text } of english.slice(0, 200)) read(text, { lang: "en" });

const textOf = (length: number): string => {
  const parts: string[] = [];
  for (let at = 0, sum = 0; sum < length; at += 1) {
    const { text = " " } = english[at % english.length] ?? {};
    parts.push(text);
    sum += text.length + 2;
  }
  return parts.join("\n\n").slice(0, length);
};
const costs = lengths.map((length) => {
  const text = textOf(length);
  const start = performance.now();
  read(text, { lang: "en" });
  return { length, ms: performance.now() - start };
});
console.log(JSON.stringify(costs));
