import { type Migration, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { freshDatabase } from "../../../tests/support/database.ts";
import { openDatabase } from "./connect.ts";
import { migrate } from "./migrate.ts";

const creates = (table: string): Migration => ({
  up: async (db) => {
    await db.schema.createTable(table).addColumn("id", "integer").execute();
  },
});
const fails: Migration = {
  up: async () => {
    throw new Error("the disk is full");
  },
};

async function blankOwner() {
  const database = await freshDatabase({ blank: true });
  return { owner: database.owner, address: database.ownerAddress };
}

async function tables(owner: Awaited<ReturnType<typeof blankOwner>>["owner"]): Promise<string[]> {
  const found = await owner.introspection.getTables();
  return found.map((table) => table.name).filter((name) => !name.startsWith("migration"));
}

describe("migrations", () => {
  it("run in order, each once", async () => {
    const { owner } = await blankOwner();
    expect(await migrate(owner, {})).toEqual([]);
    expect(await migrate(owner, { "0001-a": creates("a") })).toEqual(["0001-a"]);
    expect(await migrate(owner, { "0001-a": creates("a"), "0002-b": creates("b") })).toEqual(["0002-b"]);
    expect(await migrate(owner, { "0001-a": creates("a"), "0002-b": creates("b") })).toEqual([]);
    expect(await tables(owner)).toEqual(["a", "b"]);
  });

  it("leave nothing behind when one of them fails", async () => {
    const { owner } = await blankOwner();
    await expect(migrate(owner, { "0001-a": creates("a"), "0002-b": fails })).rejects.toMatchObject({
      id: "database.migration-failed",
      message: expect.stringContaining("0002-b"),
    });
    expect(await tables(owner)).toEqual([]);
  });

  it("run once when two programs start at the same moment", async () => {
    const { address } = await blankOwner();
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const programs = await Promise.all([openDatabase(address, log), openDatabase(address, log)]);
    const ran = await Promise.all(programs.map(({ owner }) => migrate(owner, { "0001-a": creates("a") })));
    expect(ran.flat()).toEqual(["0001-a"]);
    await Promise.all(programs.map((program) => program.close()));
  });

  it("refuse a database that a later version has changed", async () => {
    const { owner } = await blankOwner();
    await migrate(owner, { "0001-a": creates("a"), "0002-b": creates("b") });
    await expect(migrate(owner, { "0001-a": creates("a") })).rejects.toMatchObject({
      id: "database.newer-than-program",
      details: { unknown: ["0002-b"] },
    });
  });

  it("belong to the owner: the program’s own role may not create tables", async () => {
    const { app } = await freshDatabase({ blank: true });
    await expect(sql`create table mine (id int)`.execute(app)).rejects.toThrow("permission denied");
  });
});
