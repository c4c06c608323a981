import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the scorer says of each of our groups; the numbers that it names, if it knows the group. */
export type OutsideFigures = ReadonlyMap<string, Readonly<Record<string, number>> | undefined>;

/** A scorer that others wrote, by which our own figures are checked. */
export type OutsideScorer = {
  makeList(asked: {
    pairs: string;
    parts: string;
    size: number;
    queries: number;
    folder: string;
  }): Promise<void>;
  scorePairs(pairs: string, scores: string): Promise<OutsideFigures>;
  scoreRecall(pairs: string, folder: string, found: string): Promise<OutsideFigures>;
};

const groupNames: [ours: string, theirs: string][] = [
  ["all", "all"],
  ["across scripts", "acrossScripts"],
  ["same script", "sameScript"],
  ["nomenklatura's bench", "nomenklaturaBench"],
  ["from the domain", "domain"],
];

/** Calls the scorer in this file. */
export function outsideScorer(file: string): OutsideScorer {
  const call = async (...args: string[]) =>
    (await run(process.execPath, [file, ...args], { maxBuffer: 2 ** 24 })).stdout;
  const figures = async (...args: string[]): Promise<OutsideFigures> => {
    const said: Record<string, Record<string, number>> = JSON.parse(await call(...args, "--json"));
    return new Map(groupNames.map(([ours, theirs]) => [ours, said[theirs]]));
  };
  return {
    makeList: async ({ pairs, parts, size, queries, folder }) => {
      const counts = ["--size", String(size), "--queries", String(queries)];
      await call("million", "--pairs", pairs, "--parts", parts, ...counts, "--out", folder);
    },
    scorePairs: (pairs, scores) => figures("pairs", "--pairs", pairs, "--scores", scores),
    scoreRecall: (pairs, folder, found) =>
      figures("recall", "--pairs", pairs, "--dir", folder, "--found", found),
  };
}
