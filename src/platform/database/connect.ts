import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Log } from "../log.ts";
import type { Address } from "./address.ts";
import { createPool } from "./pool.ts";
import { ensureRoles } from "./roles.ts";
import type { Database } from "./schema.ts";

/** The ways into the database, each with the least rights that its use needs. */
export type Connections = {
  /** Owns the tables and is bound by no policy: for migrations only, closed right after them. */
  readonly owner: Kysely<Database>;
  /** What the program works through: bound by row-level security. */
  readonly app: Kysely<Database>;
  /** For the job queue, under the same role as `app`. */
  readonly jobs: Pool;
  /** For sign-in, whose tables the program's own role cannot read. */
  readonly auth: Pool;
  /** Reads every name, to keep them in memory, and nothing else; no words that somebody types ever go this way. */
  readonly names: Kysely<Database>;
  close(): Promise<void>;
};

/** Makes sure that the program's roles exist and opens a pool for each; nobody is connected until the first query. */
export async function openDatabase(ownerAddress: Address, log: Log): Promise<Connections> {
  const roles = await ensureRoles(ownerAddress);
  const owner = createKysely(createPool(ownerAddress, 2, log));
  const app = createKysely(createPool(roles.app, 10, log));
  const jobs = createPool(roles.app, 2, log);
  const auth = createPool(roles.auth, 4, log);
  const names = createKysely(createPool(roles.names, 1, log));
  return {
    owner,
    app,
    jobs,
    auth,
    names,
    close: async () => {
      await Promise.all([
        owner.destroy(),
        app.destroy(),
        names.destroy(),
        ...[jobs, auth].filter((pool) => !pool.ending).map((pool) => pool.end()),
      ]);
    },
  };
}

function createKysely(pool: Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
