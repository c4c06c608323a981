import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts";
import type { Log } from "../../log.ts";
import { type Server, type ServerOptions, startServer } from "./supervisor.ts";

const isRoot = process.getuid?.() === 0;
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const servers: Server[] = [];
const programs: ChildProcess[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) program.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.stop();
});

async function start(dataDir: string, options: Partial<ServerOptions> = {}): Promise<Server> {
  const server = await startServer({ dataDir, log: silent, ...options });
  servers.push(server);
  return server;
}

async function ask(server: Pick<Server, "socketDir" | "port">, statement: string): Promise<unknown> {
  const client = new pg.Client({
    host: server.socketDir,
    port: server.port,
    user: "postgres",
    database: "postgres",
  });
  await client.connect();
  try {
    const { rows } = await client.query({ text: statement, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

function postmaster(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "database", "postmaster.pid"), "utf8").split("\n")[0]);
}

type Said = { socketDir: string; port: number; adopted: boolean; problem?: string };

/** Another program on the folder: its process, and the line that it writes when it is up or gives up. */
async function runProgram(dataDir: string, as: string[] = []): Promise<{ child: ChildProcess; said: Said }> {
  const command = [...as, process.execPath, "--import", "tsx", "tests/support/server-program.ts", dataDir];
  const child = spawn(command[0] ?? "", command.slice(1), { stdio: ["ignore", "pipe", "inherit"] });
  programs.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (data) => resolve(String(data)));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  return { child, said: JSON.parse(line) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}

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

  it.runIf(isRoot)("works for an ordinary user, and root goes on as that user", async () => {
    const dataDir = temporaryFolder("nobody");
    const { uid } = statSync(dataDir);
    const asNobody = ["setpriv", `--reuid=${uid}`, "--regid=65534", "--clear-groups"];
    const { child, said } = await runProgram(join(dataDir, "data"), asNobody);
    expect(said).toMatchObject({ adopted: false });
    await end(child, "SIGTERM");
    const server = await start(join(dataDir, "data"));
    expect(statSync(`/proc/${postmaster(join(dataDir, "data"))}`).uid).toBe(uid);
    await server.stop();
  });
});
