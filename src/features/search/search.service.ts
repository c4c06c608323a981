import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { compareNames } from "../../core/names/compare-names.ts";
import { transliterate } from "../../core/names/name-key.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import type { search } from "./search.contract.ts";
import { findEntries, findNames, findSources } from "./search.store.ts";

const MOST_PEOPLE = 20;

type Named = Awaited<ReturnType<typeof findNames>>[number];

/** Each file once, by the name of it that is most like what was asked. */
const ranked = (q: string, names: Named[]) => {
  const best = new Map<string, Named & { score: number }>();
  for (const name of names) {
    const { score } = compareNames(q, name.name);
    if (score > (best.get(name.ledgerId)?.score ?? -1)) best.set(name.ledgerId, { ...name, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    .slice(0, MOST_PEOPLE)
    .map((person) => {
      const title = person.title ?? person.name;
      return { ...person, title, latin: transliterate(title) };
    });
};

/** Finds people, statements, entries and sources among what the actor may see. */
export const findEverything = (actor: Actor, means: Means, { query }: EndpointRequest<typeof search>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "casework.read")) throw notAllowed("casework.read");
    const { q } = query;
    return {
      people: ranked(q, await findNames(trx, q)),
      statements: await findEntries(trx, q, true),
      entries: await findEntries(trx, q, false),
      sources: await findSources(trx, q),
    };
  });
