import { type Kysely, sql } from "kysely";

/**
 * Documents as received, their text, what the reader found in them and what a person decided about it.
 * Only the first 150,000 characters are searched: two word lists of a longer text may pass PostgreSQL's 1 MB per row.
 */
const tables = sql`
  create table blob (
    sha256 bytea primary key,
    bytes bytea not null
  );

  create table source (
    id uuid primary key,
    sha256 bytea not null,
    filename text not null,
    media_type text,
    format text,
    origin text not null check (origin in ('press', 'letter', 'mail', 'report', 'record', 'other')),
    title text,
    outlet text,
    author text,
    published text,
    lang text,
    received_on date not null,
    uploaded_at timestamptz not null default clock_timestamp(),
    uploaded_by text not null,
    state text not null check (state in ('waiting', 'reading', 'ready', 'unreadable')),
    problem_id text,
    problem text,
    body text,
    shingles integer[] not null default '{}',
    reprint_of uuid,
    attached_to uuid,
    for_ledger uuid,
    search tsvector generated always as (
      setweight(to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(outlet, '') || ' ' || filename), 'A') ||
      to_tsvector('english', left(coalesce(body, ''), 150000)) ||
      to_tsvector('russian', left(coalesce(body, ''), 150000))
    ) stored,
    own_audience text[] not null,
    audience text[] not null
  );
  create index source_audience on source using gin (audience);
  create index source_search on source using gin (search);
  create index source_sha256 on source (sha256);
  create index source_shingles on source using gin (shingles);
  create index source_attached_to on source (attached_to) where attached_to is not null;
  create index source_for_ledger on source (for_ledger) where for_ledger is not null;
  create index source_in_work on source (state) where state in ('waiting', 'reading');

  create table reading (
    source_id uuid primary key,
    reader text not null,
    content jsonb not null,
    read_at timestamptz not null default clock_timestamp(),
    audience text[] not null
  );

  create table proposal (
    source_id uuid not null,
    id uuid not null,
    position integer not null,
    kind text not null,
    subjects text[] not null,
    claim jsonb not null,
    rule text not null,
    fingerprint text not null,
    state text not null check (state in ('open', 'accepted', 'rejected', 'not ours')),
    read_now jsonb,
    reason text,
    decided_at timestamptz,
    decided_by text,
    accepted_as jsonb not null default '[]',
    audience text[] not null,
    primary key (source_id, id)
  );
  create index proposal_audience on proposal using gin (audience);
  create index proposal_fingerprint on proposal (fingerprint) where state = 'rejected';

  create table subject_link (
    source_id uuid not null,
    id uuid not null,
    subject text not null,
    ledger_id uuid,
    decided_by text not null,
    decided_at timestamptz not null default clock_timestamp(),
    audience text[] not null,
    primary key (source_id, id)
  );
`;

/** States the audience itself: array operators do not use an index under row-level security, they might leak. */
const likeness = sql`
  create function sources_sharing(given integer[], excepting uuid)
  returns table (id uuid, title text, filename text, received_on date, shingles integer[])
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    -- One look into the index for each number: for all at once (&&) the planner expects half of the table.
    return query with sharing as (
      select s.id, count(*) as numbers from unnest(given) one join source s on s.shingles @> array[one]
      where s.audience && actor_audience() and s.id <> excepting
      group by s.id order by count(*) desc, s.id limit 50
    ) select s.id, s.title, s.filename, s.received_on, s.shingles
      from sharing join source s on s.id = sharing.id order by sharing.numbers desc, s.id;
  end $$;

  revoke all on function sources_sharing(integer[], uuid) from public;
  grant execute on function sources_sharing(integer[], uuid) to homeward_app;
`;

const audience = sql.raw(
  ["source", "reading", "proposal", "subject_link"]
    .map(
      (table) => `
  alter table ${table} enable row level security;
  create policy seen on ${table} for select using (audience && actor_audience());
  create policy added on ${table} for insert with check (audience && actor_audience());
  create policy changed on ${table} for update using (audience && actor_audience()) with check (true);
  create policy removed on ${table} for delete using (audience && actor_audience());
  grant select, insert, update, delete on ${table} to homeward_app;`,
    )
    .join("\n"),
);

export const sources = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Whoever adds the same bytes at the same time waits for the first: that lock needs a right to update.
    const blobs = sql`grant select, insert, update (sha256) on blob to homeward_app`;
    for (const step of [tables, likeness, audience, blobs]) await step.execute(db);
  },
};
