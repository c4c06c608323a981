import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { type Projected, type Projections, project } from "./ledger.projection.ts";
import { readEntries } from "./ledger.store.ts";

type Trx = Transaction<Database>;

const keys = {
  ledger_summary: ["ledger_id"],
  ledger_name: ["ledger_id", "seq"],
  ledger_member: ["ledger_id", "seq"],
  person_mark: ["ledger_id", "seq"],
  representation_line: ["ledger_id", "seq"],
  fact_text: ["ledger_id", "seq"],
  citation_line: ["ledger_id", "seq", "position"],
} satisfies Record<keyof Projections, string[]>;

const listed = (columns: readonly string[], of?: string) =>
  sql.join(columns.map((column) => sql.ref(of ? `${of}.${column}` : column)));

/** Leaves a row that is the same as it was: most of a file is, and its words are long to index. Gives what changed. */
const write = async (trx: Trx, ledgerId: string, rows: Projections): Promise<Set<keyof Projections>> => {
  const changed = new Set<keyof Projections>();
  const run = async (name: keyof Projections, statement: RawBuilder<unknown>) => {
    const { numAffectedRows = 0n } = await statement.execute(trx);
    if (numAffectedRows > 0n) changed.add(name);
  };
  for (const name of Object.keys(keys) as (keyof Projections)[]) {
    const [table, key] = [sql.table(name), listed(keys[name])];
    const given = sql`jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows[name])}::jsonb)`;
    await run(
      name,
      sql`delete from ${table} where ledger_id = ${ledgerId} and (${key}) not in (select ${key} from ${given})`,
    );
    const columns = Object.keys(rows[name][0] ?? {});
    if (columns.length > 0)
      await run(
        name,
        sql`
        insert into ${table} (${listed(columns)}) select ${listed(columns)} from ${given}
        on conflict (${key}) do update set (${listed(columns)}) = row (${listed(columns, "excluded")})
          where (${listed(columns, name)}) is distinct from (${listed(columns, "excluded")})`,
      );
  }
  return changed;
};

/** The affairs that the ledger is a member of; an affair's own entries are shared as well. */
const affairsOf = async (trx: Trx, { id, kind }: Projected): Promise<string[]> => {
  const members = trx.selectFrom("ledger_member").select("affair_id").where("ledger_id", "=", id);
  const rows = await members.distinct().execute();
  return [...rows.map((row) => row.affair_id), ...(kind === "affair" ? [id] : [])].sort();
};

/** Who sees the words that these ledgers cite, by source. */
const citedIn = async (trx: Trx, ledgerIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await trx
    .selectFrom("citation_line")
    .select(["source_id", sql<string>`json_agg(distinct audience order by audience)::text`.as("seen_by")])
    .where("ledger_id", "in", [...ledgerIds])
    .groupBy("source_id")
    .execute();
  return new Map(rows.map((row) => [row.source_id, row.seen_by]));
};

const broughtFor = async (trx: Trx, ledgerId: string): Promise<string[]> => {
  const rows = await trx.selectFrom("source").select("id").where("for_ledger", "=", ledgerId).execute();
  return rows.map((row) => row.id);
};

/** Derives a ledger's rows anew, and the audiences that follow from them, in the transaction of the entry. */
export const refreshProjections = async (trx: Trx, ledger: Projected): Promise<void> => {
  const affairsBefore = await affairsOf(trx, ledger);
  const before = await citedIn(trx, [ledger.id, ...affairsBefore]);
  const changedRows = await write(trx, ledger.id, project(ledger, await readEntries(trx, [ledger.id])));
  const affairsNow = await affairsOf(trx, ledger);
  for (const affair of new Set([...affairsBefore, ...affairsNow].sort()))
    await sql`select refresh_shared_audience(${affair}::uuid)`.execute(trx);
  const now = await citedIn(trx, [ledger.id, ...affairsNow]);
  const changed = [...before.keys(), ...now.keys()].filter((id) => before.get(id) !== now.get(id));
  const sources = [...new Set([...changed, ...(await broughtFor(trx, ledger.id))])];
  await sql`select refresh_source_audience(${sources}::uuid[])`.execute(trx);
  // After the affairs: whoever changes a member waits for the affair first, and nobody for each other.
  if (changedRows.has("ledger_name")) await sql`select tell_names_changed(${ledger.id}::uuid)`.execute(trx);
};
