// npm run fuzz:reading [-- COUNT [SEED]]: mutated, random and hard texts through the reader; a million if not said.
import { readFileSync } from "node:fs";
import { makeRandom } from "../names/invented-list.ts";
import { fuzzReading } from "./fuzz-reading.ts";
import { findGoldSets } from "./gold-sets.ts";

const [count = "1000000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const stock = findGoldSets("../shared")
  .flatMap(({ files }) => files)
  .map((file): string => JSON.parse(readFileSync(file, "utf8")).text);
const { faults, slowestShare, slowest, timedAgain } = fuzzReading(
  Number(count),
  stock,
  makeRandom(Number(seed)),
);
console.log(
  [
    `${Number(count).toLocaleString("en")} texts (seed ${seed}, from ${stock.length} labelled ones) and all hard ones: ${faults.length} faults.`,
    `The slowest took ${(slowestShare * 100).toFixed(0)} % of its time: ${slowest.slice(0, 200)}; ${timedAgain} were timed again.`,
  ].join("\n"),
);
for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length > 20) console.error(`and ${faults.length - 20} more`);
process.exitCode = faults.length === 0 ? 0 : 1;
