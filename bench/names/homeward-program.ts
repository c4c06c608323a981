import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

/** How the program under measurement is called: a command and its first arguments. */
export type Program = readonly [command: string, ...args: string[]];

/** What `names find` says that it took. */
export type FindCost = {
  buildMs: number;
  bytes: number;
  queries: number;
  p50Ms: number | null;
  p95Ms: number | null;
  p99Ms: number | null;
};

type Files = { input?: string; output: string };

/** Lets the program score a table of pairs; gives the scores by id, and the whole time, start-up included. */
export async function scorePairs(
  program: Program,
  pairs: string,
  output: string,
): Promise<{ scores: Map<string, number>; ms: number }> {
  const start = performance.now();
  await run(program, ["names", "score"], { input: pairs, output });
  const ms = performance.now() - start;
  const lines = (await readFile(output, "utf8")).split("\n").filter(Boolean);
  const cells = lines.map((line) => line.split("\t"));
  return { scores: new Map(cells.map(([id = "", score]) => [id, Number(score)])), ms };
}

/** Lets the program find the queries among the list; the hits go to the output. */
export async function findNames(
  program: Program,
  { list, queries }: { list: string; queries: string },
  output: string,
): Promise<FindCost> {
  const args = ["names", "find", "--list", list, "--queries", queries, "--top", "10"];
  const said = await run(program, args, { output });
  return JSON.parse(said.trim().split("\n").at(-1) ?? "");
}

/** Runs it with files for input and output; gives what it said on standard error. */
async function run([command, ...before]: Program, args: string[], { input, output }: Files): Promise<string> {
  const child = spawn(command, [...before, ...args], {
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  const written = child.stdout && pipeline(child.stdout, createWriteStream(output));
  // A program that fails stops reading; its own words say more than the broken pipe.
  if (input !== undefined && child.stdin)
    await pipeline(createReadStream(input), child.stdin).catch(() => {});
  const [code] = await Promise.all([ended, written]);
  if (code !== 0) throw new Error(`${[...before, ...args].join(" ")} ended with ${code}: ${said}`);
  return said;
}
