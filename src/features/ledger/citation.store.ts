import type { Transaction } from "kysely";
import type { Citation } from "../../core/ledger/entry.ts";
import type { Database } from "../../platform/database/schema.ts";
import { invalid } from "../../platform/http/errors.ts";

/** Makes sure that every citation quotes, to the letter, a source that the actor may see. */
export const checkCitations = async (
  trx: Transaction<Database>,
  citations: readonly Citation[],
): Promise<void> => {
  if (citations.length === 0) return;
  const ids = [...new Set(citations.map((citation) => citation.sourceId))];
  const rows = await trx.selectFrom("source").select(["id", "body"]).where("id", "in", ids).execute();
  const texts = new Map(rows.map((row) => [row.id, row.body]));
  for (const { sourceId, start, end, quote } of citations)
    if (texts.get(sourceId)?.slice(start, end) !== quote)
      throw invalid(
        "A citation does not quote its source to the letter. Mark the words in the source again.",
        {
          field: "citations",
          sourceId,
        },
      );
};

/** What a citation mark needs to say of its source. */
export type CitedSource = {
  id: string;
  title: string;
  outlet?: string | undefined;
  published?: string | undefined;
  origin: string;
};

/** The sources cited, among these, that the actor may see. */
export const readCitedSources = async (
  trx: Transaction<Database>,
  ids: readonly string[],
): Promise<CitedSource[]> => {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("source")
    .select(["id", "title", "filename", "outlet", "published", "origin"])
    .where("id", "in", [...ids])
    .execute();
  return rows.map(({ id, title, filename, outlet, published, origin }) => ({
    id,
    title: title ?? filename,
    outlet: outlet ?? undefined,
    published: published ?? undefined,
    origin,
  }));
};
