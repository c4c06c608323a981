// Measures what is claimed of the law's speed: every remedy and duty of many case files on one core,
// and how soon one changed entry shows in its file. `npm run bench:law -- --files 100000`
import { parseArgs } from "node:util";
import { defaultPolicy } from "../../src/core/casework/duties/default-policy.ts";
import { dutiesOf } from "../../src/core/casework/duties/duties.ts";
import { waysHomeOf } from "../../src/core/casework/remedies-of-case.ts";
import { freeByOf } from "../../src/core/casework/sentence-of-case.ts";
import type { Entry } from "../../src/core/ledger/entry.ts";
import { fold } from "../../src/core/ledger/fold.ts";
import { inventedFile } from "./invented-files.ts";

const { values } = parseArgs({ options: { files: { type: "string", default: "100000" } } });
const count = Number(values.files);
const on = "2026-06-01";

const derive = (entries: readonly Entry[]) => {
  const file = fold(entries, {});
  return { ways: waysHomeOf(file, on), duties: dutiesOf(file, defaultPolicy, on), free: freeByOf(file) };
};

let findings = 0;
let duties = 0;
let making = 0;
const begun = performance.now();
for (let number = 0; number < count; number += 1) {
  const before = performance.now();
  const entries = inventedFile(number);
  making += performance.now() - before;
  const derived = derive(entries);
  findings += derived.ways.ways.length;
  duties += derived.duties.length;
}
const seconds = (performance.now() - begun - making) / 1000;

const changed: number[] = [];
for (let number = 0; number < 1000; number += 1) {
  const entries = inventedFile(number);
  const more = { ...entries[1], seq: entries.length + 1 } as Entry;
  const before = performance.now();
  derive([...entries, more]);
  changed.push(performance.now() - before);
}
changed.sort((a, b) => a - b);
const at = (share: number) => (changed[Math.floor(share * (changed.length - 1))] ?? 0).toFixed(2);

console.log(`${count} case files, ${findings} findings on remedies, ${duties} duties`);
console.log(`all remedies, duties and dates of release: ${seconds.toFixed(1)} s on one core`);
console.log(
  `one entry more, its case derived anew: ${at(0.5)} ms (p50), ${at(0.99)} ms (p99), ${at(1)} ms (most)`,
);
