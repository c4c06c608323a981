import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "./schema.ts";

/**
 * Runs the work in one transaction that sees what this audience may see.
 * The audience ends with the transaction, so a pooled connection carries nobody's rights to the next request.
 */
export async function asActor<T>(
  db: Kysely<Database>,
  audience: readonly string[],
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('homeward.audience', ${toArrayLiteral(audience)}, true)`.execute(trx);
    return work(trx);
  });
}

function toArrayLiteral(values: readonly string[]): string {
  // Every element is quoted, so that "NULL", an empty text, a comma or a brace stays what it is.
  return `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
