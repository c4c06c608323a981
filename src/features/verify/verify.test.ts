import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseworker } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { makeKey, readSignedHeads, verifyLedgers, writeSignedHeads } from "./index.ts";

const given = async () => {
  const { means, database } = await testMeans();
  const call = testApi(means, caseRoutes);
  const open = async (name: string) =>
    (await call(caseworker, openCase, { body: { name, teams: ["consular"] } })).body.ledgerId;
  const asOwner = async (...statements: ReturnType<typeof sql>[]) => {
    for (const statement of statements) await statement.execute(database.owner);
  };
  const address = database.ownerAddress;
  return { verify: verifyLedgers.bind(undefined, address), address, open, asOwner };
};

let office: Awaited<ReturnType<typeof given>>;
let first: string;
let second: string;

beforeAll(async () => {
  office = await given();
  first = await office.open("Arlo Lund");
  second = await office.open("Berta Lund");
});

/** Does something to the database as its owner, looks, and takes it back. */
const changed = async <T>(change: string, undo: string, look: () => Promise<T>): Promise<T> => {
  await office.asOwner(sql.raw(change));
  return look().finally(() => office.asOwner(sql.raw(undo)));
};

describe("walking the chains", () => {
  it("counts ledgers and entries that are whole", async () => {
    expect(await office.verify()).toMatchObject({ ledgers: 2, entries: 2, faults: [] });
  });

  it("names the ledger and the entry of which one byte was changed", async () => {
    const swap = (from: string, to: string) =>
      `update entry set recorded_by = '${to}' where ledger_id = '${first}' and recorded_by = '${from}'`;
    const { faults } = await changed(
      swap("user-consular", "user-consulas"),
      swap("user-consulas", "user-consular"),
      office.verify,
    );
    expect(faults).toEqual([{ ledgerId: first, seq: 1, problem: "an entry was changed" }]);
  });

  it("names the entry whose words were changed", async () => {
    const swap = (from: string, to: string) =>
      `update entry_body set body = replace(body::text, '${from}', '${to}')::jsonb where ledger_id = '${first}'`;
    const { faults } = await changed(swap("Arlo", "Arla"), swap("Arla", "Arlo"), office.verify);
    expect(faults).toEqual([{ ledgerId: first, seq: 1, problem: "a body was changed" }]);
  });

  it("is content with a body that was erased lawfully", async () => {
    const third = await office.open("Carl Lund");
    await office.asOwner(sql`select erase_body(${third}::uuid, 1, 'asked for by the person')`);
    expect((await office.verify()).faults).toEqual([]);
  });
});

describe("the owner of the database", () => {
  const password = "for this test";
  const newUser = async (options: string) => {
    const user = `owner_${randomBytes(4).toString("hex")}`;
    await office.asOwner(sql.raw(`create role ${user} login ${options} password '${password}'`));
    users.push(user);
    return user;
  };
  const users: string[] = [];
  afterAll(() => office.asOwner(...users.map((user) => sql.raw(`drop role ${user}`))));

  it("need not be a superuser, only one who may make roles", async () => {
    const user = await newUser("createrole");
    // As PostgreSQL 16 and later leave it to whoever made the role; before, createrole is enough.
    await office.asOwner(
      sql.raw(`do $$ begin
        if current_setting('server_version_num')::int >= 160000 then
          execute 'grant homeward_verifier to ${user} with admin true, inherit false, set false';
        end if;
      end $$`),
    );
    expect((await verifyLedgers({ ...office.address, user, password })).faults).toEqual([]);
  });

  it("is told what is missing when it may not look", async () => {
    const user = await newUser("");
    await expect(verifyLedgers({ ...office.address, user, password })).rejects.toThrow(
      `grant homeward_verifier to "${user}"`,
    );
  });
});

describe("holding ledgers against earlier heads", () => {
  it("finds nothing when they have only grown", async () => {
    const { heads } = await office.verify();
    await office.open("Dora Lund");
    expect((await office.verify(heads)).faults).toEqual([]);
  });

  it("finds a tail that was cut off together with the head", async () => {
    const { heads } = await office.verify();
    const shortened = heads.map((head) => (head.ledgerId === second ? { ...head, seq: 3 } : head));
    expect((await office.verify(shortened)).faults).toEqual([
      { ledgerId: second, seq: 2, problem: "entries 2 to 3 were cut off" },
    ]);
  });

  it("finds a chain that was rewritten so that it is whole again", async () => {
    const { heads } = await office.verify();
    await office.asOwner(
      sql`update entry e set recorded_by = 'somebody else' where ledger_id = ${second}`,
      sql`update entry e set hash = entry_hash('\\x', e) where ledger_id = ${second}`,
      sql`update ledger l set head_hash = e.hash from entry e where e.ledger_id = l.id and l.id = ${second}`,
    );
    expect((await office.verify()).faults).toEqual([]);
    expect((await office.verify(heads)).faults).toMatchObject([{ ledgerId: second, seq: 1 }]);
  });

  it("finds a ledger that is gone altogether", async () => {
    const { heads } = await office.verify();
    const gone = await office.open("Emil Lund");
    const { heads: withGone } = await office.verify();
    await office.asOwner(
      ...["entry_body", "entry"].map((table) => sql.raw(`delete from ${table} where ledger_id = '${gone}'`)),
      sql`delete from ledger where id = ${gone}`,
    );
    expect(heads).not.toContainEqual(expect.objectContaining({ ledgerId: gone }));
    expect((await office.verify(withGone)).faults).toContainEqual({
      ledgerId: gone,
      problem: "the whole ledger is missing",
    });
  });
});

describe("signed heads", () => {
  const key = makeKey();
  const heads = [{ ledgerId: "0190c0de-0000-7000-8000-000000000001", seq: 4, hash: "00ff" }];
  const text = writeSignedHeads(heads, new Date("2026-03-01T10:00:00Z"), key);

  it("come back as they were signed", () => {
    const madeAt = "2026-03-01T10:00:00.000Z";
    expect(readSignedHeads(text, "heads.json", key)).toEqual({ format: "homeward-heads-1", madeAt, heads });
  });

  it.each([
    ["verify.signature-wrong", text.replace('"seq": 4', '"seq": 3'), key],
    ["verify.other-installation", text, makeKey()],
    ["verify.no-heads", "{}", key],
    ["verify.no-heads", "not even JSON", key],
  ])("are refused: %s", (id, changed, theirs) => {
    expect(() => readSignedHeads(changed, "heads.json", theirs)).toThrow(expect.objectContaining({ id }));
  });
});
