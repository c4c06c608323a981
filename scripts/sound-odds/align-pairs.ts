/** How often a sign answers to another, by the two signs together; GAP stands where a sign has no answer. */
export type JointCounts = Map<string, number>;

export const GAP = "_";

type Pair = { one: string; other: string };

const ROUNDS = 8;
const SMOOTHING = 0.05;
/** Pairs below this likelihood a sign are of two names, not of two spellings: the source has such lines. */
const UNRELATED = -4.2;
const ROUNDS_BEFORE_DROPPING = 3;

/** Aligns the signs of all pairs in the likeliest way, counts anew, and so on until it is steady (hard EM). */
export function alignPairs(pairs: Pair[]): JointCounts {
  let counts = firstGuess(pairs);
  for (let round = 0; round < ROUNDS; round += 1) {
    const likelihood = likelihoodOf(counts);
    const next: JointCounts = new Map();
    for (const pair of pairs) {
      const { score, steps } = bestAlignment(pair, likelihood);
      const isUnrelated = score / (pair.one.length + pair.other.length) < UNRELATED;
      if (round >= ROUNDS_BEFORE_DROPPING && isUnrelated) continue;
      for (const step of steps) next.set(step, (next.get(step) ?? 0) + 1);
    }
    counts = next;
  }
  return counts;
}

/** Signs at about the same place of both may answer to each other. */
function firstGuess(pairs: Pair[]): JointCounts {
  const counts: JointCounts = new Map();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { one, other } of pairs) {
    for (const [at, sign] of [...one].entries()) {
      const middle = ((at + 0.5) / one.length) * other.length - 0.5;
      const [from, to] = [Math.max(0, Math.floor(middle) - 1), Math.ceil(middle) + 1];
      for (const [near, answer] of [...other.slice(from, to + 1)].entries()) {
        add(sign + answer, Math.exp(-Math.abs(from + near - middle)));
      }
    }
  }
  for (const sign of new Set(pairs.flatMap((pair) => [...pair.one]))) add(sign + GAP, 20);
  for (const sign of new Set(pairs.flatMap((pair) => [...pair.other]))) add(GAP + sign, 20);
  return counts;
}

function likelihoodOf(counts: JointCounts): (key: string) => number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (key) => Math.log(((counts.get(key) ?? 0) + SMOOTHING) / total);
}

type Cell = { score: number; step: string; back: [number, number] };

function bestAlignment({ one, other }: Pair, likelihood: (key: string) => number) {
  const cells = new Map<number, Cell>();
  const width = other.length + 1;
  for (let row = 0; row <= one.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [left, right] = [one.charAt(row - 1), other.charAt(column - 1)];
      const ways: [string, number, number][] = [
        ...(row > 0 && column > 0 ? ([[left + right, 1, 1]] as [string, number, number][]) : []),
        ...(row > 0 ? ([[left + GAP, 1, 0]] as [string, number, number][]) : []),
        ...(column > 0 ? ([[GAP + right, 0, 1]] as [string, number, number][]) : []),
      ];
      let best: Cell = { score: ways.length === 0 ? 0 : Number.NEGATIVE_INFINITY, step: "", back: [0, 0] };
      for (const [step, rows, columns] of ways) {
        const before = cells.get((row - rows) * width + column - columns)?.score ?? 0;
        const score = before + likelihood(step);
        if (score > best.score) best = { score, step, back: [rows, columns] };
      }
      cells.set(row * width + column, best);
    }
  }
  return {
    score: cells.get(one.length * width + other.length)?.score ?? 0,
    steps: stepsOf(cells, one, other),
  };
}

function stepsOf(cells: Map<number, Cell>, one: string, other: string): string[] {
  const steps: string[] = [];
  let [row, column] = [one.length, other.length];
  while (row > 0 || column > 0) {
    const cell = cells.get(row * (other.length + 1) + column);
    if (!cell) break;
    steps.push(cell.step);
    row -= cell.back[0];
    column -= cell.back[1];
  }
  return steps;
}
