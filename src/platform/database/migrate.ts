import { type Kysely, type Migration, Migrator } from "kysely";
import { Problem } from "../problem.ts";
import type { Database } from "./schema.ts";

/** Brings the database up to date and gives the names of the migrations it ran; all of them or none. */
export async function migrate(
  owner: Kysely<Database>,
  migrations: Record<string, Migration>,
): Promise<string[]> {
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  await refuseNewerDatabase(owner, migrations);
  const { error, results = [] } = await migrator.migrateToLatest();
  const failed = results.find((result) => result.status === "Error");
  if (error !== undefined) {
    throw new Problem({
      id: "database.migration-failed",
      message: `The database could not be brought up to date${failed ? ` (step ${failed.migrationName})` : ""}; nothing was changed. Keep this message and ask the people who look after Homeward.`,
      cause: error,
    });
  }
  return results.map((result) => result.migrationName);
}

async function refuseNewerDatabase(
  owner: Kysely<Database>,
  migrations: Record<string, Migration>,
): Promise<void> {
  const tables = await owner.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "migration")) return;
  const known = new Set(Object.keys(migrations));
  const rows = await owner
    .withTables<{ migration: { name: string } }>()
    .selectFrom("migration")
    .select("name")
    .execute();
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Problem({
    id: "database.newer-than-program",
    message: `The database was brought up to date by a newer Homeward (it has ${unknown.join(", ")}). Start that version, or a later one.`,
    details: { unknown },
  });
}
