import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { migrations } from "../../../migrations/index.ts";
import { freshDatabase } from "../../../tests/support/database.ts";
import { temporaryFolder } from "../../../tests/support/temporary-folder.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { startDatabase } from "./start-database.ts";

const log: Log = { info: () => {}, warn: () => {}, error: () => {} };
const config = (dataDir: string, databaseUrl?: string): Config => ({
  dataDir,
  databaseUrl,
  publicUrl: undefined,
  host: "127.0.0.1",
  port: 0,
  installedPostgres: process.env.HOMEWARD_PG === "installed",
});

describe("the program’s database", () => {
  it("is its own server when no other is named: ready to use, and up to date only once", async () => {
    const dataDir = temporaryFolder();
    const first = await startDatabase(config(dataDir), log);
    expect(first.migrated).toEqual(Object.keys(migrations));
    const { rows } = await sql`select current_user as who, current_database() as at`.execute(first.app);
    expect(rows).toEqual([{ who: "homeward_app", at: "homeward" }]);
    await first.stop();
    const second = await startDatabase(config(dataDir), log);
    expect(second.migrated).toEqual([]);
    await second.stop();
  });

  it("is the server that DATABASE_URL names, and the data folder is left alone", async () => {
    const { ownerUrl } = await freshDatabase({ blank: true });
    const running = await startDatabase(config("/nowhere/that/can/be/made", ownerUrl), log);
    expect(running.migrated).toEqual(Object.keys(migrations));
    const { rows } = await running.auth.query("select current_user as who");
    expect(rows).toEqual([{ who: "homeward_auth" }]);
    await running.stop();
  });
});
