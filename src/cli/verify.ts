import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeKey, readSignedHeads, verifyLedgers, writeSignedHeads } from "../features/verify/index.ts";
import { openDatabaseOnly } from "../main.ts";
import type { Config } from "../platform/config.ts";
import { Problem } from "../platform/problem.ts";
import { keepSecret } from "../platform/sign-in/secret-file.ts";
import { type Command, commandLog, readOptions, settingsFrom } from "./command.ts";

const help = `Usage: homeward verify [--export FILE] [--against FILE] [--data DIR]

Walks the chain of every ledger and says whether anything was changed, taken out or put in between,
be it by the owner of the database. What was erased lawfully does not break a chain. The program may
be running meanwhile.

  --export FILE    also write down how far every ledger goes, signed; keep that file elsewhere
  --against FILE   also hold the ledgers against such a file: finds a ledger that was cut short,
                   or a chain that was rewritten from some entry on
  --data DIR       where everything is kept

Exit code: 0 when everything is whole, 1 when something is not, 2 on wrong usage.`;

/** Checks that no ledger was tampered with. */
export const verify: Command = {
  summary: "check that no ledger was tampered with",
  help,
  run: async (args) => {
    const { values } = readOptions({
      args,
      options: { export: { type: "string" }, against: { type: "string" }, data: { type: "string" } },
    });
    const config = settingsFrom(values);
    requireData(config);
    const key = await keepSecret(join(config.dataDir, "verify-key.pem"), makeKey);
    const earlier =
      values.against === undefined
        ? undefined
        : readSignedHeads(await readGiven(values.against), values.against, key);
    const database = await openDatabaseOnly(config, commandLog());
    const found = await verifyLedgers(database.ownerAddress, earlier?.heads).finally(database.stop);
    for (const { ledgerId, seq, problem } of found.faults)
      console.log(`Ledger ${ledgerId}${seq === undefined ? "" : `, entry ${seq}`}: ${problem}.`);
    if (found.faults.length > 0) throw notWhole(found.faults.length);
    console.log(
      `${count(found.ledgers, "ledger", "ledgers")}, ${count(found.entries, "entry", "entries")}: all chains are whole.`,
    );
    if (earlier) console.log(`Nothing that was there on ${earlier.madeAt} was cut off or rewritten.`);
    if (values.export !== undefined) {
      await writeFile(values.export, writeSignedHeads(found.heads, new Date(), key));
      console.log(
        `The signed heads are in ${values.export}. Keep it where the database's owner cannot write.`,
      );
    }
    return 0;
  },
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function requireData(config: Config): void {
  if (config.databaseUrl !== undefined || existsSync(join(config.dataDir, "database"))) return;
  throw new Problem({
    id: "verify.no-data",
    message: `There is no data in ${config.dataDir}. Name the data folder with --data DIR.`,
  });
}

function readGiven(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new Problem({
      id: "verify.file-unreadable",
      message: `${file} cannot be read (${cause.code ?? cause.message}). Check the path.`,
      cause,
    });
  });
}

function notWhole(faults: number): Problem {
  return new Problem({
    id: "verify.not-whole",
    message: `Not whole: ${faults === 1 ? "one fault" : `${faults} faults`} (above). Leave the database as it is, and compare it with the latest backup.`,
  });
}
