import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { Origin, SourceState } from "./source.contract.ts";
import { isUndecided } from "./undecided.store.ts";

type Trx = Transaction<Database>;

export type SourceFilter = {
  cursor?: string | undefined;
  state?: SourceState | undefined;
  origin?: Origin | undefined;
  q?: string | undefined;
  ledgerId?: string | undefined;
};

/** What a list shows of a source; other sources are named, and entries counted, as far as the actor may see them. */
const selectLines = (trx: Trx) =>
  trx
    .selectFrom("source as s")
    .leftJoin("source as o", "o.id", "s.reprint_of")
    .leftJoin("source as m", "m.id", "s.attached_to")
    .select(["s.id", "s.filename", "s.origin", "s.outlet", "s.published", "s.lang", "s.received_on"])
    .select(["s.state", "s.problem_id", "o.id as reprint_of", "m.id as attached_to"])
    .select([
      sql<string>`coalesce(s.title, s.filename)`.as("title"),
      sql<string>`coalesce(o.title, o.filename)`.as("reprint_title"),
      sql<string>`coalesce(m.title, m.filename)`.as("mail_title"),
      sql<number>`(select count(*) from proposal p where p.source_id = s.id and ${isUndecided})`.as(
        "open_proposals",
      ),
      sql<number>`(select count(distinct (c.ledger_id, c.seq)) from citation_line c where c.source_id = s.id)`.as(
        "citing_entries",
      ),
    ]);

export type LineRow = Awaited<ReturnType<typeof findLines>>[number];

/** At most this many sources that the actor may see, newest first, after the cursor. */
export const findLines = (trx: Trx, filter: SourceFilter, most: number) => {
  const { cursor, state, origin, q, ledgerId } = filter;
  return selectLines(trx)
    .$if(cursor !== undefined, (query) => query.where("s.id", "<", cursor ?? ""))
    .$if(state !== undefined, (query) => query.where("s.state", "=", state ?? "ready"))
    .$if(origin !== undefined, (query) => query.where("s.origin", "=", origin ?? "other"))
    .$if(q !== undefined && q !== "", (query) =>
      query.where(sql<boolean>`s.id in (select id from find_sources(words_wanted(${q}), null))`),
    )
    .$if(ledgerId !== undefined, (query) =>
      query.where(
        sql<boolean>`s.id in (
          select source_id from citation_line where ledger_id = ${ledgerId}
          union select id from source where for_ledger = ${ledgerId})`,
      ),
    )
    .orderBy("s.id", "desc")
    .limit(most)
    .execute();
};

/** What a case or affair is called, if the actor may see it. */
export const findLedgerName = (trx: Trx, id: string) =>
  trx
    .selectFrom("ledger_summary")
    .select(["ledger_id as id", "kind", sql<string>`coalesce(title, '')`.as("title")])
    .where("ledger_id", "=", id)
    .executeTakeFirst();

/** One source with its text, as far as the actor may see it. */
export const findSource = (trx: Trx, id: string) =>
  selectLines(trx)
    .innerJoin("blob as b", "b.sha256", "s.sha256")
    .leftJoin("ledger_summary as l", "l.ledger_id", "s.for_ledger")
    .select(["s.media_type", "s.format", "s.author", "s.uploaded_at", "s.uploaded_by", "s.problem", "s.body"])
    .select(["s.own_audience", "s.shingles", "l.ledger_id as for_ledger", "l.kind as for_kind"])
    .select([sql<number>`octet_length(b.bytes)`.as("bytes"), "l.title as for_title"])
    .where("s.id", "=", id)
    .executeTakeFirst();

/** The words of a source that entries stand on, in the order of the text, of the entries that the actor may see. */
export const findPassages = (trx: Trx, id: string) =>
  trx
    .selectFrom("citation_line as c")
    .innerJoin("entry as e", (join) =>
      join.onRef("e.ledger_id", "=", "c.ledger_id").onRef("e.seq", "=", "c.seq"),
    )
    .leftJoin("ledger_summary as l", "l.ledger_id", "c.ledger_id")
    .select(["c.ledger_id", "c.seq", "c.starts", "c.ends", "l.kind as ledger_kind", "l.title", "e.kind"])
    .where("c.source_id", "=", id)
    .orderBy("c.starts")
    .orderBy("c.ends")
    .orderBy("l.title")
    .orderBy("c.seq")
    .execute();

export const findAttachments = async (trx: Trx, id: string) => {
  const rows = await trx
    .selectFrom("source")
    .select(["id", "title", "filename"])
    .where("attached_to", "=", id)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, title: row.title ?? row.filename }));
};
