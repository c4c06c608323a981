import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { type Act, bySilence, countActs, groupActs } from "../../core/casework/acts.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import type { listRepresentations, RepresentationFilters } from "./representation.contract.ts";
import { findChoices, findLines } from "./representation.store.ts";

const isLeft =
  ({ state, outcome }: RepresentationFilters) =>
  (act: Act): boolean =>
    (state === "all" || (state === "open") === (act.silence !== undefined)) &&
    (!outcome || act.places.some((place) => place.outcome === outcome));

/** What was raised, by acts, the longest silence first, with the count that answers "how often". */
export const listActs = (
  actor: Actor,
  means: Means,
  { query }: EndpointRequest<typeof listRepresentations>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "casework.read")) throw notAllowed("casework.read");
    const today = means.clock.today();
    const acts = groupActs(await findLines(trx, query), today)
      .filter(isLeft(query))
      .sort(bySilence);
    return { acts, count: countActs(acts), choices: await findChoices(trx), today };
  });
