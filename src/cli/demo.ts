import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeEntryLink } from "../features/account/index.ts";
import { loadDemo } from "../features/demo/index.ts";
import { openDatabaseOnly } from "../main.ts";
import type { Config } from "../platform/config.ts";
import { Problem } from "../platform/problem.ts";
import { type Command, commandLog, readOptions, settingsFrom, UsageFault } from "./command.ts";
import { runInForeground } from "./foreground.ts";
import { programFolder } from "./program-folder.ts";

const help = `Usage: homeward demo [--fresh] [--port N] [--host NAME] [--data DIR]

Starts Homeward with an invented caseload and prints a one-time link to sign in. What is changed stays
for the next time.

  --fresh       throw the demo away first and load it anew
  --port N      where it answers (default 4620; 0 takes a free port)
  --host NAME   the address it answers at (default 127.0.0.1: this machine only)
  --data DIR    where the demo is kept (default: a folder of its own beside the real data)`;

/** Runs the program on an invented caseload, apart from real data. */
export const demo: Command = {
  summary: "start Homeward with an invented caseload",
  help,
  run: async (args) => {
    const { values } = readOptions({
      args,
      options: {
        fresh: { type: "boolean", default: false },
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
      },
    });
    const config = demoSettings(values);
    if (values.fresh) await throwAway(config);
    await markNewFolder(config);
    return runInForeground(config, async ({ means, signIn, url }) => {
      const folder = programFolder("data", "demo");
      const { userId, name } = await loadDemo({
        means,
        signIn,
        folder,
        say: (line) => console.log(`  ${line}`),
      });
      console.log(
        `\nSign in as ${name} (good for an hour, and once):\n  ${url}${await makeEntryLink(means, userId)}`,
      );
    });
  },
};

function demoSettings(options: Parameters<typeof settingsFrom>[0]): Config {
  const config = settingsFrom(options);
  const isChosen = options.data !== undefined || (process.env.HOMEWARD_DATA ?? "") !== "";
  return isChosen ? config : { ...config, dataDir: `${config.dataDir}-demo` };
}

const markOf = (config: Config): string => join(config.dataDir, "demo");

/** Marks a folder before anything is in it, so that a demo that was interrupted can be thrown away too. */
async function markNewFolder(config: Config): Promise<void> {
  if (existsSync(config.dataDir)) return;
  // The server's own user passes through the folder and reads nothing in it.
  await mkdir(config.dataDir, { recursive: true, mode: 0o711 });
  await writeFile(markOf(config), "This folder holds Homeward's demo; homeward demo --fresh removes it.\n");
}

async function throwAway(config: Config): Promise<void> {
  if (config.databaseUrl !== undefined) {
    throw new UsageFault("--fresh does not empty a database that DATABASE_URL names. Name a new, empty one.");
  }
  if (!existsSync(config.dataDir)) return;
  if (!existsSync(markOf(config))) {
    throw new Problem({
      id: "demo.not-a-demo",
      message: `${config.dataDir} does not hold a demo, so --fresh leaves it alone. Choose another folder with --data DIR.`,
    });
  }
  await requireUnused(config);
  await rm(config.dataDir, { recursive: true });
}

async function requireUnused(config: Config): Promise<void> {
  const database = await openDatabaseOnly(config, commandLog(), { mayShare: false });
  await database.stop();
}
