import type { Transaction } from "kysely";
import { type Actor, audienceOf, may, SIGNED_IN } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts } from "../account/index.ts";
import { sourcesAlike } from "./alike.ts";
import type { listSources } from "./source.contract.ts";
import { mayChange } from "./source.service.ts";
import { countByState } from "./source.store.ts";
import {
  findAttachments,
  findLedgerName,
  findLines,
  findPassages,
  findSource,
  type LineRow,
} from "./source-list.store.ts";

type Trx = Transaction<Database>;

const onePage = 50;

const toLine = (row: LineRow) => ({
  ...{ id: row.id, title: row.title, filename: row.filename, origin: row.origin, state: row.state },
  ...{ outlet: row.outlet ?? undefined, published: row.published ?? undefined, lang: row.lang ?? undefined },
  receivedOn: row.received_on,
  problemId: row.problem_id ?? undefined,
  reprintOf: row.reprint_of ? { id: row.reprint_of, title: row.reprint_title } : undefined,
  attachedTo: row.attached_to ? { id: row.attached_to, title: row.mail_title } : undefined,
  openProposals: row.open_proposals,
  citingEntries: row.citing_entries,
});

/** One page of the sources that the actor may see, newest first. */
export const list = (actor: Actor, means: Means, { query }: EndpointRequest<typeof listSources>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const rows = may(actor, "source.read") ? await findLines(trx, query, onePage + 1) : [];
    const sources = rows.slice(0, onePage).map(toLine);
    return {
      sources,
      next: rows.length > onePage ? sources.at(-1)?.id : undefined,
      ledger: query.ledgerId ? await ledgerOf(trx, query.ledgerId) : undefined,
    };
  });

/** How many sources that the actor may see are being worked on. */
export const progress = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const counts = await countByState(trx);
    return { waiting: counts.get("waiting") ?? 0, reading: counts.get("reading") ?? 0 };
  });

const ledgerOf = async (trx: Trx, id: string) => {
  const ledger = await findLedgerName(trx, id);
  return ledger && { ...ledger, ...titled(ledger.title) };
};

const titled = (title: string | null) => ({ title: title ?? "", latin: latinBeside(title ?? "") });

const passagesOf = async (trx: Trx, id: string) =>
  (await findPassages(trx, id)).map(({ ledger_id, seq, kind, starts, ends, ledger_kind, title }) => ({
    ...{ ledgerId: ledger_id, seq, kind, start: starts, end: ends },
    ledger: ledger_kind ? { kind: ledger_kind, ...titled(title) } : undefined,
  }));

/** A source with its text, the entries that cite it and its like; looking at it is logged. */
export const viewSource = (actor: Actor, means: Means, id: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const row = may(actor, "source.read") ? await findSource(trx, id) : undefined;
    if (!row) throw notFound("source");
    const [uploader] = await namesOfAccounts(trx, [row.uploaded_by]);
    // While it waits there is nothing to read yet, and the page asks again and again.
    if (row.state !== "waiting") await recordEvent(trx, actor, { action: "source.viewed", sourceId: id });
    return {
      ...toLine(row),
      ...{ mediaType: row.media_type ?? undefined, format: row.format ?? undefined },
      ...{ author: row.author ?? undefined, problem: row.problem ?? undefined, text: row.body ?? undefined },
      bytes: row.bytes,
      uploadedAt: row.uploaded_at.toISOString(),
      uploadedBy: uploader?.name ?? row.uploaded_by,
      openToAll: row.own_audience.includes(SIGNED_IN),
      passages: await passagesOf(trx, id),
      forLedger:
        row.for_ledger && row.for_kind
          ? { id: row.for_ledger, kind: row.for_kind, ...titled(row.for_title) }
          : undefined,
      attachments: await findAttachments(trx, id),
      ...(await sourcesAlike(trx, id, row.shingles)),
      mayChange: mayChange(actor, row),
    };
  });
