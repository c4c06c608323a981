import { sql } from "kysely";

/** What a ledger is called for those who see what it shares, but not the ledger itself; `column` holds its id. */
export const sharedNameOf = (column: string) =>
  sql<
    string | null
  >`(select n.full_name from ledger_name n where n.ledger_id = ${sql.ref(column)} order by n.seq limit 1)`;
