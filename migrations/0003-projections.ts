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
    kind text not null,
    full_name text not null,
    words text[] not null,
    search tsvector generated always as (array_to_tsvector(words)) stored,
    audience text[] not null,
    primary key (ledger_id, seq)
  );
  create index ledger_name_search on ledger_name using gin (search);

  create table ledger_member (
    ledger_id uuid not null,
    seq integer not null,
    tip integer not null,
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
    shared boolean not null,
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

/**
 * Audiences that follow from rows which the actor may not see: a member case's team sees the affair's shared
 * entries, and whoever sees an entry sees the sources that it cites. Both give nothing back to the caller.
 * An earlier version goes where the later ones of its fact may go, at most: what was taken back or restricted stays so.
 * Of two who change who sees the same rows, the second waits for what the first leaves, or would write its own view
 * over it. Only rows whose audience differs are written: a source stands in two large indexes.
 */
const followingAudiences = sql`
  create function refresh_shared_audience(affair uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    own text[];
    seen_by text[];
  begin
    perform from entry where ledger_id = affair and seq = 1 for update;
    select audience into own from ledger where id = affair;
    select array(
      select distinct token from (
        select unnest(l.audience) token from ledger l where l.id = affair
        union
        select unnest(l.audience) from ledger_member m join ledger l on l.id = m.ledger_id where m.affair_id = affair
      ) tokens order by token
    ) into seen_by;
    with recursive kept as (
      select seq, replaces from entry where ledger_id = affair and sensitivity = 'restricted'
      union
      select e.seq, e.replaces from entry e join kept k on e.ledger_id = affair and e.seq = k.replaces
    ), inside as (
      select seq, replaces from entry where ledger_id = affair and not shared
      union
      select e.seq, e.replaces from entry e join inside i on e.ledger_id = affair and e.seq = i.replaces
    ), meant as (
      select e.seq, case when i.seq is null then seen_by else own end as seen_by
      from entry e left join inside i on i.seq = e.seq
      where e.ledger_id = affair and e.seq not in (select seq from kept)
    ), bodies as (
      update entry_body b set audience = m.seen_by from meant m
        where b.ledger_id = affair and b.seq = m.seq and b.audience <> m.seen_by
    )
    update entry e set audience = m.seen_by from meant m
      where e.ledger_id = affair and e.seq = m.seq and e.audience <> m.seen_by;
    with recursive version as (
      select seq as first, seq from entry where ledger_id = affair and replaces is null
      union all
      select v.first, e.seq from entry e join version v on e.ledger_id = affair and e.replaces = v.seq
    ), newest as (
      select v.first, e.audience from (select first, max(seq) as seq from version group by first) v
      join entry e on e.ledger_id = affair and e.seq = v.seq
    ), citations as (
      update citation_line c set audience = n.audience from newest n
        where c.ledger_id = affair and c.seq = n.first and c.audience <> n.audience
    ), texts as (
      update fact_text f set audience = n.audience from newest n
        where f.ledger_id = affair and f.seq = n.first and f.audience <> n.audience
    ), names as (
      update ledger_name l set audience = n.audience from newest n
        where l.ledger_id = affair and l.seq = n.first and l.audience <> n.audience
      returning l.ledger_id
    ), told as (
      insert into name_change select distinct ledger_id, pg_current_xact_id() from names
      on conflict (ledger_id) do update set changed_in = excluded.changed_in
    )
    update representation_line r set audience = n.audience from newest n
      where r.ledger_id = affair and r.seq = n.first and r.shared and r.audience <> n.audience;
  end $$;

  create function refresh_source_audience(sources uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform from source where id = any (sources) order by id for update;
    with meant as (
      select s.id, array(
        select distinct token from (
          select unnest(s.own_audience) token
          union
          select unnest(c.audience) from citation_line c where c.source_id = s.id
          union
          select unnest(l.audience) from ledger l where l.id = s.for_ledger
        ) tokens order by token
      ) as seen_by from source s where s.id = any (sources)
    )
    update source s set audience = m.seen_by from meant m where s.id = m.id and s.audience <> m.seen_by;
    update reading r set audience = s.audience from source s
      where s.id = any (sources) and r.source_id = s.id and r.audience <> s.audience;
    update proposal p set audience = s.audience from source s
      where s.id = any (sources) and p.source_id = s.id and p.audience <> s.audience;
  end $$;
`;

/**
 * Search states the audience itself, under the owner's rights: text operators are not leakproof, so that under the
 * policy alone they are tried last, row by row (600,000 entries of which one person sees all: 4.8 s against 33 ms).
 * Without a limit (null) all that match are given.
 */
const searches = sql`
  create function words_wanted(words text) returns tsquery language sql immutable as $$
    select websearch_to_tsquery('english', words) || websearch_to_tsquery('russian', words)
      || websearch_to_tsquery('simple', words)
  $$;

  create function find_facts(wanted tsquery, statements boolean, most integer)
  returns table (ledger_id uuid, seq integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return query execute '
      select f.ledger_id, f.seq from fact_text f
      where f.search @@ $1 and f.audience && $2 and f.kind <> ''name'' and (f.kind = ''statement'') = $3
      order by f.ledger_id desc, f.seq desc limit $4'
      using wanted, actor_audience(), statements, most;
  end $$;

  create function find_sources(wanted tsquery, most integer) returns table (id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return query execute '
      select s.id from source s where s.search @@ $1 and s.audience && $2 order by s.uploaded_at desc limit $3'
      using wanted, actor_audience(), most;
  end $$;
`;

const rights = sql`
  revoke all on function find_facts(tsquery, boolean, integer), find_sources(tsquery, integer),
    refresh_shared_audience(uuid), refresh_source_audience(uuid[]) from public;
  grant execute on function find_facts(tsquery, boolean, integer), find_sources(tsquery, integer),
    refresh_shared_audience(uuid), refresh_source_audience(uuid[]) to homeward_app;
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
    await followingAudiences.execute(db);
    await searches.execute(db);
    await rights.execute(db);
  },
};
