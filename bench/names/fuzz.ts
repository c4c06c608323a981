// npm run fuzz:names [-- COUNT [SEED]]: random and hard texts through the comparison; a million if not said.
import { fuzzNames } from "./fuzz-names.ts";
import { makeRandom } from "./invented-list.ts";

const [count = "1000000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const { faults, slowestMs, slowest, timedAgain } = fuzzNames(Number(count), makeRandom(Number(seed)));
console.log(
  [
    `${Number(count).toLocaleString("en")} random pairs (seed ${seed}) and every two hard texts: ${faults.length} faults.`,
    `The slowest took ${slowestMs.toFixed(2)} ms: ${slowest}; ${timedAgain} were timed again.`,
  ].join("\n"),
);
for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length > 20) console.error(`and ${faults.length - 20} more`);
process.exitCode = faults.length === 0 ? 0 : 1;
