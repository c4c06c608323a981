import { type Kysely, sql } from "kysely";

/** What screens list and search: derived from the ledgers alone, written with the entry, rebuilt at will. */
const tables = sql`
  create table ledger_summary (
    ledger_id uuid primary key,
    kind text not null,
    title text,
    other_names text[] not null,
    state text not null,
    country text,
    facility text,
    held_since text,
    nationalities text[] not null,
    facts integer not null,
    uncited integer not null,
    disagreements integer not null,
    latest_on text,
    recorded_at text not null,
    audience text[] not null
  );

  create table ledger_name (
    ledger_id uuid not null,
    seq integer not null,
    full_name text not null,
    keys text[] not null,
    audience text[] not null,
    primary key (ledger_id, seq)
  );
  create index ledger_name_keys on ledger_name using gin (keys);

  create table ledger_member (
    ledger_id uuid not null,
    seq integer not null,
    affair_id uuid not null,
    period text,
    audience text[] not null,
    primary key (ledger_id, seq)
  );
  create index ledger_member_affair on ledger_member (affair_id);

  create table representation_line (
    ledger_id uuid not null,
    seq integer not null,
    act_id uuid,
    on_edtf text,
    on_earliest date,
    on_latest date,
    raised_by text not null,
    level text,
    counterpart text not null,
    to_person text,
    to_level text,
    channel text,
    asks text[] not null,
    ask_words text[] not null,
    outcome text,
    answered_on text,
    answer_words text,
    citations integer not null,
    audience text[] not null,
    primary key (ledger_id, seq)
  );
  create index representation_line_open on representation_line (on_earliest) where outcome is null;

  create table fact_text (
    ledger_id uuid not null,
    seq integer not null,
    kind text not null,
    on_edtf text,
    words text not null,
    search tsvector generated always as (
      to_tsvector('english', left(words, 150000)) || to_tsvector('russian', left(words, 150000))
    ) stored,
    audience text[] not null,
    primary key (ledger_id, seq)
  );
  create index fact_text_search on fact_text using gin (search);

  create table citation_line (
    ledger_id uuid not null,
    seq integer not null,
    position integer not null,
    source_id uuid not null,
    starts integer not null,
    ends integer not null,
    audience text[] not null,
    primary key (ledger_id, seq, position)
  );
  create index citation_line_source on citation_line (source_id);
`;

const projections = [
  "ledger_summary",
  "ledger_name",
  "ledger_member",
  "representation_line",
  "fact_text",
  "citation_line",
];

const audience = sql.raw(
  projections
    .map(
      (table) => `
  create index ${table}_audience on ${table} using gin (audience);
  alter table ${table} enable row level security;
  create policy seen on ${table} for select using (audience && actor_audience());
  create policy added on ${table} for insert with check (true);
  create policy changed on ${table} for update using (audience && actor_audience()) with check (true);
  create policy removed on ${table} for delete using (audience && actor_audience());
  grant select, insert, update, delete on ${table} to homeward_app;`,
    )
    .join("\n"),
);

export const projectionTables = {
  async up(db: Kysely<unknown>): Promise<void> {
    await tables.execute(db);
    await audience.execute(db);
  },
};
