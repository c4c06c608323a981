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
    known_only text[] not null,
    unless_known text[] not null,
    claim jsonb not null,
    rule text not null,
    fingerprint text not null,
    found boolean not null default true,
    audience text[] not null,
    primary key (source_id, id)
  );
  create index proposal_audience on proposal using gin (audience);

  create table proposal_decision (
    source_id uuid not null,
    id uuid not null,
    proposal_id uuid not null,
    state text not null check (state in ('accepted', 'rejected', 'reopened')),
    claim jsonb not null,
    fingerprint text not null,
    reason text,
    ledger_id uuid,
    accepted_as jsonb,
    decided_by text not null,
    decided_at timestamptz not null default clock_timestamp(),
    audience text[] not null,
    primary key (source_id, id)
  );
  create index proposal_decision_rejected on proposal_decision (fingerprint) where state = 'rejected';
  create index proposal_decision_ledger on proposal_decision (ledger_id) where ledger_id is not null;

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
  create index subject_link_ledger on subject_link (ledger_id) where ledger_id is not null;

  create table known_subject (
    source_id uuid not null,
    subject text not null,
    ledger_id uuid not null,
    seq integer not null,
    audience text[] not null,
    primary key (source_id, subject, ledger_id, seq)
  );
  create index known_subject_ledger on known_subject (ledger_id);
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

/**
 * A reading is everybody's, what is decided of it and whom it may be about is each team's own: whoever reads a source
 * again may not see all of that, and yet leaves it in order. These give nothing back of what the caller may not see,
 * but for which proposals somebody decided about: the program needs that to keep them, and shows it to nobody.
 */
const acrossTeams = sql`
  create function sees_source(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return exists (select from source s where s.id = wanted and s.audience && actor_audience());
  end $$;

  create function rename_subjects(wanted uuid, names jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not sees_source(wanted) then return; end if;
    update subject_link l set subject = names ->> l.subject where l.source_id = wanted and names ? l.subject;
    update proposal p set
      subjects = array(select coalesce(names ->> s, s) from unnest(p.subjects) with ordinality as u(s, n) order by n),
      known_only = array(select coalesce(names ->> s, s) from unnest(p.known_only) with ordinality as u(s, n) order by n),
      unless_known = array(select coalesce(names ->> s, s) from unnest(p.unless_known) with ordinality as u(s, n) order by n)
    where p.source_id = wanted and not p.found;
  end $$;

  create function proposals_decided(wanted uuid) returns table (id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    if not sees_source(wanted) then return; end if;
    return query select distinct d.proposal_id from proposal_decision d where d.source_id = wanted;
  end $$;

  create function note_known_subjects(wanted uuid, given jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not sees_source(wanted) then return; end if;
    delete from known_subject k where k.source_id = wanted;
    insert into known_subject
      select wanted, g ->> 'subject', l.id, (g ->> 'seq')::integer, l.audience
      from jsonb_array_elements(given) g join ledger l on l.id = (g ->> 'ledgerId')::uuid
      on conflict do nothing;
  end $$;

  create function refresh_review_audience(wanted uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    seen_by text[];
  begin
    select l.audience into seen_by from ledger l where l.id = wanted and l.audience && actor_audience();
    if not found then return; end if;
    update subject_link x set audience = seen_by where x.ledger_id = wanted;
    update proposal_decision x set audience = seen_by where x.ledger_id = wanted;
    update known_subject x set audience = seen_by where x.ledger_id = wanted;
  end $$;

  revoke all on function sees_source(uuid), rename_subjects(uuid, jsonb), proposals_decided(uuid),
    note_known_subjects(uuid, jsonb), refresh_review_audience(uuid) from public;
  grant execute on function rename_subjects(uuid, jsonb), proposals_decided(uuid),
    note_known_subjects(uuid, jsonb), refresh_review_audience(uuid) to homeward_app;
`;

const audience = sql.raw(
  ["source", "reading", "proposal", "proposal_decision", "subject_link", "known_subject"]
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
    for (const step of [tables, likeness, acrossTeams, audience, blobs]) await step.execute(db);
  },
};
