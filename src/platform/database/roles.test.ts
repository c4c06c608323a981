import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../tests/support/temporary-folder.ts";
import type { Log } from "../log.ts";
import type { Address } from "./address.ts";
import { openDatabase } from "./connect.ts";
import { ensureRoles } from "./roles.ts";
import { type Server, startServer } from "./server/supervisor.ts";

const log: Log = { info: () => {}, warn: () => {}, error: () => {} };
const dataDir = temporaryFolder();
let server: Server;
let owner: Address;

beforeAll(async () => {
  // A server of its own: roles belong to all databases of a server.
  server = await startServer({ dataDir, log });
  owner = { host: server.socketDir, port: server.port, user: "postgres", database: "postgres" };
});

afterAll(() => server.stop());

async function run(statement: string, address = owner): Promise<pg.QueryResult> {
  const client = new pg.Client({ ...address });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

describe("the program’s roles", () => {
  it("are made by whoever comes first, when many start at the same moment on different databases", async () => {
    const databases = ["one", "two", "three", "four"];
    for (const database of databases) await run(`create database ${database}`);
    const starts = [...databases, ...databases].map((database) => ensureRoles({ ...owner, database }));
    await expect(Promise.all(starts)).resolves.toHaveLength(8);
    const { rows } = await run(`
      select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as powerful
      from pg_roles where rolname like 'homeward%' order by rolname`);
    expect(rows).toEqual([
      { rolname: "homeward_app", rolcanlogin: true, powerful: false },
      { rolname: "homeward_auth", rolcanlogin: true, powerful: false },
      { rolname: "homeward_eraser", rolcanlogin: false, powerful: false },
      { rolname: "homeward_names", rolcanlogin: true, powerful: false },
      { rolname: "homeward_verifier", rolcanlogin: false, powerful: false },
    ]);
  });

  it("may connect also where the public may not", async () => {
    await run("create database closed");
    await run("revoke connect on database closed from public");
    const { app } = await ensureRoles({ ...owner, database: "closed" });
    expect((await run("select current_user as who", app)).rows).toEqual([{ who: "homeward_app" }]);
  });

  it("are not used when they may pass every access rule", async () => {
    await run("alter role homeward_app bypassrls");
    await expect(ensureRoles(owner)).rejects.toMatchObject({ id: "database.role-too-powerful" });
    await run("alter role homeward_app nobypassrls");
  });

  it("cannot be the owner of the database", async () => {
    await expect(ensureRoles({ ...owner, user: "homeward_app" })).rejects.toMatchObject({
      id: "database.owner-is-own-role",
    });
  });

  it("that are missing are named to an owner who may not make them", async () => {
    await run("drop role homeward_verifier");
    await run("create role plain login");
    await expect(ensureRoles({ ...owner, user: "plain" })).rejects.toMatchObject({
      id: "database.role-not-changed",
      message: expect.stringContaining("create role homeward_verifier"),
    });
  });

  it("are out of reach when the server is", async () => {
    await expect(ensureRoles({ ...owner, port: 1 })).rejects.toMatchObject({ id: "database.unreachable" });
  });
});

describe("on a server that asks for passwords", () => {
  beforeAll(async () => {
    await run(`alter role postgres password 'sesame'`);
    const file = join(dataDir, "database", "pg_hba.conf");
    writeFileSync(file, `local all all scram-sha-256\n${readFileSync(file, "utf8")}`);
    await run("select pg_reload_conf()");
  });

  it("the program signs in with passwords made from the owner’s, and follows when that changes", async () => {
    for (const password of ["sesame", "open sesame"]) {
      await run(`alter role postgres password '${password}'`, { ...owner, password: "sesame" });
      const connections = await openDatabase({ ...owner, password }, log);
      const { rows } = await sql`select current_user as who`.execute(connections.app);
      expect(rows).toEqual([{ who: "homeward_app" }]);
      expect((await connections.auth.query("select current_user as who")).rows).toEqual([
        { who: "homeward_auth" },
      ]);
      await connections.close();
    }
  });

  it("that lets the program’s roles in by no way, this is said at the start", async () => {
    const file = join(dataDir, "database", "pg_hba.conf");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, "local all postgres trust\n");
    await run("select pg_reload_conf()", { ...owner, password: "open sesame" });
    await expect.poll(() => ensureRoles(owner).catch((problem) => problem.id)).toBe("database.role-shut-out");
    writeFileSync(file, before);
    await run("select pg_reload_conf()");
  });

  it("nobody signs in as the program with the owner’s password", async () => {
    const intruder = { ...owner, user: "homeward_app", password: "open sesame" };
    await expect(run("select 1", intruder)).rejects.toThrow("password authentication failed");
  });
});
