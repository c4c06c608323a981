import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorkerPool } from "./worker-pool.ts";

const limits = { seconds: 30, megabytes: 128 };
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "homeward-workers-"));
  await writeFile(join(folder, "package.json"), '{"type": "module"}');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A pool of workers that answer in this way. */
const poolOf = async (name: string, answer: string) => {
  const serve = new URL("./serve-parent.ts", import.meta.url).href;
  const source = `import { serveParent } from ${JSON.stringify(serve)};\nserveParent(${answer});\n`;
  await writeFile(join(folder, `${name}.ts`), source);
  return createWorkerPool<{ words: string }, unknown>(pathToFileURL(join(folder, name)), 10);
};

describe("a worker", () => {
  it("answers", async () => {
    const pool = await poolOf("answers", "async ({ words }) => ({ said: words })");
    const outcome = await pool.run({ words: "so" }, limits);
    expect(outcome).toEqual({ kind: "answered", answer: { said: "so" } });
  });

  it.each([
    ["throws", "async ({ words }) => { throw new TypeError(words); }", "TypeError"],
    [
      "throws later, where nothing waits for it",
      "({ words }) => new Promise(() => setTimeout(() => { throw new SyntaxError(words); }, 10))",
      "SyntaxError",
    ],
    ["ends by itself", "() => process.exit(3)", "WorkerEnded(3)"],
  ])("that %s has failed, and is not taken for one that needed too much", async (name, answer, error) => {
    const pool = await poolOf(name.replaceAll(/\W/gu, "-"), answer);
    const outcome = await pool.run({ words: "words of a case" }, limits);
    expect(outcome).toMatchObject({ kind: "failed", cause: { name: error } });
    expect(outcome.kind === "failed" && outcome.cause.stack).not.toContain("words of a case");
  });

  it("that cannot start has failed, and says where", async () => {
    const pool = await poolOf("missing", "0); import('./nothing-here.ts'");
    const outcome = await pool.run({ words: "so" }, limits);
    expect(outcome).toMatchObject({ kind: "failed", cause: { stack: expect.stringContaining("    at ") } });
  });

  it("that needs too much memory is stopped", async () => {
    const hungry =
      "async () => { const kept = []; for (;;) kept.push(new Array(100_000).fill(kept.length)); }";
    const pool = await poolOf("hungry", hungry);
    expect(await pool.run({ words: "so" }, limits)).toEqual({ kind: "stopped", why: "too complex" });
  });
});
