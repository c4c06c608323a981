import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { type Act, bySilence, countActs, groupActs } from "../../core/casework/acts.ts";
import { latinOf } from "../../core/names/latin-beside.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import type { listRepresentations, RepresentationFilters } from "./representation.contract.ts";
import { findChoices, findLines } from "./representation.store.ts";

const hasOutcome =
  ({ outcome }: RepresentationFilters) =>
  (act: Act): boolean =>
    !outcome || act.places.some((place) => place.outcome === outcome);

const isInState =
  ({ state }: RepresentationFilters) =>
  (act: Act): boolean =>
    state === "all" || (state === "open") === (act.silence !== undefined);

/**
 * What was raised, by acts, the longest silence first. The count answers "how often, and what came of it" whichever
 * of them are listed: what was answered was raised too.
 */
export const listActs = (
  actor: Actor,
  means: Means,
  { query }: EndpointRequest<typeof listRepresentations>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "casework.read")) throw notAllowed("casework.read");
    const today = means.clock.today();
    const raised = groupActs(await findLines(trx, query), today).filter(hasOutcome(query));
    const acts = raised.filter(isInState(query)).sort(bySilence);
    const latin = latinOf(acts.flatMap((act) => act.places.map((place) => place.title)));
    return { acts, latin, count: countActs(raised), choices: await findChoices(trx), today };
  });
