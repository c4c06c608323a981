import pg from "pg";
import { migrations } from "../../../migrations/index.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { type Address, readAddress } from "./address.ts";
import { type Connections, openDatabase } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { clientConfig } from "./pool.ts";
import { startServer } from "./server/supervisor.ts";

/** The program's database, up to date; the owner's connections are closed. */
export type RunningDatabase = Omit<Connections, "owner" | "close"> & {
  /** For the commands that need the owner's rights. */
  readonly ownerAddress: Address;
  /** Names of the migrations that this start ran. */
  readonly migrated: readonly string[];
  /** Closes all connections and stops the server, if it is the program's own. */
  stop(): Promise<void>;
};

type StartOptions = {
  /** Use the server of a program that already runs on the data folder, in place of being refused. */
  readonly mayShare?: boolean;
};

/** Opens the database that the settings name: a server that others run, or the program's own, which it starts. */
export async function startDatabase(
  config: Config,
  log: Log,
  options: StartOptions = {},
): Promise<RunningDatabase> {
  const place = await openPlace(config, log, options);
  try {
    const { owner, close, ...connections } = await openDatabase(place.address, log);
    const stop = async () => {
      await close();
      await place.stop();
    };
    try {
      const migrated = await migrate(owner, migrations);
      await owner.destroy();
      return { ...connections, ownerAddress: place.address, migrated, stop };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await place.stop();
    throw error;
  }
}

async function openPlace(config: Config, log: Log, options: StartOptions) {
  if (config.databaseUrl !== undefined) {
    return { address: readAddress(config.databaseUrl), stop: async () => {} };
  }
  const server = await startServer({
    dataDir: config.dataDir,
    binaries: config.installedPostgres ? "installed" : "embedded",
    mayShare: options.mayShare ?? false,
    log,
  });
  const address = {
    host: server.socketDir,
    port: server.port,
    user: server.superuser,
    database: "homeward",
  };
  try {
    await createDatabase(address);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { address, stop: server.stop };
}

async function createDatabase(address: Address): Promise<void> {
  const client = new pg.Client(clientConfig({ ...address, database: "postgres" }));
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [address.database]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(address.database)}`);
  } finally {
    await client.end();
  }
}
