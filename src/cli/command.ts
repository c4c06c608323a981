import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Config, readConfig } from "../platform/config.ts";
import { createLog, type Log } from "../platform/log.ts";

/** One command: what `--help` says of it, and what it does; it gives the exit code. */
export type Command = {
  summary: string;
  help: string;
  run(args: string[]): Promise<number>;
};

/** The command was called wrongly; the message says how. */
export class UsageFault extends Error {
  override readonly name = "UsageFault";
}

/** Reads the options of a command, or says what is wrong with them. */
export function readOptions<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's message goes on with advice about "--" that helps nobody here.
    const [said = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new UsageFault(`${said.replace(/\.$/, "")}.`);
  }
}

/** The settings of this run, from the options of the command and the environment. */
export function settingsFrom(options: Parameters<typeof readConfig>[0], env = process.env): Config {
  const reading = readConfig(options, env);
  if (reading.kind === "faults") throw new UsageFault(reading.faults.join("\n"));
  return reading.config;
}

/** In a terminal only what a person should look at; HOMEWARD_LOG=info says all. */
export function commandLog(env = process.env): Log {
  const log = createLog();
  return env.HOMEWARD_LOG === "info" ? log : { ...log, info: () => {} };
}
