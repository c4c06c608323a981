import { sql, type Transaction } from "kysely";
import { latinBeside } from "../../core/names/latin-beside.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

/** The lines of the list of cases or affairs, as far as the actor may see them. */
export const listSummaries = (trx: Trx, kind: "case" | "affair") =>
  trx
    .selectFrom("ledger_summary as s")
    .leftJoin(
      (from) =>
        from
          .selectFrom("representation_line")
          .select(["ledger_id", sql<number>`count(*)`.as("open"), sql<string>`min(on_earliest)`.as("since")])
          .where("outcome", "is", null)
          .groupBy("ledger_id")
          .as("r"),
      (join) => join.onRef("r.ledger_id", "=", "s.ledger_id"),
    )
    .selectAll("s")
    .select(["r.open", "r.since"])
    .where("s.kind", "=", kind)
    .orderBy("s.title")
    .execute();

/** How many members each affair has, of those that the actor may see. */
export const countMembers = async (trx: Trx): Promise<Map<string, number>> => {
  const rows = await trx
    .selectFrom("ledger_member")
    .select(["affair_id", sql<number>`count(distinct ledger_id)`.as("members")])
    .groupBy("affair_id")
    .execute();
  return new Map(rows.map((row) => [row.affair_id, row.members]));
};

export const listMembers = async (trx: Trx, affairId: string) => {
  const rows = await trx
    .selectFrom("ledger_member as m")
    .innerJoin("ledger_summary as s", "s.ledger_id", "m.ledger_id")
    .select(["m.ledger_id", "m.seq", "m.tip", "m.period", "s.title"])
    .where("m.affair_id", "=", affairId)
    .orderBy("s.title")
    .execute();
  return rows.map(({ ledger_id, seq, tip, period, title }) => ({
    ledgerId: ledger_id,
    seq,
    tip,
    title: title ?? "",
    latin: latinBeside(title ?? ""),
    period: period ?? undefined,
  }));
};
