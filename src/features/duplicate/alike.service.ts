import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { type DecidedPairs, decidedPairs } from "../../core/casework/decided-pairs.ts";
import { isPartialDate } from "../../core/dates/partial-date.ts";
import { comparePersons, type PersonSketch } from "../../core/names/compare-persons.ts";
import type { KeptNames } from "../../core/names/kept-names.ts";
import { likelyFrom } from "../../core/names/weights.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { filesNamedLike } from "../names/index.ts";
import type { Alike, findAlike } from "./duplicate.contract.ts";
import { saidOfPairs } from "./duplicate.store.ts";
import { type Person, personsOf } from "./persons.ts";
import { sayWhy } from "./say-why.ts";

type Trx = Transaction<Database>;
type Asked = EndpointRequest<typeof findAlike>["query"];

const MOST_COMPARED = 20;
const MOST_SHOWN = 5;
/** Shorter, a name is like too many. */
const SHORTEST_NAME = 3;

/** Somebody who is asked about: by what is typed, or by the case that is there. */
const sketchOf = async (trx: Trx, { ledgerId, name, born, nationality }: Asked): Promise<PersonSketch> => {
  if (ledgerId !== undefined) {
    const person = (await personsOf(trx, [ledgerId])).get(ledgerId);
    if (!person) throw notFound("case");
    return person.sketch;
  }
  return {
    names: [...name].length < SHORTEST_NAME ? [] : [name],
    births: born !== undefined && isPartialDate(born) ? [born] : [],
    nationalities: nationality ? [nationality.toUpperCase()] : [],
  };
};

const namedLike = async (trx: Trx, actor: Actor, names: KeptNames, sketch: PersonSketch) => {
  const found = new Set<string>();
  for (const name of sketch.names)
    for (const { ledgerId } of await filesNamedLike(trx, actor, names, name, {
      most: MOST_COMPARED,
      kind: "case",
    }))
      found.add(ledgerId);
  return [...found];
};

type Compared = { person: Person; alike: Omit<Alike, "decided">; score: number };

const compareAll = (sketch: PersonSketch, persons: Iterable<Person>): Compared[] =>
  [...persons]
    .flatMap((person) => {
      const { score, verdict, reasons, pair } = comparePersons(sketch, person.sketch);
      if (verdict === "different") return [];
      const { ledgerId, title, latin, births, nationalities } = person.card;
      const why = reasons.map(sayWhy);
      const name = pair[1] === title ? undefined : pair[1];
      const likely = score >= likelyFrom;
      return [{ person, score, alike: { ledgerId, title, latin, name, births, nationalities, likely, why } }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN);

/** What was decided of this case before: against the one that is asked about, or against others that are shown. */
const decidedOf = (
  of: string,
  asked: string | undefined,
  shown: readonly Compared[],
  { between }: DecidedPairs,
): Alike["decided"] => {
  const others = asked === undefined ? shown.map(({ alike }) => alike) : [{ ledgerId: asked, title: "" }];
  return others.flatMap(({ ledgerId, title }) => {
    const said = ledgerId === of ? undefined : between(of, ledgerId);
    return said ? [{ said, title }] : [];
  });
};

/** The cases that may be about a person already, among those that the actor may see. */
export const findAlikePersons = async (
  actor: Actor,
  means: Means,
  { query }: EndpointRequest<typeof findAlike>,
): Promise<{ alike: Alike[] }> => {
  if (!may(actor, "casework.read")) throw notAllowed("casework.read");
  const names = await means.names();
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const sketch = await sketchOf(trx, query);
    const ids = (await namedLike(trx, actor, names, sketch)).filter((id) => id !== query.ledgerId);
    const shown = compareAll(sketch, (await personsOf(trx, ids)).values());
    const decided = decidedPairs(shown.length > 0 ? await saidOfPairs(trx) : []);
    return {
      alike: shown.map(({ alike }) => ({
        ...alike,
        decided: decidedOf(alike.ledgerId, query.ledgerId, shown, decided),
      })),
    };
  });
};
