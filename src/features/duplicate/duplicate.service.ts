import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { type DecidedPairs, decidedPairs } from "../../core/casework/decided-pairs.ts";
import { comparePersons, identifierKey, type PersonComparison } from "../../core/names/compare-persons.ts";
import { likelyFrom } from "../../core/names/weights.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { newestDecisions } from "./decision.service.ts";
import type { LikelyPair, listDuplicates } from "./duplicate.contract.ts";
import { caseNames, identifierMarks, saidOfPairs } from "./duplicate.store.ts";
import type { Candidate, PairMemory } from "./pair-memory.ts";
import { type Person, personsOf } from "./persons.ts";
import { sayWhy } from "./say-why.ts";

/** So many of the likeliest are weighed with all that is known of them. */
const MOST_WEIGHED = 500;

/** A number that more cases give is nobody's passport, and need not meet each with each. */
const MOST_OF_NUMBER = 8;

/** Cases that give the same passport or register number, whatever their names. */
const sameNumber = (numbers: readonly { ledgerId: string; value: string }[]): Candidate[] => {
  const byNumber = new Map<string, Set<string>>();
  for (const { ledgerId, value } of numbers) {
    const key = identifierKey(value);
    if (key) byNumber.set(key, (byNumber.get(key) ?? new Set()).add(ledgerId));
  }
  return [...byNumber.values()].flatMap((ids) => {
    const all = [...ids].sort();
    return all.flatMap((one, at) =>
      all.slice(at + 1, at + 1 + MOST_OF_NUMBER).map((other) => ({ one, other, score: 1 })),
    );
  });
};

/** Pairs that nobody has decided, each pair of persons once, the likeliest first. */
const undecided = (candidates: readonly Candidate[], { personOf, between }: DecidedPairs): Candidate[] => {
  const best = new Map<string, Candidate>();
  for (const pair of candidates) {
    if (between(pair.one, pair.other)) continue;
    const key = [personOf(pair.one), personOf(pair.other)].sort().join(" ");
    if (pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1));
};

type Weighed = { one: Person; other: Person; compared: PersonComparison };

const weigh = (pairs: readonly Candidate[], persons: ReadonlyMap<string, Person>): Weighed[] =>
  pairs
    .flatMap((pair) => {
      const [one, other] = [persons.get(pair.one), persons.get(pair.other)];
      return one && other ? [{ one, other, compared: comparePersons(one.sketch, other.sketch) }] : [];
    })
    .filter(({ compared }) => compared.verdict !== "different" && compared.score >= likelyFrom)
    .sort((a, b) => b.compared.score - a.compared.score);

const toPair =
  (actor: Actor) =>
  ({ one, other, compared }: Weighed): LikelyPair => ({
    one: one.card,
    other: other.card,
    why: compared.reasons.map(sayWhy),
    mayDecide: [one, other].every(({ access }) => may(actor, "entry.add", access)),
  });

/** Cases that may be about the same person, among those that the actor may see, and what was decided of such. */
export const listLikelyPairs = async (
  actor: Actor,
  means: Means,
  memory: PairMemory,
  { query }: EndpointRequest<typeof listDuplicates>,
) => {
  if (!may(actor, "casework.read")) throw notAllowed("casework.read");
  const audience = audienceOf(actor);
  const seen = await asActor(means.db, audience, async (trx) => ({
    visible: await caseNames(trx),
    decided: decidedPairs(await saidOfPairs(trx)),
    numbers: await identifierMarks(trx),
  }));
  // After what is visible was read, so that all of it is among the names.
  const names = await means.names();
  const { candidates, left } = await memory.look({ names, audience, visible: seen.visible });
  const pairs = undecided([...sameNumber(seen.numbers), ...candidates], seen.decided).slice(0, MOST_WEIGHED);
  return asActor(means.db, audience, async (trx) => {
    const persons = await personsOf(trx, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
    const likely = weigh(pairs, persons);
    return {
      pairs: likely.slice(0, query.most).map(toPair(actor)),
      more: Math.max(0, likely.length - query.most),
      left,
      decisions: await newestDecisions(trx, actor, seen.decided),
    };
  });
};
