import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { filesNamedLike, filesNamedWith } from "./name-search.ts";
import type { findFiles } from "./names.contract.ts";

const MOST = 50;

/** The files that somebody who types a name may mean: first those that begin so, then those that are like it. */
export const findByName = async (
  actor: Actor,
  means: Means,
  { query: { q, kind } }: EndpointRequest<typeof findFiles>,
) => {
  if (!may(actor, "casework.read")) throw notAllowed("casework.read");
  const names = await means.names();
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const typed = await filesNamedWith(trx, q, { most: MOST, kind, partial: true });
    const like = await filesNamedLike(trx, actor, names, q, { most: MOST, kind });
    const files = new Map([...typed, ...like].map((file) => [file.ledgerId, file]));
    return {
      files: [...files.values()].slice(0, MOST).map(({ ledgerId, kind: of, title, name }) => ({
        ledgerId,
        kind: of,
        title,
        latin: latinBeside(title),
        name,
      })),
    };
  });
};
