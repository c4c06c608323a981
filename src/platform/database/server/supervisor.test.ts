import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ask, end, postmaster, runProgram, start } from "../../../../tests/support/own-server.ts";
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts";

describe("a server of one’s own", () => {
  it("runs without root, listens to nobody but its closed socket folder, and sorts the same everywhere", async () => {
    const dataDir = temporaryFolder();
    const server = await start(dataDir);
    expect(await ask(server, "show listen_addresses")).toBe("");
    expect(await ask(server, "show server_encoding")).toBe("UTF8");
    expect(await ask(server, `select lower('ЁЖИК') || ' ' || upper('щука')`)).toBe("ёжик ЩУКА");
    expect(await ask(server, `select to_tsvector('russian', 'Осуждённые этапированы')::text`)).toContain(
      "этапирова",
    );
    expect(await ask(server, "show data_checksums")).toBe("on");
    expect(statSync(server.socketDir).mode & 0o777).toBe(0o700);
    expect(statSync(`/proc/${postmaster(dataDir)}`).uid).not.toBe(0);
    expect(server.adopted).toBe(false);
  });

  it("keeps what was written when it is stopped and started", async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await ask(first, "create table kept as select 42 as answer");
    await first.stop();
    expect(existsSync(join(dataDir, "database", "postmaster.pid"))).toBe(false);
    expect(await ask(await start(dataDir), "select answer from kept")).toBe(42);
  });

  it("writes no statement and no value into its log", async () => {
    const dataDir = temporaryFolder();
    const server = await start(dataDir);
    await ask(server, "create table person (name text primary key)");
    await ask(server, `insert into person values ('Secret Name')`);
    await expect(ask(server, `insert into person values ('Secret Name')`)).rejects.toThrow("duplicate key");
    const log = readFileSync(join(dataDir, "log", "postgres.log"), "utf8");
    expect(log).toContain("duplicate key");
    expect(log).not.toContain("Secret Name");
  });
});

describe("a program that was killed", () => {
  it("leaves a server that the next one takes over and can stop", async () => {
    const dataDir = temporaryFolder();
    const { child } = await runProgram(dataDir);
    const pid = postmaster(dataDir);
    await end(child, "SIGKILL");
    const server = await start(dataDir);
    expect(server.adopted).toBe(true);
    expect(postmaster(dataDir)).toBe(pid);
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
    expect(existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "").toBe(false);
  });

  it("leaves nothing behind that stops the next one, when its server was killed with it", async () => {
    const dataDir = temporaryFolder();
    const { child, said } = await runProgram(dataDir);
    await ask(said, "create table kept as select 42 as answer");
    const pid = postmaster(dataDir);
    await end(child, "SIGKILL");
    process.kill(pid, "SIGKILL");
    const server = await start(dataDir);
    expect(server.adopted).toBe(false);
    expect(await ask(server, "select answer from kept")).toBe(42);
  });

  it("may have been killed in the middle of creating the database", async () => {
    const dataDir = temporaryFolder();
    const gone = join(dataDir, "database.new-999999999-abc");
    mkdirSync(gone);
    writeFileSync(join(gone, "PG_VERSION"), "18\n");
    expect(await ask(await start(dataDir), "select 1")).toBe(1);
    expect(existsSync(gone)).toBe(false);
  });
});

describe("a server that dies under its program", () => {
  it("is brought back, with all that was committed", async () => {
    const dataDir = temporaryFolder();
    const server = await start(dataDir);
    await ask(server, "create table kept as select 42 as answer");
    const pid = postmaster(dataDir);
    process.kill(pid, "SIGKILL");
    await expect
      .poll(() => ask(server, "select answer from kept").catch(() => undefined), { timeout: 15_000 })
      .toBe(42);
    expect(postmaster(dataDir)).not.toBe(pid);
    await server.stop();
    expect(existsSync(join(dataDir, "database", "postmaster.pid"))).toBe(false);
  });

  it("stays in the program’s care when only one of its processes was killed", async () => {
    const dataDir = temporaryFolder();
    const server = await start(dataDir);
    const pid = postmaster(dataDir);
    const writer = await ask(
      server,
      "select pid from pg_stat_activity where backend_type = 'background writer'",
    );
    process.kill(Number(writer), "SIGKILL");
    const owner = "select count(*)::int from pg_locks where locktype = 'advisory'";
    await sleep(100);
    await expect.poll(() => ask(server, owner).catch(() => undefined), { timeout: 15_000 }).toBe(1);
    expect(postmaster(dataDir)).toBe(pid);
    await expect(start(dataDir)).rejects.toMatchObject({ id: "database.folder-in-use" });
    await server.stop();
    expect(existsSync(join(dataDir, "database", "postmaster.pid"))).toBe(false);
  });
});
