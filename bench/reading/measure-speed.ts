import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { GoldSet } from "./gold-sets.ts";
import { inventDocuments } from "./invented-documents.ts";
import type { Cost } from "./readers.ts";

const run = promisify(execFile);

/** What one reader took for the same documents, round for round. */
export type SpeedRow = { reader: string; costs: Cost[] };

const candidates: [reader: string, which: string, roster: number][] = [
  ["Homeward", "homeward", 0],
  ["Homeward, 10,000 known people", "homeward", 10_000],
  ["wink-nlp, full pipeline", "wink", 0],
];

/** Lets each reader read the same documents in a process of its own, by turns. */
export async function measureSpeed(
  sets: readonly GoldSet[],
  { documents, rounds, folder }: { documents: number; rounds: number; folder: string },
): Promise<SpeedRow[]> {
  const file = join(folder, "documents.json");
  await writeFile(file, JSON.stringify(inventDocuments(sets, documents)));
  const rows: SpeedRow[] = candidates.map(([reader]) => ({ reader, costs: [] }));
  for (let round = 0; round < rounds; round += 1)
    for (const [at, [, which, roster]] of candidates.entries())
      rows[at]?.costs.push(await inOwnProcess("time-reader.ts", file, which, String(roster)));
  return rows;
}

/** What a script beside this one prints, run by itself so that nothing else has warmed it. */
export async function inOwnProcess<Said>(script: string, ...args: string[]): Promise<Said> {
  const path = join(import.meta.dirname, script);
  const { stdout } = await run(process.execPath, ["--expose-gc", "--import", "tsx", path, ...args]);
  return JSON.parse(stdout);
}
