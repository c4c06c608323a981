// npx tsx bench/duplicates.ts [5000]: how long the page of likely duplicates takes among so many invented cases, of
// which one in twenty is there twice in another spelling: the looks until all names are compared, one more look, and
// one after a case was opened.

import { setTimeout as wait } from "node:timers/promises";
import { audienceOf } from "../src/core/access/access.ts";
import { transliterate } from "../src/core/names/fold-name.ts";
import { openLedger } from "../src/features/case/index.ts";
import { listLikelyPairs } from "../src/features/duplicate/duplicate.service.ts";
import { makePairMemory } from "../src/features/duplicate/pair-memory.ts";
import { appendClaim } from "../src/features/ledger/index.ts";
import { keepNames } from "../src/features/names/index.ts";
import { systemClock } from "../src/platform/clock.ts";
import { openDatabase } from "../src/platform/database/connect.ts";
import { asActor } from "../src/platform/database/transaction.ts";
import { createLog } from "../src/platform/log.ts";
import type { Means } from "../src/platform/means.ts";
import { createSealer } from "../src/platform/sealer.ts";
import { caseworker } from "../tests/support/actors.ts";
import { addressOf, createTemplate } from "../tests/support/template-database.ts";
import { startTestServer } from "../tests/support/test-server.ts";
import { inventNames } from "./names/invented-list.ts";

const cases = Number(process.argv[2] ?? 5000);
/** As the page does. */
const lookAgainMs = 2000;
const log = createLog(() => undefined);

/** Every twentieth name twice: in Latin letters, or with its parts turned round. */
const names = inventNames(cases - Math.floor(cases / 21)).flatMap(([, name], at) =>
  at % 20 === 0 ? [name, transliterate(name) ?? name.split(" ").reverse().join(" ")] : [name],
);

const twins = new Set(
  names.flatMap((name, at) => (at % 21 === 1 ? [[names[at - 1] ?? "", name].sort().join("/")] : [])),
);

const openCase = (means: Means, name: string, at: number) =>
  asActor(means.db, audienceOf(caseworker), async (trx) => {
    const ledger = await openLedger(trx, caseworker, { kind: "case", name, teams: ["consular"] });
    const on = String(1950 + (at % 50));
    await appendClaim(trx, caseworker, ledger, { claim: { kind: "birth", on, body: {}, citations: [] } });
  });

const measure = async (means: Means) => {
  const memory = makePairMemory();
  const look = async () => {
    const began = performance.now();
    const { left, pairs } = await listLikelyPairs(caseworker, means, memory, {
      params: undefined,
      query: { most: 500 },
      body: undefined,
    });
    const planted = pairs.filter(({ one, other }) => twins.has([one.title, other.title].sort().join("/")));
    return { ms: Math.round(performance.now() - began), left, pairs: pairs.length, planted: planted.length };
  };
  const read = performance.now();
  await means.names();
  console.log(`names read: ${Math.round(performance.now() - read)} ms`);
  const began = performance.now();
  const first = [await look()];
  while (first.at(-1)?.left) {
    await wait(lookAgainMs);
    first.push(await look());
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const longest = Math.max(...first.map(({ ms }) => ms));
  console.log(
    `first time: all compared after ${seconds} s in ${first.length} looks, the longest ${longest} ms`,
  );
  console.log("again:", JSON.stringify(await look()));
  await openCase(means, "Timur Vasgard", 0);
  console.log("after a case was opened:", JSON.stringify(await look()));
};

const server = await startTestServer();
const template = await createTemplate(server.url);
const { close, ...database } = await openDatabase(addressOf(server.url, template.name), log);
try {
  const means: Means = {
    ...{ db: database.app, clock: systemClock, log, enqueue: async () => undefined },
    names: keepNames(database.names),
    sealer: createSealer(async () => ""),
  };
  const began = performance.now();
  for (const [at, name] of names.entries()) await openCase(means, name, at);
  console.log(`${names.length} cases opened in ${Math.round((performance.now() - began) / 1000)} s`);
  await measure(means);
} finally {
  await close();
  await template.drop();
  await server.stop();
}
