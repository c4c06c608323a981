import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { lookAtText, sourcesAlike } from "../source/index.ts";
import { linksOf } from "./link.store.ts";
import { mayReview } from "./review.access.ts";
import { findReading, listQueue } from "./review.store.ts";
import { seenProposals } from "./seen-proposals.ts";
import { peopleOf } from "./subjects.ts";
import { suggestFiles } from "./suggestions.ts";
import { viewProposals } from "./view-proposals.ts";
import { viewSecond } from "./view-second.ts";

/** The sources that wait for a reviewer, as far as the actor may see them. */
export const queue = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const rows = may(actor, "source.read") ? await listQueue(trx) : [];
    const sources = rows.map(({ id, title, origin, open, all, people, ...row }) => ({
      ...{ id, title, origin, open, all, people },
      ...{ outlet: row.outlet ?? undefined, published: row.published ?? undefined },
      receivedOn: row.received_on,
      isReprint: row.reprint_of !== null,
    }));
    return { sources };
  });

/** What was read in a source, with the links, doubles and decisions that the actor may see. */
export const viewReview = async (actor: Actor, means: Means, sourceId: string) => {
  const names = await means.names();
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await lookAtText(trx, sourceId) : undefined;
    if (!source) throw notFound("source");
    const reading = await findReading(trx, sourceId);
    const links = await linksOf(trx, sourceId);
    const { proposals, known } = await seenProposals(trx, sourceId, links);
    const suggest = suggestFiles(trx, actor, names);
    await recordEvent(trx, actor, { action: "source.viewed", sourceId });
    const { id, outlet, published, origin, receivedOn, lang, text } = source;
    const title = source.title ?? source.filename;
    return {
      source: { id, title, outlet, published, origin, receivedOn, lang, text },
      earlier: (await sourcesAlike(trx, id, source.shingles)).earlier,
      readAt: reading?.readAt,
      problem: source.problem,
      second: reading && viewSecond(reading.second, reading.content, means.clock.now()),
      ...(await peopleOf(trx, sourceId, reading?.content, {
        proposals,
        known,
        links,
        suggest,
        readAt: reading?.readAt,
      })),
      proposals: await viewProposals(trx, proposals, { links, reading: reading?.content, source }),
      mayDecide: await mayReview(trx, actor, source),
    };
  });
};
