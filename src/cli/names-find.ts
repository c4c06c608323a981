import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { makeNameIndex, type NameIndex } from "../core/names/name-index.ts";
import { UsageFault } from "./command.ts";
import { fileFault } from "./file-fault.ts";
import { memoryInUse } from "./memory-in-use.ts";
import { percentile } from "./percentile.ts";
import { print } from "./print.ts";
import { readTabRows, type TabRow, tableFault } from "./tab-rows.ts";

type Asked = { list: string; queries: string; top: number };

/** Finds each query's name among the list and prints the best; says on standard error what it took. */
export async function findNames(asked: Asked): Promise<number> {
  // A name mistyped is said before a million others are read.
  await access(asked.queries).catch((error) => {
    throw tableFault(asked.queries, fileFault(error));
  });
  const { index, buildMs, bytes } = await buildIndex(asked.list);
  const times: number[] = [];
  for await (const rows of readTabRows(createReadStream(asked.queries), asked.queries)) {
    const found = rows.map((row) => findOne(index, { ...idAndName(row, asked.queries), top: asked.top }));
    times.push(...found.map((one) => one.ms));
    const text = found.map((one) => one.text).join("");
    if (text !== "") await print(text);
  }
  const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => roundedOrNull(percentile(times, share)));
  console.error(JSON.stringify({ buildMs, bytes, queries: times.length, p50Ms, p95Ms, p99Ms }));
  return 0;
}

/** So many searches belong to the building: a program that stays has made them long before somebody asks. */
const SETTLING = 200;

async function buildIndex(list: string): Promise<{ index: NameIndex; buildMs: number; bytes: number }> {
  const before = memoryInUse();
  const start = performance.now();
  const index = makeNameIndex();
  for await (const rows of readTabRows(createReadStream(list), list)) {
    for (const row of rows) {
      const { id, name } = idAndName(row, list);
      index.add(id, name);
    }
  }
  index.settle(SETTLING);
  const buildMs = rounded(performance.now() - start);
  return { index, buildMs, bytes: Math.max(0, memoryInUse() - before) };
}

type Query = { id: string; name: string; top: number };

function findOne(index: NameIndex, { id, name, top }: Query): { ms: number; text: string } {
  const start = performance.now();
  const hits = index.find(name, { most: top, least: 0 });
  const ms = performance.now() - start;
  return { ms, text: hits.map((hit, at) => `${id}\t${at + 1}\t${hit.id}\n`).join("") };
}

function idAndName({ line, cells }: TabRow, file: string): { id: string; name: string } {
  const [id, name] = cells;
  if (id === undefined || name === undefined || id.trim() === "")
    throw tableFault(file, `Line ${line} is not an id, a tab and a name. The file has no header.`);
  return { id, name };
}

/** JSON has no undefined. */
function roundedOrNull(value: number | undefined): number | null {
  return value === undefined ? null : rounded(value);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Reads how many hits are wanted. */
export function readTop(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageFault(`--top takes a number from 1, not "${text}".`);
}
