import { type Kysely, sql } from "kysely";

/** Who looked at what and who changed what; added to only, read by auditors. */
const audit = sql`
  create table audit_event (
    id uuid primary key,
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    action text not null,
    ledger_id uuid,
    source_id uuid,
    details jsonb not null
  );
  create index audit_event_ledger on audit_event (ledger_id, at);
  alter table audit_event enable row level security;
  create policy seen on audit_event for select using ('auditor' = any (actor_audience()));
  create policy added on audit_event for insert with check (true);
  grant select, insert on audit_event to homeward_app;
`;

export const auditTable = {
  async up(db: Kysely<unknown>): Promise<void> {
    await audit.execute(db);
  },
};
