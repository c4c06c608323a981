// npm run bench:reading [-- OPTIONS]: accuracy and speed of the reader.
//   --shared DIR   labelled texts, a roster and the scorer from outside the project: corpus/, score/reading.mjs; ../shared if not said
//   --documents 2000 --rounds 3   how many documents each reader reads, how often by turns
//   --memory 100000   so many documents for the memory that is held; 0 leaves it out
//   --write        put the report into docs/reading.md
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sayCircumstances } from "../measure/circumstances.ts";
import { putReport } from "../measure/markdown.ts";
import { countErrors, type ErrorCounts } from "./count-errors.ts";
import { findGoldSets } from "./gold-sets.ts";
import { measureAccuracy } from "./measure-accuracy.ts";
import { inOwnProcess, measureSpeed } from "./measure-speed.ts";
import { type Held, type LengthCost, writeReport } from "./report.ts";

const page = "docs/reading.md";

const { values } = parseArgs({
  options: {
    shared: { type: "string", default: "../shared" },
    documents: { type: "string", default: "2000" },
    rounds: { type: "string", default: "3" },
    memory: { type: "string", default: "100000" },
    write: { type: "boolean", default: false },
  },
});

function countOf(option: "documents" | "rounds" | "memory"): number {
  if (/^\d{1,8}$/.test(values[option])) return Number(values[option]);
  console.error(`--${option} takes a whole number, not "${values[option]}".`);
  process.exit(2);
}

const scorer = join(values.shared, "score", "reading.mjs");
const roster = join(values.shared, "corpus", "roster.json");
if (!existsSync(scorer) || !existsSync(roster)) {
  console.error(
    `${values.shared} has no score/reading.mjs and corpus/roster.json: name the folder with --shared.`,
  );
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "homeward-bench-"));
try {
  const sets = findGoldSets(values.shared);
  const accuracy = [];
  for (const set of sets) accuracy.push(await measureAccuracy(set, { scorer, roster, folder }));
  const errors = { aside: new Map(), others: new Map() } satisfies Record<string, ErrorCounts>;
  for (const { set, readings } of accuracy)
    await countErrors(set.isAside ? errors.aside : errors.others, set, { scorer, readings });
  const [documents, rounds, memory] = [countOf("documents"), countOf("rounds"), countOf("memory")];
  const speed = await measureSpeed(sets, { documents, rounds, folder });
  const file = join(folder, "documents.json");
  const lengths = await inOwnProcess<LengthCost[]>("time-lengths.ts", file);
  const held = memory === 0 ? [] : await inOwnProcess<Held[]>("hold-memory.ts", file, String(memory));
  const report = writeReport({ circumstances: sayCircumstances(), accuracy, errors, speed, lengths, held });
  console.log(report);
  if (values.write) writeFileSync(page, putReport(readFileSync(page, "utf8"), "bench:reading", report));
} finally {
  await rm(folder, { recursive: true, force: true });
}
