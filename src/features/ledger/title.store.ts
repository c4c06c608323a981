import type { Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";

/** What files are called, of those that the actor may see. */
export const titlesOf = async (trx: Transaction<Database>, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("ledger_summary")
    .select(["ledger_id as id", "title"])
    .where("ledger_id", "in", [...ids])
    .execute();
  return rows.map(({ id, title }) => ({ id, title: title ?? "" }));
};
