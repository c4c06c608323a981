import { type Kysely, sql } from "kysely";

/** The rules of the house: added to only. A rule that changes or ends is a further version, with who and when. */
const policy = sql`
  create table policy_rule (
    id text not null,
    version integer not null,
    rule jsonb not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by text not null,
    primary key (id, version)
  );
  grant select, insert on policy_rule to homeward_app;
`;

/** The secret address of somebody's calendar: its hash alone, so that nobody who reads the table can use it. */
const calendars = sql`
  create table calendar_feed (
    user_id text primary key,
    token_hash bytea not null unique,
    names text not null check (names in ('none', 'initials', 'full')),
    lang text not null,
    nobodys boolean not null,
    origin text not null,
    made_at timestamptz not null default clock_timestamp()
  );
  grant select, insert, update, delete on calendar_feed to homeward_app;
`;

/** A run over the caseload: what it was asked, and the moment up to which entries count. It holds nothing of a case. */
const triage = sql`
  create table triage_run (
    id uuid primary key,
    inputs jsonb not null,
    note text,
    run_at timestamptz not null default clock_timestamp(),
    run_by text not null,
    audience text[] not null
  );
  create index triage_run_audience on triage_run using gin (audience);
  alter table triage_run enable row level security;
  create policy seen on triage_run for select using (audience && actor_audience());
  create policy added on triage_run for insert with check (audience && actor_audience());
  grant select, insert on triage_run to homeward_app;
`;

export const duties = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of [policy, calendars, triage]) await step.execute(db);
  },
};
