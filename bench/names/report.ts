import { share, table, whole } from "../measure/markdown.ts";
import type { FindMeasure } from "./measure-find.ts";
import type { ComparingTime, PairsRow } from "./measure-pairs.ts";
import type { OutsideFigures } from "./outside-scorer.ts";

/** All that one run of the bench found out. */
export type Measured = {
  /** When, on what and with which code: a sentence each. */
  circumstances: string[];
  pairs: PairsRow[];
  find: FindMeasure[];
  comparing: ComparingTime[];
  startUp: { pairs: number; ms: number };
  outside?: { pairs: OutsideFigures; recall: OutsideFigures };
};

/** The report of a run, in Markdown. */
export function writeReport(measured: Measured): string {
  const { circumstances, startUp } = measured;
  const seconds = (startUp.ms / 1000).toFixed(2);
  return [
    circumstances.join(" "),
    "**Telling apart.** AUC, and recall at 95 % precision in brackets.",
    pairsTable(measured),
    "**Finding.** Share of queries whose answer comes first, and among the first ten.",
    recallTable(measured),
    costTable(measured.find),
    "**Comparing two names.** Microseconds, the names as they are written; the middle of all passes over the labelled pairs; the first pass, with code that is not warm; and names of the list that were never met before.",
    comparingTable(measured.comparing),
    `\`homeward names score\` takes ${seconds} s for the ${whole(startUp.pairs)} pairs, start-up included.`,
  ].join("\n\n");
}

function pairsTable({ pairs, outside }: Measured): string {
  const groups = [...new Set(pairs.map((row) => row.group))];
  const matchers = [...new Set(pairs.map((row) => row.matcher))];
  const rows = groups.map((group) => {
    const ofGroup = pairs.filter((row) => row.group === group);
    const theirs = outside?.pairs.get(group);
    const shown = ofGroup.map(({ figures }) => both(figures.auc, figures.recallAtP95));
    return [
      group,
      whole(ofGroup[0]?.figures.pairs),
      ...shown,
      ...(outside ? [both(theirs?.auc, theirs?.recallAtP95)] : []),
    ];
  });
  const checked = outside ? ["Homeward by the outside scorer"] : [];
  return table(["group", "pairs", ...matchers, ...checked], rows);
}

function recallTable({ find, outside }: Measured): string {
  const groups = find[0]?.recall ?? [];
  const rows = groups.map(([group, { queries }]) => {
    const shown = find.map(({ recall }) => new Map(recall).get(group));
    const theirs = outside?.recall.get(group);
    return [
      group,
      whole(queries),
      ...shown.flatMap((figures) => [share(figures?.at1), share(figures?.at10)]),
      ...(outside ? [share(theirs?.recallAt1), share(theirs?.recallAt10)] : []),
    ];
  });
  const finders = [
    ...find.map(({ finder }) => finder),
    ...(outside ? ["Homeward by the outside scorer"] : []),
  ];
  return table(["group", "queries", ...finders.flatMap((name) => [`${name} @1`, "@10"])], rows);
}

function costTable(find: readonly FindMeasure[]): string {
  const rows = find.map(({ finder, buildMs, indexBytes, p50Ms, p95Ms, p99Ms }) => [
    finder,
    buildMs === undefined ? "?" : `${(buildMs / 1000).toFixed(1)} s`,
    indexBytes === undefined ? "?" : `${whole(indexBytes / 1e6)} MB`,
    ...[p50Ms, p95Ms, p99Ms].map((ms) => (ms === undefined ? "?" : `${ms.toFixed(2)} ms`)),
  ]);
  return table(["", "build", "index", "find p50", "p95", "p99"], rows);
}

function comparingTable(times: readonly ComparingTime[]): string {
  const us = (value: number | undefined) => (value === undefined ? "?" : value.toFixed(1));
  return table(
    ["", ...times.map(({ matcher }) => matcher)],
    [
      ["middle", ...times.map(({ medianUs }) => us(medianUs))],
      ["first", ...times.map(({ firstUs }) => us(firstUs))],
      ["never met", ...times.map(({ unmetUs }) => us(unmetUs))],
    ],
  );
}

function both(auc: number | undefined, recall: number | undefined): string {
  return `${share(auc)} (${share(recall)})`;
}
