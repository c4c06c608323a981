import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";

/** The names of these accounts; one that is no more keeps its id as name. */
export const namesOfAccounts = async (trx: Transaction<Database>, ids: readonly string[]) => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from auth."user" where id = any (${[...ids]}::text[])`.execute(trx);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return ids.map((id) => ({ id, name: names.get(id) ?? id }));
};
