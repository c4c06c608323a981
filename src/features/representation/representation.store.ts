import { sql, type Transaction } from "kysely";
import type { RepresentationLine } from "../../core/casework/acts.ts";
import { readPartialDate } from "../../core/dates/partial-date.ts";
import type { Database } from "../../platform/database/schema.ts";
import { sharedNameOf } from "../ledger/index.ts";
import type { RepresentationFilters } from "./representation.contract.ts";

type Trx = Transaction<Database>;

/** The case itself and the affairs that it is a member of. */
const ledgersOf = (trx: Trx, ledgerId: string) =>
  trx.selectFrom("ledger_member").select("affair_id as id").where("ledger_id", "=", ledgerId);

/** The representations that the actor may see and the filters leave, except for their state, which belongs to the act. */
export const findLines = async (trx: Trx, filters: RepresentationFilters): Promise<RepresentationLine[]> => {
  const { counterpart, level, by, ask, ledgerId, from, to } = filters;
  let query = trx
    .selectFrom("representation_line as r")
    .leftJoin("ledger_summary as s", "s.ledger_id", "r.ledger_id")
    .selectAll("r")
    .select(["s.title", "s.kind", sharedNameOf("r.ledger_id").as("shared_name")]);
  if (counterpart) query = query.where("r.counterpart", "=", counterpart);
  if (level) query = query.where("r.level", "=", level);
  if (by) query = query.where("r.raised_by", "=", by);
  if (ask) query = query.where("r.asks", "@>", sql<string[]>`array[${ask}]::text[]`);
  const first = from && readPartialDate(from)?.earliest;
  const last = to && readPartialDate(to)?.latest;
  if (first) query = query.where("r.on_latest", ">=", first);
  if (last) query = query.where("r.on_earliest", "<=", last);
  if (ledgerId)
    query = query.where((where) =>
      where.or([where("r.ledger_id", "=", ledgerId), where("r.ledger_id", "in", ledgersOf(trx, ledgerId))]),
    );
  const rows = await query.orderBy("r.ledger_id").orderBy("r.seq").execute();
  return rows.map((row) => ({
    ...{ ledgerId: row.ledger_id, seq: row.seq, ledgerKind: row.kind ?? "affair", isOpen: row.kind !== null },
    title: row.title ?? row.shared_name ?? "",
    ...{ actId: row.act_id ?? undefined, on: row.on_edtf ?? undefined, raisedBy: row.raised_by },
    ...{ level: row.level ?? undefined, counterpart: row.counterpart, toPerson: row.to_person ?? undefined },
    ...{ toLevel: row.to_level ?? undefined, channel: row.channel ?? undefined },
    ...{ asks: row.asks, askWords: row.ask_words, citations: row.citations },
    ...{ outcome: row.outcome ?? undefined, answeredOn: row.answered_on ?? undefined },
    answerWords: row.answer_words ?? undefined,
  }));
};

/** Every counterpart and every name under "raised by" that the actor may see. */
export const findChoices = async (trx: Trx) => {
  const rows = await trx
    .selectFrom("representation_line")
    .select(["counterpart", "raised_by"])
    .distinct()
    .execute();
  const sorted = (names: string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b));
  return {
    counterparts: sorted(rows.map((row) => row.counterpart)),
    by: sorted(rows.map((row) => row.raised_by)),
  };
};
