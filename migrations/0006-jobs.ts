import { type Kysely, sql } from "kysely";

/** The job queue makes and changes its own tables, as the program's role, in this schema and nowhere else. */
export const jobs = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create schema pgboss;
      grant usage, create on schema pgboss to homeward_app;
    `.execute(db);
  },
};
