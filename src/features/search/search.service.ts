import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { compareNames } from "../../core/names/compare-names.ts";
import type { KeptNames } from "../../core/names/kept-names.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { sayReasonInAll } from "../../core/names/name-reason.ts";
import { nameWords } from "../../core/names/name-words.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { filesNamedLike, filesNamedWith, type NamedFile } from "../names/index.ts";
import type { search } from "./search.contract.ts";
import { findEntries, findSources } from "./search.store.ts";

const MOST_PEOPLE = 20;

/** What makes a name like the words asked for, in one sentence; that it holds them as they are written is plain to see. */
const likeness = (q: string, name: string) => {
  const words = nameWords(name);
  if (nameWords(q).every((word) => words.includes(word))) return [];
  return compareNames(q, name).reasons.slice(0, 1).map(sayReasonInAll);
};

/** Tells which other name of a file is meant, and why; the title speaks for itself. */
const toPerson = (q: string, { ledgerId, kind, title, name }: NamedFile) => ({
  ...{ ledgerId, kind, title, latin: latinBeside(title, [name]) },
  match: name === title ? undefined : { name, latin: latinBeside(name, [title]), why: likeness(q, name) },
});

type Trx = Transaction<Database>;
type Asked = EndpointRequest<typeof search>["query"];

/** Those with a name like the words asked for, then those with a name that begins so; or the words as written only. */
const findPeople = async (trx: Trx, actor: Actor, names: KeptNames, { q, spelling }: Asked) => {
  if (spelling === "exact") return filesNamedWith(trx, q, { most: MOST_PEOPLE, partial: false });
  const like = await filesNamedLike(trx, actor, names, q, { most: MOST_PEOPLE });
  const begun = await filesNamedWith(trx, q, { most: MOST_PEOPLE, partial: true });
  const written = new Map(begun.map((file) => [file.ledgerId, file]));
  const known = new Set(like.map((file) => file.ledgerId));
  // Of the names of a file the one that holds the words themselves needs no explaining.
  const named = like.map((file) => ({ ...file, name: written.get(file.ledgerId)?.name ?? file.name }));
  return [...named, ...begun.filter((file) => !known.has(file.ledgerId))].slice(0, MOST_PEOPLE);
};

/** Finds people, statements, entries and sources among what the actor may see. */
export const findEverything = async (
  actor: Actor,
  means: Means,
  { query }: EndpointRequest<typeof search>,
) => {
  if (!may(actor, "casework.read")) throw notAllowed("casework.read");
  const names = await means.names();
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const { q } = query;
    const people = await findPeople(trx, actor, names, query);
    return {
      people: people.map((file) => toPerson(q, file)),
      statements: await findEntries(trx, q, true),
      entries: await findEntries(trx, q, false),
      sources: await findSources(trx, q),
    };
  });
};
