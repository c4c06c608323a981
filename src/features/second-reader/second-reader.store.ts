import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { SecondReaderTable } from "./second-reader.table.ts";

type Trx = Transaction<Database>;

/** The settings alone: whether it is on is changed apart. */
export type KeptSettings = Omit<SecondReaderTable, "single" | "is_on" | "changed_at">;

const now = sql<Date>`clock_timestamp()`;

/** Told to the millisecond, as callers know it. */
const wasChangedAt = (known: string) =>
  sql<boolean>`date_trunc('milliseconds', second_reader.changed_at) = ${known}::timestamptz`;

/** The settings as they were saved last. */
export const findSettings = (db: Kysely<Database>) =>
  db.selectFrom("second_reader").selectAll().executeTakeFirst();

/** Whether they were saved: not, where somebody changed them after they were known so. */
export const saveSettings = async (
  trx: Trx,
  settings: KeptSettings,
  known: string | undefined,
): Promise<boolean> => {
  const row = { ...settings, changed_at: now };
  const changed = trx.updateTable("second_reader").set(row).returning("single");
  const first = trx
    .insertInto("second_reader")
    .values({ ...row, is_on: false })
    .onConflict((on) => on.doNothing())
    .returning("single");
  const saved = await (known === undefined
    ? first.executeTakeFirst()
    : changed.where(wasChangedAt(known)).executeTakeFirst());
  return saved !== undefined;
};

/** Whether it was on, now that it is off; whatever else was changed meanwhile stands. */
export const turnOff = async (trx: Trx, by: string): Promise<boolean> => {
  const off = await trx
    .updateTable("second_reader")
    .set({ is_on: false, changed_at: now, changed_by: by })
    .where("is_on", "=", true)
    .returning("single")
    .executeTakeFirst();
  return off !== undefined;
};

/** Whether it is on now: not, where somebody changed the settings after they were known so. */
export const turnOn = async (trx: Trx, by: string, known: string): Promise<boolean> => {
  const on = await trx
    .updateTable("second_reader")
    .set({ is_on: true, changed_at: now, changed_by: by })
    .where(wasChangedAt(known))
    .returning("single")
    .executeTakeFirst();
  return on !== undefined;
};
