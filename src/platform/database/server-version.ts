import { type Kysely, sql } from "kysely";
import type { Database } from "./schema.ts";

/** The PostgreSQL that answers, as a person names it: "18.4". */
export async function serverVersion(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select split_part(current_setting('server_version'), ' ', 1) as version`.execute(db);
  return rows[0]?.version ?? "unknown";
}
