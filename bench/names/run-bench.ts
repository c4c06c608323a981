import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { sayCircumstances } from "../measure/circumstances.ts";
import { type Program, scorePairs } from "./homeward-program.ts";
import { type LabelledPair, readLabelledPairs, readTable } from "./labelled-pairs.ts";
import { makeList } from "./make-list.ts";
import { measureFind } from "./measure-find.ts";
import { measurePairs, timeComparing } from "./measure-pairs.ts";
import { worstMistakes } from "./mistakes.ts";
import { type OutsideScorer, outsideScorer } from "./outside-scorer.ts";
import { type Measured, writeReport } from "./report.ts";

/** What is measured: on which pairs, among how many names, how often. */
export type BenchOptions = {
  pairs: string;
  /** Together they make the list and check our figures; without them the list is invented here. */
  outside: { scorer: string; parts: string } | undefined;
  size: number;
  queries: number;
  rounds: number;
  /** How many of the worst mistakes are wanted. */
  mistakes: number;
  program: Program;
};

const passes = 15;
const unmetPairs = 10_000;

/** Measures how well and how fast names are told apart and found; gives the report in Markdown, and pairs to look at. */
export async function runBench(options: BenchOptions): Promise<{ report: string; mistakes: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "homeward-bench-"));
  try {
    const { measured, mistakes } = await measure(options, folder);
    return { report: writeReport(measured), mistakes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Outcome = { measured: Measured; mistakes: string[] };

async function measure(options: BenchOptions, folder: string): Promise<Outcome> {
  const pairs = readLabelledPairs(options.pairs);
  const scorer = options.outside && outsideScorer(options.outside.scorer);
  const [scoresFile, foundFile] = [join(folder, "scores.tsv"), join(folder, "found.tsv")];
  const { scores, ms } = await scorePairs(options.program, options.pairs, scoresFile);
  await writeList(options, { pairs, scorer, folder });
  const comparing = timeComparing(pairs, neighbours(join(folder, "list.tsv")), passes);
  const find = await measureFind({ pairs, program: options.program, folder, rounds: options.rounds });
  const outside = scorer && {
    pairs: await scorer.scorePairs(options.pairs, scoresFile),
    recall: await scorer.scoreRecall(options.pairs, folder, foundFile),
  };
  const measured: Measured = {
    circumstances: circumstancesOf(options, pairs),
    pairs: measurePairs(pairs, scores),
    find,
    comparing,
    startUp: { pairs: pairs.length, ms },
    ...(outside ? { outside } : {}),
  };
  return { measured, mistakes: worstMistakes(pairs, scores, options.mistakes) };
}

/** Names of the list, two by two, each name once; from its end, where no labelled names stand. */
function neighbours(list: string): [string, string][] {
  const names = readTable(list)
    .slice(-2 * unmetPairs)
    .map(([, name = ""]) => name);
  return names.flatMap((name, at) => (at % 2 === 1 ? [[names[at - 1] ?? "", name]] : []));
}

type Making = { pairs: LabelledPair[]; scorer: OutsideScorer | undefined; folder: string };

async function writeList(options: BenchOptions, { pairs, scorer, folder }: Making): Promise<void> {
  const { size, queries, outside } = options;
  if (scorer === undefined || outside === undefined) return makeList(pairs, { size, queries, folder });
  await scorer.makeList({ pairs: options.pairs, parts: outside.parts, size, queries, folder });
}

function circumstancesOf(options: BenchOptions, pairs: readonly LabelledPair[]): string[] {
  const parts = options.outside ? "of real name parts" : "invented by the bench";
  return [
    sayCircumstances(),
    `${pairs.length.toLocaleString("en")} labelled pairs (${basename(options.pairs)}),`,
    `${options.size.toLocaleString("en")} names ${parts}, ${options.rounds} ${options.rounds === 1 ? "round" : "rounds by turns"}.`,
  ];
}
