import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { caseworker, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { audienceOf } from "../../core/access/access.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "./index.ts";
import { addEntry } from "./ledger.contract.ts";

let call: ReturnType<typeof testApi>;
let given: Awaited<ReturnType<typeof testMeans>>;

beforeAll(async () => {
  given = await testMeans();
  call = testApi(given.means, caseRoutes, ledgerRoutes);
});

const open = async () =>
  (await call(caseworker, openCase, { body: { name: "Lot", teams: ["consular"] } })).body.ledgerId;
const note = (words: string) => ({ kind: "note" as const, body: { words }, citations: [] });
const add = (ledgerId: string, words: string) =>
  call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim: note(words) } });

const verify = async (ledgerId: string) => {
  const found = await sql<{ entries: number; problem: string | null; at_seq: number | null }>`
    select * from verify_ledger(${ledgerId}::uuid)`.execute(given.database.owner);
  return found.rows[0];
};
const asProgram = <T>(run: (trx: Parameters<Parameters<typeof asActor<T>>[2]>[0]) => Promise<T>) =>
  asActor(given.means.db, audienceOf(caseworker), run);

describe("the chain of a ledger", () => {
  it("has no gaps, whoever appends at the same time", async () => {
    const ledgerId = await open();
    await Promise.all(Array.from({ length: 20 }, (_, n) => add(ledgerId, `note ${n}`)));
    expect(await verify(ledgerId)).toEqual({ entries: 21, problem: null, at_seq: null });
  });

  it("grows strictly in time", async () => {
    const ledgerId = await open();
    for (const words of ["a", "b", "c"]) await add(ledgerId, words);
    const { rows } = await sql<{ rises: boolean }>`
      select bool_and(later) rises from (
        select recorded_at > lag(recorded_at) over (order by seq) later from entry where ledger_id = ${ledgerId}
      ) moments`.execute(given.database.owner);
    expect(rows[0]?.rises).toBe(true);
  });

  it.each([
    ["an entry was changed", sql`update entry set kind = 'Note' where seq = 2 and ledger_id = `],
    ["an entry was changed", sql`update entry set on_edtf = '2020' where seq = 2 and ledger_id = `],
    ["a body was changed", sql`update entry_body set body = '{"words":"b."}' where seq = 2 and ledger_id = `],
    ["a body was changed", sql`update entry_body set said_by = 'x' where seq = 2 and ledger_id = `],
    ["a body is missing", sql`delete from entry_body where seq = 2 and ledger_id = `],
    ["an entry is missing", sql`delete from entry where seq = 2 and ledger_id = `],
  ])("%s: verification says so", async (problem, tamper) => {
    const ledgerId = await open();
    await add(ledgerId, "b");
    await add(ledgerId, "c");
    await sql`${tamper}${ledgerId}`.execute(given.database.owner);
    expect(await verify(ledgerId)).toMatchObject({ problem, at_seq: 2 });
  });

  it("shows that the last entries are missing", async () => {
    const ledgerId = await open();
    await add(ledgerId, "b");
    await sql`delete from entry where seq = 2 and ledger_id = ${ledgerId}`.execute(given.database.owner);
    expect(await verify(ledgerId)).toMatchObject({ problem: "the last entries are missing" });
  });

  it("still verifies after an erasure, which leaves the entry and the reason", async () => {
    const ledgerId = await open();
    await add(ledgerId, "b");
    await sql`select erase_body(${ledgerId}::uuid, 2, 'On request.')`.execute(given.database.owner);
    expect(await verify(ledgerId)).toMatchObject({ problem: null, entries: 2 });
  });
});

describe("the program's own role", () => {
  it.each([
    ["change an entry", sql`update entry set kind = 'x'`],
    ["change a body", sql`update entry_body set body = '{}'`],
    ["delete an entry", sql`delete from entry`],
    ["delete a body", sql`delete from entry_body`],
    ["erase", sql`select erase_body('01900000-0000-7000-8000-000000000001', 1, 'x')`],
    ["read an account's password", sql`select * from auth.account`],
    ["change the audit log", sql`delete from audit_event`],
  ])("cannot %s", async (_, attempt) => {
    await expect(asProgram((trx) => attempt.execute(trx))).rejects.toMatchObject({ code: "42501" });
  });

  it("sees no row of another team, and none without an audience", async () => {
    await open();
    const count = async (audience: string[]) =>
      (await asActor(given.means.db, audience, (trx) => trx.selectFrom("entry").selectAll().execute()))
        .length;
    expect(await count(audienceOf(caseworker))).toBeGreaterThan(0);
    expect(await count(audienceOf(stranger))).toBe(0);
    expect(await count([])).toBe(0);
    expect(await given.means.db.selectFrom("entry").selectAll().execute()).toEqual([]);
  });
});
