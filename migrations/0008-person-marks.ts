import { type Kysely, sql } from "kysely";

/** By what one person is told from another, and what was decided of two: derived from the ledger with the other rows. */
const table = sql`
  create table person_mark (
    ledger_id uuid not null,
    seq integer not null,
    kind text not null,
    value text not null,
    audience text[] not null,
    primary key (ledger_id, seq)
  );
  create index person_mark_audience on person_mark using gin (audience);
  alter table person_mark enable row level security;
  create policy seen on person_mark for select using (audience && actor_audience());
  create policy added on person_mark for insert with check (true);
  create policy changed on person_mark for update using (audience && actor_audience()) with check (true);
  create policy removed on person_mark for delete using (audience && actor_audience());
  grant select, insert, update, delete on person_mark to homeward_app;
`;

export const personMarks = {
  async up(db: Kysely<unknown>): Promise<void> {
    await table.execute(db);
  },
};
