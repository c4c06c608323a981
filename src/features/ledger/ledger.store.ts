import { randomBytes } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type AccessList, audienceFor } from "../../core/access/access.ts";
import { readPartialDate } from "../../core/dates/partial-date.ts";
import type { Citation, Entry, Sensitivity } from "../../core/ledger/entry.ts";
import { keptVersions } from "../../core/ledger/kept-versions.ts";
import { calendarDay } from "../../platform/clock.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

export type LedgerHead = { id: string; kind: "case" | "affair"; access: AccessList };

/** What is handed to the chain; it adds number, moment, digest and hash. */
export type Appending = {
  ledgerId: string;
  kind: string;
  on?: string | undefined;
  saidBy?: string | undefined;
  body: object;
  citations: readonly Citation[];
  sensitivity: Sensitivity;
  shared: boolean;
  actId?: string | undefined;
  replaces?: number | undefined;
};

export const insertLedger = async (
  trx: Trx,
  kind: LedgerHead["kind"],
  access: AccessList,
  openedBy: string,
) => {
  const id = uuidv7();
  const row = { id, kind, ...access, opened_by: openedBy, audience: audienceFor(access, "ordinary") };
  await trx.insertInto("ledger").values(row).execute();
  return { id, kind, access } satisfies LedgerHead;
};

/** The heads that the actor may see, among these ids, in the order of their ids and locked until the transaction ends. */
export const lockLedgers = async (trx: Trx, ids: readonly string[]): Promise<LedgerHead[]> => {
  const rows = await trx
    .selectFrom("ledger")
    .select(["id", "kind", "teams", "users"])
    .where("id", "in", [...ids])
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(({ id, kind, teams, users }) => ({ id, kind, access: { teams, users } }));
};

export const findLedger = async (trx: Trx, id: string): Promise<LedgerHead | undefined> => {
  const row = await trx
    .selectFrom("ledger")
    .select(["id", "kind", "teams", "users"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { id: row.id, kind: row.kind, access: { teams: row.teams, users: row.users } };
};

/** Appends one entry to a ledger whose head is locked; the second of two who replace one version is told. */
export const appendEntry = async (trx: Trx, by: string, access: AccessList, entry: Appending) => {
  const { body, citations, ...given } = entry;
  const date = given.on === undefined ? undefined : readPartialDate(given.on);
  const facts = { ...given, earliest: date?.earliest, latest: date?.latest, recordedBy: by };
  const { rows } = await sql<{ seq: number; recorded_at: string }>`
    select * from append_entry(
      ${JSON.stringify(facts)}::jsonb, ${JSON.stringify(body)}::jsonb, ${JSON.stringify(citations)}::jsonb,
      ${randomBytes(16)}, ${audienceFor(access, entry.sensitivity)}::text[])`.execute(trx);
  const row = rows[0];
  if (!row) throw new Error("append_entry gave no row");
  return { ledgerId: entry.ledgerId, seq: row.seq, recordedAt: row.recorded_at };
};

const recordedAt = sql<string>`to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const readRows = (trx: Trx, ledgerIds: readonly string[]) =>
  trx
    .selectFrom("entry")
    .leftJoin("entry_body", (join) =>
      join.onRef("entry_body.ledger_id", "=", "entry.ledger_id").onRef("entry_body.seq", "=", "entry.seq"),
    )
    .leftJoin("erasure", (join) =>
      join.onRef("erasure.ledger_id", "=", "entry.ledger_id").onRef("erasure.seq", "=", "entry.seq"),
    )
    .select([
      "entry.ledger_id",
      "entry.seq",
      "entry.kind",
      "entry.on_edtf",
      "entry.recorded_by",
      "entry.shared",
    ])
    .select(["entry.sensitivity", "entry.act_id", "entry.replaces", recordedAt.as("recorded_at")])
    .select(["entry_body.body", "entry_body.said_by", "entry_body.citations", "erasure.reason as erased"])
    .where("entry.ledger_id", "in", [...ledgerIds])
    .orderBy("entry.ledger_id")
    .orderBy("entry.seq")
    .execute();

type EntryRow = Awaited<ReturnType<typeof readRows>>[number];

const toEntry = (row: EntryRow): Entry => {
  const { ledger_id: ledgerId, seq, sensitivity, shared } = row;
  const recorded = {
    ledgerId,
    seq,
    recordedAt: row.recorded_at,
    recordedOn: calendarDay(new Date(row.recorded_at)),
    recordedBy: row.recorded_by,
    sensitivity,
    shared,
  };
  const links = { ...(row.act_id && { actId: row.act_id }), ...(row.replaces && { replaces: row.replaces }) };
  if (!row.body)
    return { ...recorded, ...links, kind: "erased", citations: [], body: { reason: row.erased ?? "" } };
  const said = { ...(row.on_edtf && { on: row.on_edtf }), ...(row.said_by && { saidBy: row.said_by }) };
  return {
    ...recorded,
    ...links,
    ...said,
    kind: row.kind,
    body: row.body,
    citations: row.citations,
  } as Entry;
};

/** The entries of these ledgers that the actor may see, in order. */
export const readEntries = async (trx: Trx, ledgerIds: readonly string[]): Promise<Entry[]> =>
  ledgerIds.length === 0 ? [] : (await readRows(trx, ledgerIds)).map(toEntry);

const setAudience = async (
  trx: Trx,
  ledgerId: string,
  seqs: readonly number[],
  audience: string[],
): Promise<void> => {
  if (seqs.length === 0) return;
  for (const table of ["entry_body", "entry"] as const)
    await trx
      .updateTable(table)
      .set({ audience })
      .where("ledger_id", "=", ledgerId)
      .where("seq", "in", [...seqs])
      .execute();
};

/** Keeps entries of a ledger from those who may only read it. */
export const restrictEntries = (trx: Trx, { id, access }: LedgerHead, seqs: readonly number[]) =>
  setAudience(trx, id, seqs, audienceFor(access, "restricted"));

/** Gives a ledger and all its entries another access list; the actor must see all of them. */
export const changeAccess = async (trx: Trx, ledgerId: string, access: AccessList): Promise<void> => {
  const entries = await readEntries(trx, [ledgerId]);
  const kept = keptVersions(entries);
  const open = entries.map((entry) => entry.seq).filter((seq) => !kept.has(seq));
  const audience = audienceFor(access, "ordinary");
  await setAudience(trx, ledgerId, open, audience);
  await setAudience(trx, ledgerId, [...kept], audienceFor(access, "restricted"));
  await trx
    .updateTable("ledger")
    .set({ ...access, audience })
    .where("id", "=", ledgerId)
    .execute();
  await sql`select refresh_review_audience(${ledgerId}::uuid)`.execute(trx);
};
