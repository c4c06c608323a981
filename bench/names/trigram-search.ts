import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { startServer } from "../../src/platform/database/server/supervisor.ts";
import { temporaryBase } from "../../tests/support/temporary-base.ts";
import { plainLatin } from "./plain-matchers.ts";

/** Names in PostgreSQL, found by pg_trgm on their transliteration. */
type TrigramSearch = {
  version: string;
  buildMs: number;
  indexBytes: number;
  find(name: string, most: number): Promise<string[]>;
  stop(): Promise<void>;
};

const rowsAtOnce = 20_000;

// Room enough that neither building nor searching waits for a disk; nothing here need survive a power cut.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_wal_size: "4GB",
  shared_buffers: "512MB",
  maintenance_work_mem: "512MB",
};

/** Starts a server of its own in a temporary folder and fills it. */
export async function startTrigramSearch(
  names: readonly (readonly [id: string, name: string])[],
): Promise<TrigramSearch> {
  const dataDir = await mkdtemp(join(temporaryBase(), `homeward-bench-${process.pid}-`));
  await chmod(dataDir, 0o711);
  const log = { info: () => {}, warn: () => {}, error: console.error };
  const binaries = process.env.HOMEWARD_PG === "installed" ? "installed" : "embedded";
  const server = await startServer({ dataDir, binaries, settings, log });
  const { socketDir: host, port, superuser: user } = server;
  const client = new pg.Client({ host, port, user, database: "postgres" });
  await client.connect();
  const stop = async () => {
    await client.end();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const [version = ""] = await column(client, "SHOW server_version");
    const buildMs = await fill(client, names);
    const [bytes] = await column(client, "SELECT pg_relation_size('name_trigrams')");
    const find = (name: string, most: number) => findIn(client, name, most);
    return { version, buildMs, indexBytes: Number(bytes), find, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill(client: pg.Client, names: readonly (readonly [string, string])[]): Promise<number> {
  const start = performance.now();
  await client.query("CREATE EXTENSION pg_trgm");
  await client.query("CREATE TABLE name (id text PRIMARY KEY, latin text NOT NULL)");
  for (let from = 0; from < names.length; from += rowsAtOnce) {
    const rows = names.slice(from, from + rowsAtOnce);
    await client.query("INSERT INTO name SELECT * FROM unnest($1::text[], $2::text[])", [
      rows.map(([id]) => id),
      rows.map(([, name]) => plainLatin(name)),
    ]);
  }
  await client.query("CREATE INDEX name_trigrams ON name USING gin (latin gin_trgm_ops)");
  await client.query("VACUUM ANALYZE name");
  return performance.now() - start;
}

async function findIn(client: pg.Client, name: string, most: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: "find",
    text: "SELECT id FROM name WHERE latin % $1 ORDER BY similarity(latin, $1) DESC, id LIMIT $2",
    values: [plainLatin(name), most],
  });
  return rows.map(({ id }) => id);
}

async function column(client: pg.Client, query: string): Promise<string[]> {
  const { rows } = await client.query({ text: query, rowMode: "array" });
  return rows.map(([value]) => String(value));
}
