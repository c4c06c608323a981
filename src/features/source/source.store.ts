import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { Origin, SourceState } from "./source.contract.ts";

type Trx = Transaction<Database>;

/** What is known of a source when it comes in. */
export type NewSource = {
  id: string;
  sha256: Buffer;
  filename: string;
  mediaType?: string | undefined;
  origin: Origin;
  title?: string | undefined;
  outlet?: string | undefined;
  published?: string | undefined;
  receivedOn: string;
  uploadedBy: string;
  attachedTo?: string | undefined;
  forLedger?: string | undefined;
  audience: string[];
};

/** Keeps the bytes once, and makes whoever adds the same ones at this moment wait for the end of this transaction. */
export const keepBytes = async (trx: Trx, sha256: Buffer, bytes: Uint8Array): Promise<void> => {
  await trx
    .insertInto("blob")
    .values({ sha256, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
  await trx.selectFrom("blob").select("sha256").where("sha256", "=", sha256).forUpdate().execute();
};

/** The first source with these bytes that the actor may see. */
export const findSameBytes = async (trx: Trx, sha256: Buffer): Promise<string | undefined> => {
  const row = await trx
    .selectFrom("source")
    .select("id")
    .where("sha256", "=", sha256)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
};

export const insertSource = async (trx: Trx, source: NewSource): Promise<void> => {
  await trx
    .insertInto("source")
    .values({
      ...{ id: source.id, sha256: source.sha256, filename: source.filename, origin: source.origin },
      media_type: source.mediaType ?? null,
      title: source.title ?? null,
      outlet: source.outlet ?? null,
      published: source.published ?? null,
      received_on: source.receivedOn,
      uploaded_by: source.uploadedBy,
      state: "waiting",
      attached_to: source.attachedTo ?? null,
      for_ledger: source.forLedger ?? null,
      own_audience: source.audience,
      audience: source.audience,
    })
    .execute();
  if (source.forLedger) await refreshAudience(trx, source.id);
};

/** Derives anew who sees the source, its reading and its proposals. */
export const refreshAudience = async (trx: Trx, id: string): Promise<void> => {
  await sql`select refresh_source_audience(array[${id}::uuid])`.execute(trx);
};

/** Locks a source that the actor may see until the transaction ends. */
export const lockSource = (trx: Trx, id: string) =>
  trx
    .selectFrom("source")
    .select(["id", "state", "origin", "received_on", "own_audience", "for_ledger", "title", "outlet"])
    .select(["published", "problem"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

export type LockedSource = NonNullable<Awaited<ReturnType<typeof lockSource>>>;

/** The document as received. */
export const readBytes = (trx: Trx, id: string) =>
  trx
    .selectFrom("source")
    .innerJoin("blob", "blob.sha256", "source.sha256")
    .select(["source.filename", "source.media_type", "source.state", "blob.bytes"])
    .where("source.id", "=", id)
    .executeTakeFirst();

type Change = Partial<{
  state: SourceState;
  problem_id: string | null;
  problem: string | null;
  format: string;
  author: string | null;
  origin: Origin;
  received_on: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  lang: string | null;
  body: string;
  shingles: number[];
  reprint_of: string | null;
  own_audience: string[];
}>;

export const updateSource = async (trx: Trx, id: string, change: Change): Promise<void> => {
  await trx.updateTable("source").set(change).where("id", "=", id).execute();
};

/** Sources with much of the same text that the actor may see, the most alike first. */
export const findSharing = async (trx: Trx, id: string, shingles: readonly number[]) => {
  if (shingles.length === 0) return [];
  const { rows } = await sql<{
    id: string;
    title: string | null;
    filename: string;
    received_on: string;
    shingles: number[];
  }>`select * from sources_sharing(${[...shingles]}::integer[], ${id}::uuid)`.execute(trx);
  return rows;
};

export const countByState = async (trx: Trx): Promise<Map<SourceState, number>> => {
  const rows = await trx
    .selectFrom("source")
    .select(["state", sql<number>`count(*)`.as("count")])
    .where("state", "in", ["waiting", "reading"])
    .groupBy("state")
    .execute();
  return new Map(rows.map((row) => [row.state, row.count]));
};

/** How many mails stand above this source: it came with one that came with another. */
export const countMailsAbove = async (trx: Trx, id: string): Promise<number> => {
  const { rows } = await sql<{ above: number }>`
    with recursive above as (
      select attached_to, 0 as depth from source where id = ${id}
      union all
      select s.attached_to, a.depth + 1 from source s join above a on s.id = a.attached_to where a.depth < 10
    ) select max(depth) as above from above`.execute(trx);
  return rows[0]?.above ?? 0;
};
