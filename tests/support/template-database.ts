import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrations } from "../../migrations/index.ts";
import { type Address, readAddress } from "../../src/platform/database/address.ts";
import { openDatabase } from "../../src/platform/database/connect.ts";
import { migrate } from "../../src/platform/database/migrate.ts";
import { createLog } from "../../src/platform/log.ts";

const prefix = "homeward_test_";
const abandonedAfterMs = 6 * 60 * 60 * 1000;

/** The name of a new database; it begins with the moment, so that what a killed run left can be told by its age. */
export function newDatabaseName(): string {
  return `${prefix}${Date.now().toString(36)}_${randomBytes(4).toString("hex")}`;
}

/** Runs one statement on the server, outside of the databases under test. */
export async function onServer(url: string, statement: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(statement);
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}

/** The same server and owner, another database. */
export function addressOf(url: string, database: string): Address {
  return { ...readAddress(url), database };
}

/** The same server and owner, another database, for a program that is started with DATABASE_URL. */
export function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** A migrated database that nobody is connected to, as PostgreSQL wants it of a template. */
export async function createTemplate(url: string): Promise<{ name: string; drop(): Promise<void> }> {
  await dropAbandoned(url);
  const name = newDatabaseName();
  const drop = async () => {
    await onServer(url, `drop database if exists ${name} with (force)`);
  };
  await onServer(url, `create database ${name}`);
  try {
    const connections = await openDatabase(addressOf(url, name), createLog());
    await migrate(connections.owner, migrations).finally(connections.close);
  } catch (error) {
    await drop();
    throw error;
  }
  return { name, drop };
}

async function dropAbandoned(url: string): Promise<void> {
  const names = await onServer(
    url,
    `select datname as name from pg_database where datname ~ '^${prefix}[0-9a-z]+_'`,
  );
  for (const name of names) {
    const made = Number.parseInt(name.slice(prefix.length), 36);
    if (Date.now() - made > abandonedAfterMs)
      await onServer(url, `drop database if exists ${name} with (force)`);
  }
}
