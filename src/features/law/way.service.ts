import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { nearWaysOf } from "../../core/casework/near-ways.ts";
import { type Nearness, nearnesses } from "../../core/casework/openness.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { type FileMemory, findSeenCases, foldCases } from "../ledger/index.ts";
import type { listWays, NearWay, WayLine } from "./way.contract.ts";

type Filters = EndpointRequest<typeof listWays>["query"];

/** So many cases are sent at once. */
const PAGE = 50;

const nearest = ({ ways }: WayLine): number =>
  Math.min(...ways.map((way) => nearnesses.indexOf(way.nearness)));

/** The nearest first, then who has more of them, then by name. */
const byNearness = (a: WayLine, b: WayLine): number =>
  nearest(a) - nearest(b) || b.ways.length - a.ways.length || a.title.localeCompare(b.title);

const narrowed = (lines: readonly WayLine[], fits: (way: NearWay) => boolean): WayLine[] =>
  lines.map((line) => ({ ...line, ways: line.ways.filter(fits) })).filter(({ ways }) => ways.length > 0);

const countBy = <K extends string>(lines: readonly WayLine[], keyOf: (way: NearWay) => K): Map<K, number> => {
  const count = new Map<K, number>();
  for (const { ways } of lines)
    for (const key of new Set(ways.map(keyOf))) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
};

const answerOf = (lines: readonly WayLine[], { nearness, remedy, from }: Filters) => {
  const of = narrowed(lines, (way) => remedy === undefined || way.remedy === remedy);
  const left = narrowed(of, (way) => nearness === undefined || way.nearness === nearness).sort(byNearness);
  const remedies = [...countBy(lines, (way) => way.remedy)].map(([id, cases]) => ({ id, cases }));
  return {
    lines: left.slice(from, from + PAGE),
    total: left.length,
    count: Object.fromEntries(countBy<Nearness>(of, (way) => way.nearness)),
    remedies: remedies.sort((a, b) => b.cases - a.cases || a.id.localeCompare(b.id)),
  };
};

/** The cases that the actor may see in which a remedy is near, the nearest first. */
export const listNearWays = (
  actor: Actor,
  means: Means,
  memory: FileMemory<NearWay[]>,
  { query }: EndpointRequest<typeof listWays>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "casework.read")) throw notAllowed("casework.read");
    const today = means.clock.today();
    const cases = await findSeenCases(trx);
    const near = await memory.look(
      cases,
      today,
      (file) => nearWaysOf(file, today),
      (some) => foldCases(trx, some, { on: today }),
    );
    const lines = cases.map(({ ledgerId, title }): WayLine => {
      const latin = latinBeside(title);
      return { ledgerId, title, ...(latin && { latin }), ways: near.get(ledgerId) ?? [] };
    });
    return { ...answerOf(lines, query), cases: cases.length, today };
  });
