import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { startServer } from "../../src/platform/database/server/supervisor.ts";
import type { Log } from "../../src/platform/log.ts";
import { temporaryBase } from "./temporary-base.ts";

type TestServer = { readonly url: string; stop(): Promise<void> };

const prefix = "homeward-test-";
const silent: Log = { info: () => {}, warn: () => {}, error: console.error };

// What a test writes need not survive a power cut.
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** The server that DATABASE_URL names, else one of our own in a temporary folder that goes when the run ends. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  await removeAbandoned();
  // The process's number in the name tells a later run whether this one still lives.
  const dataDir = await mkdtemp(join(temporaryBase(), `${prefix}${process.pid}-`));
  await chmod(dataDir, 0o711);
  const binaries = process.env.HOMEWARD_PG === "installed" ? "installed" : "embedded";
  const server = await startServer({ dataDir, binaries, settings, log: silent });
  return {
    url: `postgresql://${server.superuser}@localhost:${server.port}/postgres?host=${encodeURIComponent(server.socketDir)}`,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Stops the servers of runs that were killed, and removes their folders. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(temporaryBase())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const dataDir = join(temporaryBase(), name);
    if (await stopAbandoned(dataDir))
      await rm(dataDir, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function stopAbandoned(dataDir: string): Promise<boolean> {
  const log = { ...silent, error: () => {} };
  for (const binaries of ["embedded", "installed"] as const) {
    // Taking it over is the way to stop it; the binaries must be of the version that made it.
    const server = await startServer({ dataDir, binaries, settings, log }).catch(() => undefined);
    if (server === undefined) continue;
    await server.stop();
    return true;
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
