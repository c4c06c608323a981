import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { type Projected, type Projections, project } from "./ledger.projection.ts";
import { readEntries } from "./ledger.store.ts";

type Trx = Transaction<Database>;

const write = async (trx: Trx, ledgerId: string, rows: Projections): Promise<void> => {
  for (const table of Object.keys(rows) as (keyof Projections)[]) {
    await trx.deleteFrom(table).where("ledger_id", "=", ledgerId).execute();
    if (rows[table].length > 0)
      await trx
        .insertInto(table)
        .values(rows[table] as never)
        .execute();
  }
};

/** The sources that entries of the ledger cite, and those that were brought for it. */
const sourcesOf = async (trx: Trx, ledgerId: string): Promise<string[]> => {
  const brought = trx.selectFrom("source").select("id as source_id").where("for_ledger", "=", ledgerId);
  const rows = await trx
    .selectFrom("citation_line")
    .select("source_id")
    .where("ledger_id", "=", ledgerId)
    .union(brought)
    .execute();
  return rows.map((row) => row.source_id);
};

const affairsOf = async (trx: Trx, ledgerId: string): Promise<string[]> => {
  const rows = await trx
    .selectFrom("ledger_member")
    .select("affair_id")
    .where("ledger_id", "=", ledgerId)
    .execute();
  return rows.map((row) => row.affair_id);
};

/** Derives a ledger's rows anew, and the audiences that follow from them, in the transaction of the entry. */
export const refreshProjections = async (trx: Trx, ledger: Projected): Promise<void> => {
  const before = { sources: await sourcesOf(trx, ledger.id), affairs: await affairsOf(trx, ledger.id) };
  await write(trx, ledger.id, project(ledger, await readEntries(trx, [ledger.id])));
  const affairs = new Set([...before.affairs, ...(await affairsOf(trx, ledger.id))]);
  if (ledger.kind === "affair") affairs.add(ledger.id);
  for (const affair of affairs) await sql`select refresh_shared_audience(${affair}::uuid)`.execute(trx);
  const sources = [...new Set([...before.sources, ...(await sourcesOf(trx, ledger.id))])];
  await sql`select refresh_source_audience(${sources}::uuid[])`.execute(trx);
};
