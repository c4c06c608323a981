import { type Homeward, startHomeward } from "../main.ts";
import type { Config } from "../platform/config.ts";
import { commandLog } from "./command.ts";
import { programFolder } from "./program-folder.ts";

/** Starts Homeward, lets `welcome` say what there is to say, and stays until somebody stops it. */
export async function runInForeground(
  config: Config,
  welcome: (homeward: Homeward) => Promise<void>,
): Promise<number> {
  const stopAsked = nextSignal();
  const homeward = await startHomeward({
    config,
    log: commandLog(),
    webFolder: programFolder("dist", "web"),
  });
  try {
    console.log(facts(homeward, config));
    await welcome(homeward);
    console.log("\nStop it with Ctrl-C.");
    await stopAsked;
    console.log("Stopping; what is under way is finished. Ctrl-C again stops at once.");
    process.once("SIGINT", stopAtOnce);
    process.once("SIGTERM", stopAtOnce);
  } finally {
    await homeward.stop();
  }
  return 0;
}

function facts({ url, databaseVersion }: Homeward, config: Config): string {
  const place =
    config.databaseUrl === undefined ? "its own, in the data folder" : "the server that DATABASE_URL names";
  return [
    `Homeward runs at ${url}`,
    `  Data folder   ${config.dataDir}`,
    `  Database      PostgreSQL ${databaseVersion}, ${place}`,
  ].join("\n");
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function stopAtOnce(): void {
  // The database server recovers by itself at the next start; the exit code is that of an interrupted program.
  process.exit(130);
}
