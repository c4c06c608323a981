import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask, end, runProgram, start } from "../../../../tests/support/own-server.ts";
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts";

describe("two programs on one folder", () => {
  it("are one too many: the second is told, and the first is not disturbed", async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await expect(start(dataDir)).rejects.toMatchObject({
      id: "database.folder-in-use",
      message: expect.stringContaining(dataDir),
    });
    expect(await ask(first, "select 1")).toBe(1);
  });

  it("may share the server when the second asks for that; it stops nothing", async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    const second = await start(dataDir, { mayShare: true });
    await second.stop();
    expect(await ask(first, "select 1")).toBe(1);
  });

  it("that start at the same moment on an empty folder: exactly one gets it", async () => {
    const dataDir = temporaryFolder();
    const both = await Promise.all([runProgram(dataDir), runProgram(dataDir), runProgram(dataDir)]);
    const winners = both.filter(({ said }) => said.problem === undefined);
    expect(winners).toHaveLength(1);
    expect(both.map(({ said }) => said.problem).filter((problem) => problem !== undefined)).toEqual(
      Array(2).fill("database.folder-in-use"),
    );
    expect(await ask(winners[0]?.said ?? { socketDir: "", port: 0 }, "select 1")).toBe(1);
    await end(winners[0]?.child ?? both[0].child, "SIGTERM");
    expect(existsSync(join(dataDir, "database", "postmaster.pid"))).toBe(false);
  });
});
