import { expect, it } from "vitest";
import { runBench } from "../bench/names/run-bench.ts";

// The built program may be older than the code that is tested.
const command = 'import("./src/cli/main.ts").then((cli) => cli.main(process.argv.slice(1)))';

it("the bench of names runs, on a thousand of them", { timeout: 120_000 }, async () => {
  const { report, mistakes } = await runBench({
    pairs: "tests/gold/names.tsv",
    outside: undefined,
    size: 1000,
    queries: 20,
    rounds: 1,
    mistakes: 4,
    program: [process.execPath, "--import", "tsx", "--eval", command, "--"],
  });
  expect(mistakes).toHaveLength(4);
  expect(report).toMatch(/^Measured on \d{4}-\d\d-\d\d at commit \S+/);
  expect(report).toMatch(/\| all \| \d{3} \| 0\.\d{3} \(\d\.\d{3}\) \|/);
  expect(report).toMatch(/\| all \| 20 \|( \d\.\d{3} \|){4}/);
  expect(report).toMatch(/\| pg_trgm \(PostgreSQL \d+\S*\) \| \S+ s \| \S+ MB \| \S+ ms \|/);
  expect(report).toMatch(/\| middle \|( \d+\.\d \|){4}/);
});
