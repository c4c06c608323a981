import { sql, type Transaction } from "kysely";
import type { AccessList } from "../../core/access/access.ts";
import type { Entry } from "../../core/ledger/entry.ts";
import { calendarDay } from "../../platform/clock.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

/** A case that the actor may see, by what its lists say. */
export type CaseLine = { ledgerId: string; title: string; access: AccessList };

/** The cases that the actor may see. */
export const listCaseLines = async (trx: Trx): Promise<CaseLine[]> => {
  const rows = await trx
    .selectFrom("ledger as l")
    .innerJoin("ledger_summary as s", "s.ledger_id", "l.id")
    .select(["l.id", "l.teams", "l.users", "s.title"])
    .where("l.kind", "=", "case")
    .orderBy("l.id")
    .execute();
  return rows.map(({ id, title, teams, users }) => ({
    ledgerId: id,
    title: title ?? "",
    access: { teams, users },
  }));
};

/**
 * For each ledger something that is the same as long as the actor sees the same entries of it: an entry never changes,
 * so that only which are seen, and how many of them were erased, can differ.
 */
export const readStamps = async (trx: Trx): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; stamp: string }>`
    select s.id, concat_ws(' ', s.entries, s.which, x.erased) as stamp from (
      select ledger_id as id, count(*) as entries, bit_xor(hashint4extended(seq, 0)) as which
      from entry group by ledger_id
    ) s left join (select ledger_id, count(*) as erased from erasure group by ledger_id) x on x.ledger_id = s.id`.execute(
    trx,
  );
  return new Map(rows.map(({ id, stamp }) => [id, stamp]));
};

/** In the order in which `readLightEntries` asks for them. */
type Light = [
  seq: number,
  kind: string,
  on: string | null,
  recordedAt: string,
  recordedBy: string,
  sensitivity: Entry["sensitivity"],
  shared: boolean,
  actId: string | null,
  replaces: number | null,
  body: object | null,
];

const toEntry = (ledgerId: string, light: Light): Entry => {
  const [seq, kind, on, recordedAt, recordedBy, sensitivity, shared, actId, replaces, body] = light;
  return {
    ...{ ledgerId, seq, recordedAt, recordedOn: calendarDay(new Date(recordedAt)), recordedBy },
    ...{ sensitivity, shared, citations: [] },
    ...(actId && { actId }),
    ...(replaces && { replaces }),
    ...(body ? { kind, body, ...(on && { on }) } : { kind: "erased", body: { reason: "" } }),
  } as unknown as Entry;
};

/** From what is only told nothing follows: it is the longest part of a file by far. */
const onlyTold = ["statement", "note"];

/**
 * The entries of many ledgers that the actor may see, without their citations and what is only told. One row for each
 * ledger: for thousands of files reading takes a third of the time that rows of entries take.
 */
export const readLightEntries = async (trx: Trx, ledgerIds: readonly string[]) => {
  const { rows } = await sql<{ id: string; entries: Light[] }>`
    select e.ledger_id as id, json_agg(json_build_array(
      e.seq, e.kind, e.on_edtf, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      e.recorded_by, e.sensitivity, e.shared, e.act_id, e.replaces, b.body) order by e.seq) as entries
    from entry e left join entry_body b on b.ledger_id = e.ledger_id and b.seq = e.seq
    where e.ledger_id = any (${[...ledgerIds]}::uuid[]) and e.kind <> all (${onlyTold}::text[])
    group by e.ledger_id`.execute(trx);
  return new Map(rows.map(({ id, entries }) => [id, entries.map((light) => toEntry(id, light))]));
};

const grouped = (rows: readonly { from: string; to: string }[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const { from, to } of rows) groups.set(from, [...(groups.get(from) ?? []), to]);
  return groups;
};

/** To which cases each case was joined, and of which affairs it is a member, as far as the actor may see it. */
export const readTies = async (trx: Trx) => {
  const joins = await trx
    .selectFrom("person_mark")
    .select(["ledger_id as from", "value as to"])
    .where("kind", "=", "same-person")
    .orderBy("ledger_id")
    .orderBy("seq")
    .execute();
  const members = await trx
    .selectFrom("ledger_member")
    .select(["ledger_id as from", "affair_id as to"])
    .orderBy("ledger_id")
    .orderBy("seq")
    .execute();
  return { joined: grouped(joins), affairs: grouped(members) };
};
