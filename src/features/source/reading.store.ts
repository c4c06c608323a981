import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

const selectText = (trx: Trx, id: string) =>
  trx
    .selectFrom("source")
    .select([
      "id",
      "state",
      "title",
      "filename",
      "outlet",
      "published",
      "lang",
      "body",
      "reprint_of",
      "for_ledger",
      "audience",
      "own_audience",
      "origin",
      "received_on",
      "problem_id",
      "problem",
      "shingles",
    ])
    .where("id", "=", id);

type TextRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectText>["executeTakeFirst"]>>>;

const textOf = (row: TextRow | undefined) => {
  if (!row || row.body === null) return undefined;
  return {
    ...{ id: row.id, state: row.state, text: row.body, shingles: row.shingles, audience: row.audience },
    ...{ origin: row.origin, receivedOn: row.received_on, ownAudience: row.own_audience },
    ...{ filename: row.filename, title: row.title ?? undefined, outlet: row.outlet ?? undefined },
    ...{ published: row.published ?? undefined, lang: row.lang ?? undefined },
    ...{ reprintOf: row.reprint_of ?? undefined, forLedger: row.for_ledger ?? undefined },
    ...(row.problem_id && { problem: { id: row.problem_id, message: row.problem ?? "" } }),
  };
};

/** What a reading needs of a source; nothing if the actor may not see it or it has no text. */
export const lookAtText = async (trx: Trx, id: string) =>
  textOf(await selectText(trx, id).executeTakeFirst());

/** The same, locked until the transaction ends. */
export const findTextForReading = async (trx: Trx, id: string) =>
  textOf(await selectText(trx, id).forUpdate().executeTakeFirst());

/** What the reader found out about the document itself. */
export type FoundOut = {
  lang?: string | undefined;
  title?: string | undefined;
  outlet?: string | undefined;
  published?: string | undefined;
  /** Stands only where nobody has said what the document is; it changes nobody's access. */
  origin?: "letter" | "mail" | "report" | "record" | undefined;
};

/** Notes that a source has been read; what was known of it stands, the reading fills in what was left open. */
export const markRead = async (trx: Trx, id: string, found: FoundOut): Promise<void> => {
  await trx
    .updateTable("source")
    .set({
      ...{ state: "ready", problem_id: null, problem: null },
      lang: sql`coalesce(lang, ${found.lang ?? null})`,
      title: sql`coalesce(title, ${asName(found.title)})`,
      outlet: sql`coalesce(outlet, ${asName(found.outlet)})`,
      published: sql`coalesce(published, ${found.published ?? null})`,
      origin: sql`case when origin = 'other' then coalesce(${found.origin ?? null}, origin) else origin end`,
    })
    .where("id", "=", id)
    .where("state", "in", ["reading", "ready"])
    .execute();
};

/** Notes why the text of a source could not be read: it is there to be cited by hand. A reading that it has stands. */
export const markNotRead = async (
  trx: Trx,
  id: string,
  { id: problemId, message }: { id: string; message: string },
): Promise<void> => {
  await trx
    .updateTable("source")
    .set({ state: "ready", problem_id: problemId, problem: message })
    .where("id", "=", id)
    .where("state", "=", "reading")
    .execute();
};

/** A line as long as this is no title, it is a text without line breaks. */
const longestName = 300;
const asName = (line: string | undefined): string | null =>
  line !== undefined && line.length <= longestName ? line : null;
