import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask, end, postmaster, programs, runProgram, start } from "../../../../tests/support/own-server.ts";
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts";

const isRoot = process.getuid?.() === 0;
/** May others pass? An ordinary user cannot run this program from a closed checkout, such as one below /root. */
const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === "/" || isOpen(dirname(folder)));

describe("a pid file that lies", () => {
  it("is not believed when its process is something else, even of the same user", async () => {
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    const { uid, gid } = statSync(join(dataDir, "database"));
    const stranger = spawn("sleep", ["60"], isRoot ? { uid, gid } : {});
    programs.push(stranger);
    const lines = [
      stranger.pid,
      join(dataDir, "database"),
      1700000000,
      5432,
      join(dataDir, "run"),
      "",
      "",
      "ready   ",
    ];
    writeFileSync(join(dataDir, "database", "postmaster.pid"), `${lines.join("\n")}\n`);
    writeFileSync(join(dataDir, "run", ".s.PGSQL.5432.lock"), `${lines.slice(0, 5).join("\n")}\n`);
    const server = await start(dataDir);
    expect(server.adopted).toBe(false);
    expect(await ask(server, "select 1")).toBe(1);
    expect(stranger.exitCode).toBe(null);
    await server.stop();
    expect(stranger.exitCode).toBe(null);
  });

  it("is not believed when it is empty and old, as after a power cut", async () => {
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    const file = join(dataDir, "database", "postmaster.pid");
    writeFileSync(file, "");
    utimesSync(file, 1, 1);
    expect(await ask(await start(dataDir), "select 1")).toBe(1);
  });
});

describe("a data folder", () => {
  it("of another major version is refused, and both versions are named", async () => {
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, "database", "PG_VERSION"), "14\n");
    await expect(start(dataDir)).rejects.toMatchObject({
      id: "database.other-version",
      message: expect.stringMatching(/PostgreSQL 14\b.*PostgreSQL 1[5-9]/),
    });
  });

  it.each([
    ["with spaces, quotes and a comma", `my "home", it's`],
    ["in another script", "Дела/архив"],
    ["too long for a socket", "long-name/".repeat(12)],
  ])("may have a path %s", async (_, name) => {
    const dataDir = join(temporaryFolder(), name);
    const server = await start(dataDir);
    expect(Buffer.byteLength(server.socketDir)).toBeLessThan(90);
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
    expect(existsSync(server.socketDir) && !server.socketDir.startsWith(dataDir)).toBe(false);
    expect((await start(dataDir)).adopted).toBe(false);
  });

  it("cannot lie below something that is not a folder, which is left as it is", async () => {
    const file = join(temporaryFolder(), "letter.txt");
    writeFileSync(file, "mine", { mode: 0o640 });
    await expect(start(join(file, "data"))).rejects.toMatchObject({ id: "database.folder-not-made" });
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("that holds something else is left as it is", async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, "database"));
    writeFileSync(join(dataDir, "database", "letter.txt"), "mine");
    await expect(start(dataDir)).rejects.toMatchObject({ id: "database.not-created" });
    expect(readFileSync(join(dataDir, "database", "letter.txt"), "utf8")).toBe("mine");
  });

  it.runIf(isRoot)("that the server’s user cannot reach is refused, naming the closed folder", async () => {
    const closed = join(temporaryFolder(), "closed");
    mkdirSync(closed, { mode: 0o700 });
    await expect(start(join(closed, "data"))).rejects.toMatchObject({
      id: "database.folder-not-reachable",
      details: { folder: closed },
    });
  });

  it.runIf(isRoot && isOpen(process.cwd()))(
    "works for an ordinary user, and root goes on as that user",
    async () => {
      const dataDir = temporaryFolder({ owner: "nobody" });
      const { uid } = statSync(dataDir);
      const asNobody = ["setpriv", `--reuid=${uid}`, "--regid=65534", "--clear-groups"];
      const { child, said } = await runProgram(join(dataDir, "data"), asNobody);
      expect(said).toMatchObject({ adopted: false });
      await end(child, "SIGTERM");
      const server = await start(join(dataDir, "data"));
      expect(statSync(`/proc/${postmaster(join(dataDir, "data"))}`).uid).toBe(uid);
      await server.stop();
    },
  );
});
