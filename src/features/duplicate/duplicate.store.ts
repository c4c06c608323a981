import type { Transaction } from "kysely";
import type { SaidOfPair } from "../../core/casework/decided-pairs.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

/** Every name of a case that the actor may see. */
export const caseNames = (trx: Trx) =>
  trx
    .selectFrom("ledger_name")
    .select(["ledger_id as ledgerId", "seq", "full_name as name"])
    .where("kind", "=", "case")
    .execute();

/** What cases say of one another, as far as the actor may see it. */
export const saidOfPairs = async (trx: Trx): Promise<SaidOfPair[]> => {
  const rows = await trx
    .selectFrom("person_mark as m")
    .innerJoin("entry as e", (join) =>
      join.onRef("e.ledger_id", "=", "m.ledger_id").onRef("e.seq", "=", "m.seq"),
    )
    .select(["m.ledger_id", "m.kind", "m.value", "e.recorded_at"])
    .where("m.kind", "in", ["same-person", "not-same-person"])
    .execute();
  return rows.map((row) => ({
    ledgerId: row.ledger_id,
    other: row.value,
    same: row.kind === "same-person",
    recordedAt: row.recorded_at.toISOString(),
  }));
};

/** The numbers of persons: passports, registers. */
export const identifierMarks = (trx: Trx) =>
  trx
    .selectFrom("person_mark")
    .select(["ledger_id as ledgerId", "value"])
    .where("kind", "=", "identifier")
    .execute();

/** The lines of these cases, with who may write in them. */
export const caseLines = (trx: Trx, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : trx
        .selectFrom("ledger_summary as s")
        .innerJoin("ledger as l", "l.id", "s.ledger_id")
        .selectAll("s")
        .select(["l.teams", "l.users"])
        .where("s.ledger_id", "in", [...ids])
        .where("s.kind", "=", "case")
        .execute();

export const namesIn = (trx: Trx, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : trx
        .selectFrom("ledger_name")
        .select(["ledger_id", "full_name"])
        .where("ledger_id", "in", [...ids])
        .orderBy("seq")
        .execute();

export const marksIn = (trx: Trx, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : trx
        .selectFrom("person_mark")
        .select(["ledger_id", "kind", "value"])
        .where("ledger_id", "in", [...ids])
        .orderBy("seq")
        .execute();
