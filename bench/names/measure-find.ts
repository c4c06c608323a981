import { join } from "node:path";
import { percentile } from "../../src/cli/percentile.ts";
import { median, type RecallFigures, recallFigures } from "./figures.ts";
import { type FindCost, findNames, type Program } from "./homeward-program.ts";
import { groupsOf, type LabelledPair, makeSamePerson, readTable } from "./labelled-pairs.ts";
import { startTrigramSearch } from "./trigram-search.ts";

/** What a way to find reaches, and what it takes. */
export type FindMeasure = {
  finder: string;
  recall: [group: string, figures: RecallFigures][];
  buildMs: number | undefined;
  indexBytes: number | undefined;
  p50Ms: number | undefined;
  p95Ms: number | undefined;
  p99Ms: number | undefined;
};

type Asked = { pairs: readonly LabelledPair[]; program: Program; folder: string; rounds: number };
type Times = Pick<FindCost, "p50Ms" | "p95Ms" | "p99Ms">;
type Hits = Map<string, string[]>;

/** Finds the queries of a folder among its list, with Homeward and with pg_trgm by turns. */
export async function measureFind({ pairs, program, folder, rounds }: Asked): Promise<FindMeasure[]> {
  const [list, queries] = [namesIn(folder, "list.tsv"), namesIn(folder, "queries.tsv")];
  const found = join(folder, "found.tsv");
  const files = { list: join(folder, "list.tsv"), queries: join(folder, "queries.tsv") };
  const trigrams = await startTrigramSearch(list);
  const [costs, trigramTimes]: [FindCost[], Times[]] = [[], []];
  let trigramHits: Hits = new Map();
  try {
    await askTrigrams(trigrams.find, queries); // warm
    for (let round = 0; round < rounds; round += 1) {
      costs.push(await findNames(program, files, found));
      const asked = await askTrigrams(trigrams.find, queries);
      trigramTimes.push(asked.times);
      trigramHits = asked.hits;
    }
  } finally {
    await trigrams.stop();
  }
  const recall = makeRecall(pairs, list, queries);
  return [
    {
      finder: "Homeward",
      recall: recall(hitsIn(found)),
      buildMs: median(costs.map((cost) => cost.buildMs)),
      indexBytes: median(costs.map((cost) => cost.bytes)),
      ...middle(costs),
    },
    {
      finder: `pg_trgm (PostgreSQL ${trigrams.version})`,
      recall: recall(trigramHits),
      buildMs: trigrams.buildMs,
      indexBytes: trigrams.indexBytes,
      ...middle(trigramTimes),
    },
  ];
}

type NamedRow = [id: string, name: string];

function namesIn(folder: string, file: string): NamedRow[] {
  return readTable(join(folder, file)).map(([id = "", name = ""]) => [id, name]);
}

function hitsIn(found: string): Hits {
  const hits: Hits = new Map();
  for (const [query = "", rank, id = ""] of readTable(found)) {
    const ids = hits.get(query) ?? [];
    ids[Number(rank) - 1] = id;
    hits.set(query, ids);
  }
  return hits;
}

async function askTrigrams(
  find: (name: string, most: number) => Promise<string[]>,
  queries: readonly NamedRow[],
): Promise<{ times: Times; hits: Hits }> {
  const hits: Hits = new Map();
  const times: number[] = [];
  for (const [id, name] of queries) {
    const start = performance.now();
    hits.set(id, await find(name, 10));
    times.push(performance.now() - start);
  }
  const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => percentile(times, share) ?? null);
  return { hits, times: { p50Ms: p50Ms ?? null, p95Ms: p95Ms ?? null, p99Ms: p99Ms ?? null } };
}

/** The middle of the rounds, percentile by percentile. */
function middle(rounds: readonly Times[]): Pick<FindMeasure, "p50Ms" | "p95Ms" | "p99Ms"> {
  const of = (pick: (times: Times) => number | null) =>
    median(rounds.map(pick).filter((value) => value !== null));
  return { p50Ms: of((one) => one.p50Ms), p95Ms: of((one) => one.p95Ms), p99Ms: of((one) => one.p99Ms) };
}

function makeRecall(
  pairs: readonly LabelledPair[],
  list: readonly NamedRow[],
  queries: readonly NamedRow[],
): (hits: Hits) => [string, RecallFigures][] {
  const isSamePerson = makeSamePerson(pairs);
  const nameOf = new Map(list);
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const asked = queries.map(([id]) => pairOf.get(id)).filter((pair) => pair !== undefined);
  return (hits) => {
    const rankOf = ({ id, name1 }: LabelledPair) => {
      const at = (hits.get(id) ?? []).findIndex((hit) => isSamePerson(nameOf.get(hit) ?? "", name1));
      return at < 0 ? undefined : at + 1;
    };
    return groupsOf(asked, (pair) => pair).map(([group, members]) => [
      group,
      recallFigures(members.map(rankOf)),
    ]);
  };
}
