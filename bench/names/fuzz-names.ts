import { compareNames } from "../../src/core/names/compare-names.ts";
import { type Chance, hardTexts, randomText } from "./random-text.ts";

const longestMs = 5;
const tries = 5;

/** What came of it: each fault in words, and the pair that took longest. */
export type FuzzOutcome = { faults: string[]; slowestMs: number; slowest: string; timedAgain: number };

/** Lets so many random pairs, and every two hard texts, be compared; none may throw, dawdle or say otherwise when swapped. */
export function fuzzNames(count: number, chance: Chance): FuzzOutcome {
  const outcome: FuzzOutcome = { faults: [], slowestMs: 0, slowest: "", timedAgain: 0 };
  for (let done = 0; done < count; done += 1) {
    const a = randomText(chance);
    // Half of the time the other is a piece of the same text, so that something is alike.
    const piece = () => a.slice(Math.floor(chance() * 4)) + randomText(chance, 4);
    tryPair(outcome, a, chance() < 0.5 ? randomText(chance) : piece());
  }
  hardTexts.forEach(([, a], at) => {
    for (const [, b] of hardTexts.slice(at)) tryPair(outcome, a, b);
  });
  return outcome;
}

function tryPair(outcome: FuzzOutcome, a: string, b: string): void {
  const { faults } = outcome;
  const pair = `${shown(a)} and ${shown(b)}`;
  try {
    const first = timed(a, b);
    if (!(first.score >= 0 && first.score <= 1)) faults.push(`score ${first.score}: ${pair}`);
    const swapped = timed(b, a);
    if (swapped.score !== first.score)
      faults.push(`score ${first.score}, but ${swapped.score} swapped: ${pair}`);
    const ms = first.ms > longestMs ? leastOfMore(outcome, a, b) : first.ms;
    if (ms > longestMs) faults.push(`${ms.toFixed(2)} ms: ${pair}`);
    if (ms > outcome.slowestMs) Object.assign(outcome, { slowestMs: ms, slowest: pair });
  } catch (error) {
    faults.push(`throws ${error}: ${pair}`);
  }
}

/** The collector may stop any pair once; what is slow by itself is slow each time. */
function leastOfMore(outcome: FuzzOutcome, a: string, b: string): number {
  outcome.timedAgain += 1;
  return Math.min(...Array.from({ length: tries }, () => timed(a, b).ms));
}

function timed(a: string, b: string): { ms: number; score: number } {
  const start = performance.now();
  const { score } = compareNames(a, b);
  return { ms: performance.now() - start, score };
}

function shown(text: string): string {
  const written = JSON.stringify(text);
  return written.length > 70 ? `${written.slice(0, 60)}…" (${text.length} long)` : written;
}
