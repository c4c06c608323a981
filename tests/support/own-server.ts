import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach } from "vitest";
import {
  type Server,
  type ServerOptions,
  startServer,
} from "../../src/platform/database/server/supervisor.ts";
import type { Log } from "../../src/platform/log.ts";

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const servers: Server[] = [];
/** Processes that are killed when the test ends. */
export const programs: ChildProcess[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) program.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.stop();
});

/** Starts a server on this folder; it is stopped when the test ends. */
export async function start(dataDir: string, options: Partial<ServerOptions> = {}): Promise<Server> {
  const server = await startServer({ dataDir, log: silent, ...options });
  servers.push(server);
  return server;
}

/** The first value of the first row of what this server answers. */
export async function ask(server: Pick<Server, "socketDir" | "port">, statement: string): Promise<unknown> {
  const client = new pg.Client({
    host: server.socketDir,
    port: server.port,
    user: "postgres",
    database: "postgres",
  });
  await client.connect();
  try {
    const { rows } = await client.query({ text: statement, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** The process number that the server wrote down. */
export function postmaster(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "database", "postmaster.pid"), "utf8").split("\n")[0]);
}

type Said = { socketDir: string; port: number; adopted: boolean; problem?: string };

/** Another program on the folder: its process, and the line that it writes when it is up or gives up. */
export async function runProgram(
  dataDir: string,
  as: string[] = [],
): Promise<{ child: ChildProcess; said: Said }> {
  const command = [...as, process.execPath, "--import", "tsx", "tests/support/server-program.ts", dataDir];
  const child = spawn(command[0] ?? "", command.slice(1), { stdio: ["ignore", "pipe", "inherit"] });
  programs.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (data) => resolve(String(data)));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  return { child, said: JSON.parse(line) };
}

/** Ends a program and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}
