// npm run bench:names [-- OPTIONS]: accuracy and speed of names, beside what else there is.
//   --shared DIR   labelled pairs, name parts and a scorer from outside the project: names/pairs-dev.tsv,
//                  names/parts.tsv.gz, score/names.mjs; ../shared if not said
//   --pairs FILE   --parts FILE   --scorer FILE   one of these from elsewhere
//   --own          the project's own pairs and invented names only; so too when the others are absent
//   --size 1000000 --queries 300 --rounds 3
//   --mistakes 0   so many of the pairs that are scored worst
//   --write        put the report into docs/names.md
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { putReport } from "../measure/markdown.ts";
import { runBench } from "./run-bench.ts";

const ownPairs = "tests/gold/names.tsv";
const page = "docs/names.md";

const { values } = parseArgs({
  options: {
    shared: { type: "string", default: "../shared" },
    pairs: { type: "string" },
    parts: { type: "string" },
    scorer: { type: "string" },
    own: { type: "boolean", default: false },
    size: { type: "string", default: "1000000" },
    queries: { type: "string", default: "300" },
    rounds: { type: "string", default: "3" },
    mistakes: { type: "string", default: "0" },
    write: { type: "boolean", default: false },
  },
});

/** The file that was asked for, else the shared one if it is there. */
function fileOf(given: string | undefined, ...shared: string[]): string | undefined {
  const file = given ?? join(values.shared, ...shared);
  return (given !== undefined || existsSync(file)) && !values.own ? file : undefined;
}

function countOf(option: "size" | "queries" | "rounds" | "mistakes"): number {
  if (/^\d{1,8}$/.test(values[option])) return Number(values[option]);
  console.error(`--${option} takes a whole number, not "${values[option]}".`);
  process.exit(2);
}

const parts = fileOf(values.parts, "names", "parts.tsv.gz");
const scorer = fileOf(values.scorer, "score", "names.mjs");
const { report, mistakes } = await runBench({
  pairs: fileOf(values.pairs, "names", "pairs-dev.tsv") ?? ownPairs,
  outside: parts === undefined || scorer === undefined ? undefined : { parts, scorer },
  size: countOf("size"),
  queries: countOf("queries"),
  rounds: countOf("rounds"),
  mistakes: countOf("mistakes"),
  program: [process.execPath, "bin/homeward"],
});
console.log(report);
if (mistakes.length > 0) console.log(`\n${mistakes.join("\n")}`);
if (values.write) writeFileSync(page, putReport(readFileSync(page, "utf8"), "bench:names", report));
