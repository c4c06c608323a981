import { type Kysely, sql } from "kysely";

/** The settings of the second reader, one row for the installation; and what it found in a source, beside its reading. */
const table = sql`
  create table second_reader (
    single boolean primary key default true check (single),
    is_on boolean not null,
    address text not null,
    model text not null,
    sealed_key text,
    seconds integer not null,
    most_characters integer not null,
    only_press boolean not null,
    changed_at timestamptz not null default clock_timestamp(),
    changed_by text not null
  );
  grant select, insert, update on second_reader to homeward_app;

  alter table reading add column second jsonb;
`;

export const secondReader = {
  async up(db: Kysely<unknown>): Promise<void> {
    await table.execute(db);
  },
};
