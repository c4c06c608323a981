/**
 * Fits the weights of the name features (`ofFeatures` in `src/core/names/weights.ts`) to labelled pairs by logistic regression
 * and prints them, with what they reach on pairs that were left out of the fit:
 *
 *   npx tsx scripts/fit-name-weights.ts PAIRS.tsv [ERRORS.txt [LIST.tsv]]
 *
 * From LIST (id, TAB, name: names of nobody in particular) come pairs that do not match though they look like it: what the index
 * finds for a name of PAIRS. Labelled pairs alone have too few of those.
 */
import { writeFileSync } from "node:fs";
import { pairFigures } from "../bench/names/figures.ts";
import {
  groupsOf,
  type LabelledPair,
  makeSamePerson,
  readLabelledPairs,
  readTable,
} from "../bench/names/labelled-pairs.ts";
import { judge, prepareName } from "../src/core/names/compare-names.ts";
import { nameFeatures } from "../src/core/names/name-features.ts";
import { makeNameIndex } from "../src/core/names/name-index.ts";

const FOLDS = 5;
const REPEATS = 3;
const ROUNDS = 1500;
const SHRINKING = 0.006;
const STEP = 0.02;

/** The others can only speak against: a weight of the other sign would explain the pairs, not the names. */
const speaksFor = new Set(["sameParts"]);

/** What the pairs from the list weigh, all together, beside the labelled ones. */
const LIST_SHARE = 0.2;
const HITS = 6;

const [file = "", errors, list] = process.argv.slice(2);
const labelled = readLabelledPairs(file);
const pairs = [...labelled, ...(list === undefined ? [] : lookalikes(list))];
const weightOf = (row: number) =>
  row < labelled.length ? 1 : (LIST_SHARE * labelled.length) / (pairs.length - labelled.length);
const judged = pairs.map((pair) => judge(prepareName(pair.name1), prepareName(pair.name2)));
const raw = judged.map((one) => [1, ...nameFeatures.map(({ of }) => of(one))]);
const names = ["before", ...nameFeatures.map(({ id }) => id)];
const spread = names.map((_, at) => {
  const values = raw.map((row) => row[at] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return at === 0 ? { mean: 0, deviation: 1 } : { mean, deviation: Math.sqrt(variance) || 1 };
});
const scaled = raw.map((row) =>
  row.map((value, at) => (value - (spread[at]?.mean ?? 0)) / (spread[at]?.deviation ?? 1)),
);

const dot = (weights: number[], row: number[]) =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
const probability = (weights: number[], row: number[]) => 1 / (1 + Math.exp(-dot(weights, row)));

/** Logistic regression by gradient descent with momenta (Adam), shrunk towards 0. */
function fitTo(rows: number[]): number[] {
  const weights = names.map(() => 0);
  const [first, second] = [names.map(() => 0), names.map(() => 0)];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = names.map((_, at) => (at === 0 ? 0 : SHRINKING * (weights[at] ?? 0)));
    for (const row of rows) {
      const values = scaled[row] ?? [];
      const miss = (weightOf(row) * (probability(weights, values) - Number(pairs[row]?.match))) / rows.length;
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + miss * value;
    }
    for (const [at, value] of slope.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * value * value;
      const speed = (first[at] ?? 0) / (1 - 0.9 ** round);
      const sign = at === 0 ? 0 : speaksFor.has(names[at] ?? "") ? 1 : -1;
      weights[at] =
        (weights[at] ?? 0) - (STEP * speed) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      if (sign * (weights[at] ?? 0) < 0) weights[at] = 0;
    }
  }
  return weights;
}

const rows = pairs.map((_, at) => at);
const leftOut = rows.map(() => 0);
for (let repeat = 0; repeat < REPEATS; repeat += 1) {
  const foldOf = (row: number) =>
    Math.floor(((row * 2_654_435_761 + repeat * 97) % 4_294_967_296) / 128) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitTo(rows.filter((row) => foldOf(row) !== fold));
    for (const row of rows) {
      if (foldOf(row) === fold)
        leftOut[row] = (leftOut[row] ?? 0) + probability(weights, scaled[row] ?? []) / REPEATS;
    }
  }
}

const scored = labelled.map((pair, at) => ({ pair, match: pair.match, score: leftOut[at] ?? 0 }));
for (const [group, members] of groupsOf(scored, (row) => row.pair)) {
  const { auc, recallAtP95 } = pairFigures(members);
  console.log(
    `${group.padEnd(28)} ${members.length} AUC ${auc?.toFixed(3)} recall@P95 ${recallAtP95?.toFixed(3)}`,
  );
}
const weights = fitTo(rows).map((weight, at) => weight / (spread[at]?.deviation ?? 1));
const before = weights.reduce(
  (sum, weight, at) => sum - (at === 0 ? -weight : weight * (spread[at]?.mean ?? 0)),
  0,
);
console.log(
  names.map((name, at) => `  ${name}: ${(at === 0 ? before : (weights[at] ?? 0)).toFixed(2)},`).join("\n"),
);

if (errors !== undefined) writeFileSync(errors, describeErrors());

/** The worst first, with how the parts were paired. */
function describeErrors(): string {
  const line = ({ pair, score }: { pair: LabelledPair; score: number }, at: number) => {
    const { pairs: paired, left, right } = judged[at] ?? { pairs: [], left: [], right: [] };
    const parts = paired.map(
      ({ one, other, likeness, way }) => `${one.shown}~${other.shown} ${likeness.toFixed(2)} ${way}`,
    );
    const over = [left, right].map((side) => side.map((part) => part.shown).join(",")).join(" / ");
    return `${score.toFixed(2)} ${Number(pair.match)} ${pair.name1} | ${pair.name2} | ${pair.category} || ${parts.join("; ")} || ${over}`;
  };
  return scored
    .map((row, at) => ({ miss: Math.abs(row.score - Number(row.match)), text: line(row, at) }))
    .sort((a, b) => b.miss - a.miss)
    .map(({ text }) => text)
    .join("\n");
}

function lookalikes(list: string): LabelledPair[] {
  const index = makeNameIndex();
  for (const [id = "", name = ""] of readTable(list)) index.add(id, name);
  const isOne = makeSamePerson(labelled);
  return labelled
    .filter((pair) => pair.match)
    .flatMap((pair) =>
      index
        .find(pair.name1, { most: HITS, least: 0 })
        .filter((hit) => !isOne(hit.name, pair.name1) && hit.score < 1)
        .map((hit) => ({ ...pair, name2: hit.name, match: false, category: "list", quality: "" })),
    );
}
