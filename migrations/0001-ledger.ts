import { type Kysely, sql } from "kysely";

/**
 * The ledger: heads, entries, bodies, and the functions that append, verify and erase.
 * A digest stands for the body, so that the chain can be walked without reading one, and after an erasure.
 */
const tables = sql`
  create table ledger (
    id uuid primary key,
    kind text not null check (kind in ('case', 'affair')),
    teams text[] not null,
    users text[] not null,
    opened_at timestamptz not null default now(),
    opened_by text not null,
    head_seq integer not null default 0,
    head_hash bytea not null default '\\x',
    head_at timestamptz,
    audience text[] not null
  );
  create index ledger_audience on ledger using gin (audience);

  create table entry (
    ledger_id uuid not null,
    seq integer not null,
    kind text not null,
    on_edtf text,
    on_earliest date,
    on_latest date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    sensitivity text not null check (sensitivity in ('ordinary', 'restricted')),
    shared boolean not null,
    act_id uuid,
    replaces integer,
    body_digest bytea not null,
    hash bytea not null,
    audience text[] not null,
    primary key (ledger_id, seq),
    unique (ledger_id, replaces)
  );
  create index entry_audience on entry using gin (audience);
  create index entry_act on entry (act_id) where act_id is not null;

  create table entry_body (
    ledger_id uuid not null,
    seq integer not null,
    body jsonb not null,
    said_by text,
    citations jsonb not null,
    salt bytea not null,
    audience text[] not null,
    primary key (ledger_id, seq)
  );

  create table erasure (
    ledger_id uuid not null,
    seq integer not null,
    reason text not null,
    erased_at timestamptz not null default clock_timestamp(),
    primary key (ledger_id, seq)
  );
`;

const audience = sql`
  create function actor_audience() returns text[] language sql stable as $$
    select coalesce(nullif(current_setting('homeward.audience', true), ''), '{}')::text[]
  $$;

  alter table ledger enable row level security;
  create policy seen on ledger for select using (audience && actor_audience());
  create policy opened on ledger for insert with check (audience && actor_audience());
  create policy changed on ledger for update using (audience && actor_audience()) with check (true);

  alter table entry enable row level security;
  create policy seen on entry for select using (audience && actor_audience());
  create policy added on entry for insert with check (true);
  create policy changed on entry for update using (audience && actor_audience()) with check (true);

  alter table entry_body enable row level security;
  create policy seen on entry_body for select using (audience && actor_audience());
  create policy added on entry_body for insert with check (true);
  create policy changed on entry_body for update using (audience && actor_audience()) with check (true);
`;

const chain = sql`
  create function entry_digest(body jsonb, said_by text, citations jsonb, salt bytea) returns bytea
  language sql immutable as $$
    select sha256(salt || convert_to(jsonb_build_array(body, said_by, citations)::text, 'UTF8'))
  $$;

  create function entry_hash(previous bytea, e entry) returns bytea language sql stable as $$
    select sha256(previous || convert_to(jsonb_build_array(
      e.ledger_id, e.seq, e.kind, e.on_edtf, to_char(e.on_earliest, 'YYYY-MM-DD'), to_char(e.on_latest, 'YYYY-MM-DD'),
      to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.recorded_by,
      e.sensitivity, e.shared, e.act_id, e.replaces, encode(e.body_digest, 'hex')
    )::text, 'UTF8'))
  $$;

  create function append_entry(given jsonb, body jsonb, citations jsonb, salt bytea, audience text[])
  returns table (seq integer, recorded_at text) language plpgsql as $$
  declare
    head ledger;
    e entry;
  begin
    select * into head from ledger l where l.id = (given ->> 'ledgerId')::uuid for update;
    if not found then
      raise exception 'no such ledger' using errcode = 'no_data_found';
    end if;
    e.ledger_id := head.id;
    e.seq := head.head_seq + 1;
    e.kind := given ->> 'kind';
    e.on_edtf := given ->> 'on';
    e.on_earliest := (given ->> 'earliest')::date;
    e.on_latest := (given ->> 'latest')::date;
    e.recorded_at := greatest(clock_timestamp(), head.head_at + interval '1 microsecond');
    e.recorded_by := given ->> 'recordedBy';
    e.sensitivity := given ->> 'sensitivity';
    e.shared := (given ->> 'shared')::boolean;
    e.act_id := (given ->> 'actId')::uuid;
    e.replaces := (given ->> 'replaces')::integer;
    e.body_digest := entry_digest(body, given ->> 'saidBy', citations, salt);
    e.hash := entry_hash(head.head_hash, e);
    e.audience := audience;
    insert into entry select e.*;
    insert into entry_body values (e.ledger_id, e.seq, body, given ->> 'saidBy', citations, salt, audience);
    update ledger set head_seq = e.seq, head_hash = e.hash, head_at = e.recorded_at where id = head.id;
    return query select e.seq, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  end $$;
`;

const verification = sql`
  create function verify_ledger(wanted uuid) returns table (entries integer, problem text, at_seq integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    previous bytea := '\\x';
    expected integer := 0;
    digest bytea;
    e entry;
    head ledger;
  begin
    select * into head from ledger where id = wanted;
    for e in select * from entry where ledger_id = wanted order by seq loop
      expected := expected + 1;
      if e.seq <> expected then
        return query select expected - 1, 'an entry is missing', expected; return;
      end if;
      if e.hash <> entry_hash(previous, e) then
        return query select expected - 1, 'an entry was changed', e.seq; return;
      end if;
      select entry_digest(b.body, b.said_by, b.citations, b.salt) into digest
        from entry_body b where b.ledger_id = wanted and b.seq = e.seq;
      if digest is null and not exists (select 1 from erasure x where x.ledger_id = wanted and x.seq = e.seq) then
        return query select expected - 1, 'a body is missing', e.seq; return;
      end if;
      if digest <> e.body_digest then
        return query select expected - 1, 'a body was changed', e.seq; return;
      end if;
      previous := e.hash;
    end loop;
    if head.head_seq <> expected or head.head_hash <> previous then
      return query select expected, 'the last entries are missing', expected + 1; return;
    end if;
    return query select expected, null::text, null::integer;
  end $$;

  create function ledger_heads() returns table (id uuid, seq integer, hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select id, head_seq, encode(head_hash, 'hex') from ledger order by id
  $$;

  create function hash_at(wanted uuid, at_seq integer) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
    select encode(hash, 'hex') from entry where ledger_id = wanted and seq = at_seq
  $$;

  create function erase_body(wanted uuid, at_seq integer, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    delete from entry_body where ledger_id = wanted and seq = at_seq;
    if not found then
      raise exception 'no such body' using errcode = 'no_data_found';
    end if;
    insert into erasure (ledger_id, seq, reason) values (wanted, at_seq, why);
    delete from ledger_name where ledger_id = wanted and seq in (
      with recursive version as (
        select seq, replaces from entry where ledger_id = wanted and seq = at_seq
        union all
        select e.seq, e.replaces from entry e join version v on e.ledger_id = wanted and e.seq = v.replaces
      ) select seq from version
    );
    perform tell_names_changed(wanted);
  end $$;
`;

/** The program may add and read; only who sees a row may change, never what it says. */
const rights = sql`
  revoke all on function verify_ledger(uuid), ledger_heads(), hash_at(uuid, integer), erase_body(uuid, integer, text) from public;
  grant usage on schema public to homeward_app, homeward_verifier, homeward_eraser;
  grant select, insert on ledger, entry, entry_body to homeward_app;
  grant select on erasure to homeward_app;
  grant update (teams, users, head_seq, head_hash, head_at, audience) on ledger to homeward_app;
  grant update (audience) on entry, entry_body to homeward_app;
  grant execute on function verify_ledger(uuid), ledger_heads(), hash_at(uuid, integer) to homeward_verifier;
  grant execute on function erase_body(uuid, integer, text) to homeward_eraser;
`;

export const ledger = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of [tables, audience, chain, verification, rights]) await step.execute(db);
  },
};
