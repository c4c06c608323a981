import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { audienceOf } from "../../core/access/access.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { changeLedgerAccess, openAffair, openCase } from "../case/case.contract.ts";
import { caseRoutes, openLedger } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry, correctEntry, withdrawEntry } from "../ledger/ledger.contract.ts";
import { keepNames, namesRoutes } from "./index.ts";
import { findFiles } from "./names.contract.ts";

let given: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;

beforeAll(async () => {
  given = await testMeans();
  call = testApi(given.means, caseRoutes, ledgerRoutes, namesRoutes);
});

const open = async (name: string) =>
  (await call(caseworker, openCase, { body: { name, teams: ["consular"] } })).body.ledgerId;

const named = (full: string) => ({ kind: "name", body: { full }, citations: [] }) as Claim;

const addName = async (ledgerId: string, full: string, sensitivity?: "restricted") =>
  (
    await call(caseworker, addEntry, {
      body: { ledgerIds: [ledgerId], claim: named(full), ...(sensitivity && { sensitivity }) },
    })
  ).body.entries[0]?.seq ?? 0;

const found = async (q: string, who = caseworker) =>
  (await call(who, findFiles, { query: { q } })).body.files.map((file) => file.ledgerId);

/** Of what is in memory alone, before the database is asked again. */
const kept = async (q: string, who = caseworker) =>
  (await given.means.names()).find(q, { audience: audienceOf(who), most: 10 }).map((name) => name.ledgerId);

describe("the names of all files", () => {
  it("are found at once in any script, by those who may see them", async () => {
    const id = await open("Тимур Лот");
    expect(await found("Timur Lot")).toEqual([id]);
    expect(await found("Lot, Timur", reader)).toEqual([id]);
    expect(await kept("Timur Lot", stranger)).toEqual([]);
    expect(await found("Timur Lot", stranger)).toEqual([]);
  });

  it("follow what is added, corrected and withdrawn", async () => {
    const id = await open("Glafira Mirkalj");
    const seq = await addName(id, "Pelageya Vostrikova");
    expect(await found("Пелагея Вострикова")).toEqual([id]);
    const body = { reason: "She spells it otherwise.", claim: named("Serafima Kholmogorova") };
    const tip = (await call(caseworker, correctEntry, { params: { ledgerId: id, seq }, body })).body.seq;
    expect(await found("Pelageya Vostrikova")).toEqual([]);
    expect(await found("Serafima Kholmogorova")).toEqual([id]);
    const reason = "It is another person's.";
    await call(caseworker, withdrawEntry, { params: { ledgerId: id, seq: tip }, body: { reason } });
    expect(await found("Serafima Kholmogorova")).toEqual([]);
    expect(await found("Glafira Mirkalj")).toEqual([id]);
  });

  it("are gone when they were erased", async () => {
    const id = await open("Ossip Tarabukin");
    const seq = await addName(id, "Lev Kropotkevich");
    expect(await found("Lev Kropotkevich")).toEqual([id]);
    await sql`select erase_body(${id}::uuid, ${seq}, 'On request.')`.execute(given.database.owner);
    expect(await kept("Lev Kropotkevich")).toEqual([]);
    expect(await found("Ossip Tarabukin")).toEqual([id]);
  });

  it("that are restricted are for those alone who may see them", async () => {
    const id = await open("Nadia Orlenko");
    await addName(id, "Wilhelmina Achterberg", "restricted");
    expect(await found("Wilhelmina Achterberg")).toEqual([id]);
    expect(await kept("Wilhelmina Achterberg", reader)).toEqual([]);
    expect(await found("Wilhelmina Achterberg", reader)).toEqual([]);
  });

  it("follow a change of who may see the file", async () => {
    const id = await open("Bartholomew Quince");
    const change = (teams: string[]) =>
      call(supervisor, changeLedgerAccess, {
        params: { ledgerId: id },
        body: { teams, users: [], reason: "They work together." },
      });
    expect(await found("Bartholomew Quince", stranger)).toEqual([]);
    await change(["consular", "other"]);
    expect(await found("Bartholomew Quince", stranger)).toEqual([id]);
    await change(["consular"]);
    expect(await kept("Bartholomew Quince", stranger)).toEqual([]);
    expect(await found("Bartholomew Quince", stranger)).toEqual([]);
  });

  it("that an affair shares do not open the affair", async () => {
    const body = { name: "Quarantine in Vintrosk", teams: ["consular"] };
    const affair = (await call(caseworker, openAffair, { body })).body.ledgerId;
    const member = await call(stranger, openCase, { body: { name: "Ilse Marrow", teams: ["other"] } });
    const both = { ...anActor("user-both"), grants: [...caseworker.grants, ...stranger.grants] };
    const claim = { kind: "membership", body: { affair }, citations: [] } as unknown as Claim;
    await call(both, addEntry, { body: { ledgerIds: [member.body.ledgerId], claim } });
    expect(await kept("Quarantine in Vintrosk", stranger)).toEqual([affair]);
    expect(await found("Quarantine in Vintrosk", stranger)).toEqual([]);
    expect(await found("Quarantine in Vintrosk")).toEqual([affair]);
  });

  it("are found by the beginning that somebody types", async () => {
    const id = await open("Zbigniew Wąsowski");
    expect(await found("zbig was")).toEqual([id]);
    expect(await found("zbig was", stranger)).toEqual([]);
  });

  it.each(["'", "' | 'a", "a & !b", "\\", ":*", "’’", "𓀀"])("takes %j as words", async (q) => {
    expect((await call(caseworker, findFiles, { query: { q } })).status).toBe(200);
  });
});

describe("what is in memory", () => {
  it("is not shown where the database says otherwise", async () => {
    const id = await open("Casimir Dolezal");
    expect(await found("Casimir Dolezal")).toEqual([id]);
    // As if a change had been made without being told.
    await sql`update ledger_name set full_name = 'Henrietta Bloom', words = '{henrietta,bloom}' where ledger_id = ${id}`.execute(
      given.database.owner,
    );
    expect(await kept("Casimir Dolezal")).toEqual([id]);
    expect(await found("Casimir Dolezal")).toEqual([]);
    expect(await found("Henrietta Bloom")).toEqual([id]);
    await sql`update ledger_name set full_name = 'Casimir Dolezal', audience = '{team:other}' where ledger_id = ${id}`.execute(
      given.database.owner,
    );
    expect(await found("Casimir Dolezal")).toEqual([]);
  });

  it("takes in what landed late, though it began first", async () => {
    const openHeld = (name: string) => {
      let land = () => {};
      const held = new Promise<void>((resolve) => {
        land = resolve;
      });
      let begun = () => {};
      const written = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const done = asActor(given.means.db, audienceOf(caseworker), async (trx) => {
        const opening = { kind: "case" as const, name, teams: ["consular"] };
        const { id } = await openLedger(trx, caseworker, opening);
        begun();
        await held;
        return id;
      });
      return { land, written, done };
    };
    const first = openHeld("Aurelia Fenwick");
    await first.written;
    const second = openHeld("Cornelius Applegarth");
    await second.written;
    second.land();
    const later = await second.done;
    expect(await found("Cornelius Applegarth")).toEqual([later]);
    expect(await found("Aurelia Fenwick")).toEqual([]);
    const third = await open("Dorothea Pemberton");
    expect(await found("Dorothea Pemberton")).toEqual([third]);
    first.land();
    const earlier = await first.done;
    expect(await found("Aurelia Fenwick")).toEqual([earlier]);
    expect(await found("Cornelius Applegarth")).toEqual([later]);
  });

  it("lacks nothing of what many add while many search", async () => {
    const names = ["Alder", "Birch", "Cedar", "Dogwood", "Elmtree", "Furze", "Gorse", "Hazel"];
    const seen = names.map(async (name, at) => {
      const id = await open(`Thaddeus ${name}${"aeiou"[at % 5]}ski`);
      return (await found(`Thaddeus ${name}${"aeiou"[at % 5]}ski`)).includes(id);
    });
    expect(await Promise.all(seen)).toEqual(names.map(() => true));
  });

  it("is the same in another program on the database, and after a restart", async () => {
    const other = keepNames(given.database.names);
    const like = async (q: string) =>
      (await other()).find(q, { audience: audienceOf(caseworker), most: 5 }).map((one) => one.ledgerId);
    const early = await open("Euphemia Wainwright");
    expect(await like("Euphemia Wainwright")).toEqual([early]);
    const late = await open("Ferdinand Hollingworth");
    expect(await like("Ferdinand Hollingworth")).toEqual([late]);
    expect((await keepNames(given.database.names)()).size).toBe((await given.means.names()).size);
  });

  it("is complete again after its connection was cut", async () => {
    const id = await open("Leopold Marchbanks");
    const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'homeward_names' and datname = current_database()`;
    const asked = Promise.allSettled([given.means.names(), given.means.names(), given.means.names()]);
    await cut.execute(given.database.owner);
    await asked;
    await cut.execute(given.database.owner);
    await Promise.allSettled([given.means.names()]);
    expect(await found("Leopold Marchbanks")).toEqual([id]);
  });

  it("is read anew when the server has a younger history", async () => {
    const id = await open("Montague Silverdale");
    const names = keepNames(given.database.names);
    const { size } = await names();
    // As a backup leaves it that was made on a server which had come further.
    await sql`update name_change set changed_in = '900000000'::xid8 where ledger_id = ${id}`.execute(
      given.database.owner,
    );
    expect((await names()).size).toBe(size);
    await addName(id, "Monty Silverdale");
    expect((await names()).size).toBe(size + 1);
  });
});

describe("the role that reads all names", () => {
  it("reads nothing else, and the program’s own role reads only what somebody may see", async () => {
    const { names, app } = given.database;
    for (const table of ["entry_body", "ledger_summary", "fact_text", "source", "audit_event"])
      await expect(sql`select * from ${sql.table(table)}`.execute(names)).rejects.toThrow(
        "permission denied",
      );
    await expect(sql`insert into name_change select * from name_change`.execute(names)).rejects.toThrow(
      "permission denied",
    );
    expect((await sql`select * from ledger_name`.execute(app)).rows).toEqual([]);
    await expect(sql`select * from name_change`.execute(app)).rejects.toThrow("permission denied");
  });
});
