import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { writeCalendar } from "../../core/calendar/write-calendar.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { signedInActor } from "../account/index.ts";
import type { makeCalendarFeed } from "./calendar.contract.ts";
import { deleteFeed, findFeed, findFeedByToken, saveFeed } from "./calendar.store.ts";
import { calendarName, eventsOf } from "./calendar-events.ts";
import { type DueMemory, readDue } from "./due.service.ts";
import { isFree, isInCharge } from "./due-lines.ts";

const requirePart = (actor: Actor): void => {
  if (!may(actor, "casework.read")) throw notAllowed("casework.read");
};

/** Whether the actor's calendar has an address, and what it tells. */
export const viewFeed = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    requirePart(actor);
    const kept = await findFeed(trx, actor.userId);
    if (!kept) return {};
    const { made_at, ...choice } = kept;
    return { feed: { ...choice, madeAt: made_at.toISOString() } };
  });

/** A new secret address, told once; the one before is void. */
export const makeFeed = (
  actor: Actor,
  means: Means,
  origin: string,
  { body }: EndpointRequest<typeof makeCalendarFeed>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    requirePart(actor);
    const token = await saveFeed(trx, actor.userId, { ...body, origin });
    await recordEvent(trx, actor, {
      action: "calendar.changed",
      details: { state: "on", names: body.names, nobodys: body.nobodys },
    });
    return { path: `/calendar/${token}` };
  });

/** The address leads nowhere from now on. */
export const endFeed = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    requirePart(actor);
    if (await deleteFeed(trx, actor.userId))
      await recordEvent(trx, actor, { action: "calendar.changed", details: { state: "off" } });
    return {};
  });

/** What falls to the owner of the address, as far as they may see it today; every reading is logged. */
export const readFeed = async (means: Means, memory: DueMemory, token: string) => {
  const feed = await findFeedByToken(means.db, token);
  const actor = feed && (await signedInActor(means.db, feed.user_id));
  if (!actor || !may(actor, "casework.read")) throw notFound("calendar");
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const { dues } = await readDue(trx, means, memory);
    const own = dues.filter(({ named }) =>
      named.some((one) => isInCharge(actor, one) || (feed.nobodys && isFree(actor, one))),
    );
    const events = eventsOf(
      own.map(({ line }) => line),
      feed,
    );
    await recordEvent(trx, actor, { action: "calendar.read", details: { events: events.length } });
    const writtenAt = means.clock.now().toISOString();
    return writeCalendar({ name: calendarName(feed.lang), writtenAt, events });
  });
};
