import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { readQueue } from "./conversion.service.ts";
import { convertQueue, ownAudience } from "./intake.service.ts";
import type { changeSource, retrySource } from "./source.contract.ts";
import { type LockedSource, lockSource, readBytes, refreshAudience, updateSource } from "./source.store.ts";

type Trx = Transaction<Database>;

const teamsOf = (audience: readonly string[]): string[] =>
  audience.flatMap((token) => /^team:([^/]+)$/.exec(token)?.[1] ?? []);

/** Whoever works in a team that the source belongs to may correct what is said of it. */
export const mayChange = (actor: Actor, source: { own_audience: string[] }): boolean =>
  may(actor, "source.add", { teams: teamsOf(source.own_audience), users: [] });

const lockForChange = async (trx: Trx, actor: Actor, id: string): Promise<LockedSource> => {
  const source = await lockSource(trx, id);
  if (!source) throw notFound("source");
  if (!mayChange(actor, source)) throw notAllowed("source.add");
  return source;
};

/** The document as received; taking it is logged like looking at it. */
export const takeFile = (actor: Actor, means: Means, id: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const file = may(actor, "source.read") ? await readBytes(trx, id) : undefined;
    if (!file) throw notFound("source");
    await recordEvent(trx, actor, { action: "source.viewed", sourceId: id, details: { file: true } });
    return { bytes: file.bytes, filename: file.filename };
  });

/** Corrects what is said of a source; what it is decides who sees it. */
export const change = (actor: Actor, means: Means, { params, body }: EndpointRequest<typeof changeSource>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await lockForChange(trx, actor, params.sourceId);
    const given = {
      ...{ origin: body.origin, received_on: body.receivedOn, title: body.title || null },
      ...{ outlet: body.outlet || null, published: body.published || null },
    };
    const teams = teamsOf(source.own_audience);
    await updateSource(trx, source.id, { ...given, own_audience: ownAudience(body.origin, teams) });
    await refreshAudience(trx, source.id);
    const fields = Object.entries(given).flatMap(([name, value]) =>
      source[name as keyof typeof given] === value ? [] : [name],
    );
    const details = { fields, origin: body.origin };
    await recordEvent(trx, actor, { action: "source.changed", sourceId: source.id, details });
    return { id: source.id };
  });

/** Lets the work on a source begin again where it ended. */
export const retry = (actor: Actor, means: Means, { params }: EndpointRequest<typeof retrySource>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await lockForChange(trx, actor, params.sourceId);
    if (source.state === "ready") throw conflict("source.already-read", "This source has been read already.");
    const state = source.state === "reading" ? "reading" : "waiting";
    await updateSource(trx, source.id, { state, problem_id: null, problem: null });
    const payload = { sourceId: source.id, userId: actor.userId };
    await means.enqueue(trx, state === "reading" ? readQueue : convertQueue, payload);
    await recordEvent(trx, actor, {
      action: "source.changed",
      sourceId: source.id,
      details: { again: true },
    });
    return { id: source.id, state } as const;
  });
