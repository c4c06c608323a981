import { type Kysely, sql, type Transaction } from "kysely";
import type { FileKind, KeptName } from "../../core/names/kept-names.ts";
import type { Database } from "../../platform/database/schema.ts";

type Names = Kysely<Database>;
type Trx = Transaction<Database>;

/** The names of a file, in order. */
export type NamesOfFile = { ledgerId: string; names: KeptName[] };

/** The oldest transaction that has not ended yet, as the number of one: what it changes is to be looked at again. */
export const oldestOpen = async (db: Names): Promise<bigint> => {
  const { rows } = await sql<{ horizon: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text horizon`.execute(db);
  return BigInt(rows[0]?.horizon ?? 0);
};

/**
 * The files whose names were changed in this transaction or a later one, as far as it has landed, and from where to
 * ask next time. One statement, so that both are of one moment. Numbers that this server has not reached yet come
 * from another one, whose backup was restored here.
 */
export const changesSince = async (db: Names, since: bigint) => {
  const { rows } = await sql<{ horizon: string; ledgerId: string | null; changedIn: string | null }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text horizon, c.ledger_id "ledgerId", c.changed_in::text "changedIn"
    from (values (1)) as one left join name_change c
      on c.changed_in >= ${String(since)}::xid8 and c.changed_in < pg_snapshot_xmax(pg_current_snapshot())`.execute(
    db,
  );
  const changes = rows.flatMap(({ ledgerId, changedIn }) =>
    ledgerId && changedIn ? [{ ledgerId, changedIn }] : [],
  );
  return { horizon: BigInt(rows[0]?.horizon ?? 0), changes };
};

const columns = ["ledger_id", "seq", "kind", "full_name", "audience"] as const;

type Row = { ledger_id: string; seq: number; kind: FileKind; full_name: string; audience: string[] };

const byFile = (rows: readonly Row[]): NamesOfFile[] => {
  const files = new Map<string, KeptName[]>();
  for (const { ledger_id, seq, kind, full_name, audience } of rows) {
    const names = files.get(ledger_id) ?? [];
    names.push({ seq, kind, name: full_name, audience });
    files.set(ledger_id, names);
  }
  return [...files].map(([ledgerId, names]) => ({ ledgerId, names }));
};

/** The names of these files; one that has none any more has an empty list. */
export const namesOf = async (db: Names, ledgerIds: readonly string[]): Promise<NamesOfFile[]> => {
  const rows = await db
    .selectFrom("ledger_name")
    .select(columns)
    .where("ledger_id", "in", [...ledgerIds])
    .execute();
  const found = new Map(byFile(rows).map((file) => [file.ledgerId, file.names]));
  return ledgerIds.map((ledgerId) => ({ ledgerId, names: found.get(ledgerId) ?? [] }));
};

const FIRST = "00000000-0000-0000-0000-000000000000";

/** The names of the next so many files, in the order of their ids. */
export const nextNames = async (db: Names, after = FIRST, most = 500): Promise<NamesOfFile[]> => {
  const next = db
    .selectFrom("name_change")
    .select("ledger_id")
    .where("ledger_id", ">", after)
    .orderBy("ledger_id")
    .limit(most);
  const rows = await next.execute();
  return rows.length === 0
    ? []
    : namesOf(
        db,
        rows.map((row) => row.ledger_id),
      );
};

/** Names with the files that they stand in, as far as the actor may see both. */
export const openNames = async (trx: Trx, names: readonly { ledgerId: string; seq: number }[]) => {
  if (names.length === 0) return [];
  const rows = await trx
    .selectFrom("ledger_name as n")
    .innerJoin("ledger_summary as s", "s.ledger_id", "n.ledger_id")
    .select(["n.ledger_id as ledgerId", "n.seq", "n.full_name as name", "s.title", "s.kind"])
    .where(
      sql<boolean>`(n.ledger_id, n.seq) in (select * from unnest(
        ${names.map((one) => one.ledgerId)}::uuid[], ${names.map((one) => one.seq)}::integer[]))`,
    )
    .execute();
  return rows.map((row) => ({ ...row, title: row.title ?? row.name }));
};

/** Names that hold all these words, as they are written; `partial` takes the beginning of a word too. */
export const namesWith = async (
  trx: Trx,
  words: readonly string[],
  { kind, most, partial }: { kind?: FileKind | undefined; most: number; partial: boolean },
) => {
  if (words.length === 0) return [];
  // A folded word holds letters and digits only.
  const wanted = words.map((word) => `'${word}'${partial ? ":*" : ""}`).join(" & ");
  const { rows } = await sql<{ ledgerId: string; seq: number }>`
    select f.ledger_id "ledgerId", f.seq from find_names(${wanted}::tsquery, ${kind ?? null}, ${most}) f`.execute(
    trx,
  );
  return rows;
};
