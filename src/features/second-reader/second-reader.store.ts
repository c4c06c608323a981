import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { SecondReaderTable } from "./second-reader.table.ts";

export type KeptSettings = Omit<SecondReaderTable, "single" | "changed_at">;

/** The settings as they were saved last. */
export const findSettings = (db: Kysely<Database>) =>
  db.selectFrom("second_reader").selectAll().executeTakeFirst();

export const saveSettings = async (trx: Transaction<Database>, settings: KeptSettings): Promise<void> => {
  const row = { ...settings, changed_at: sql<Date>`clock_timestamp()` };
  await trx
    .insertInto("second_reader")
    .values(row)
    .onConflict((on) => on.column("single").doUpdateSet(row))
    .execute();
};
