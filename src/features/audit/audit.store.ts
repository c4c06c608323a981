import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";

export type AuditFilters = {
  before?: string | undefined;
  actor?: string | undefined;
  ledgerId?: string | undefined;
  action?: string | undefined;
};

const moment = sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The newest events that the filters leave; their ids grow with time. */
export const findEvents = (trx: Transaction<Database>, filters: AuditFilters, most: number) => {
  const { before, actor, ledgerId, action } = filters;
  let query = trx
    .selectFrom("audit_event")
    .select(["id", moment.as("at"), "actor", "action", "ledger_id", "source_id", "details"]);
  if (before) query = query.where("id", "<", before);
  if (actor) query = query.where("actor", "=", actor);
  if (ledgerId) query = query.where("ledger_id", "=", ledgerId);
  if (action) query = query.where("action", "=", action);
  return query.orderBy("id", "desc").limit(most).execute();
};
