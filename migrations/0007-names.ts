import { type Kysely, sql } from "kysely";

/**
 * Which transaction changed the names of a ledger last: what is kept in memory asks what changed since it looked.
 * A number of a transaction and not a moment, since of two transactions the one that began first may land last.
 */
const changes = sql`
  create table name_change (
    ledger_id uuid primary key,
    changed_in xid8 not null
  );
  create index name_change_changed_in on name_change (changed_in);

  create function tell_names_changed(ledger uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into name_change values (ledger, pg_current_xact_id())
    on conflict (ledger_id) do update set changed_in = excluded.changed_in;
  end $$;
`;

/** States the audience itself, as the other searches do: text operators are not leakproof. */
const search = sql`
  create function find_names(wanted tsquery, only_kind text, most integer)
  returns table (ledger_id uuid, seq integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return query execute '
      select n.ledger_id, n.seq from ledger_name n
      where n.search @@ $1 and n.audience && $2 and n.kind = coalesce($3, n.kind)
      order by n.ledger_id desc, n.seq limit $4'
      using wanted, actor_audience(), only_kind, most;
  end $$;
`;

/** The one role that reads names of all files reads nothing else, and no words that somebody types go its way. */
const rights = sql`
  grant usage on schema public to homeward_names;
  grant select (ledger_id, seq, kind, full_name, audience) on ledger_name to homeward_names;
  grant select on name_change to homeward_names;
  create policy kept_in_memory on ledger_name for select to homeward_names using (true);
  revoke all on function tell_names_changed(uuid), find_names(tsquery, text, integer) from public;
  grant execute on function tell_names_changed(uuid), find_names(tsquery, text, integer) to homeward_app;
`;

export const names = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of [changes, search, rights]) await step.execute(db);
  },
};
