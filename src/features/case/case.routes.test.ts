import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans, today } from "../../../tests/support/api.ts";
import { audienceOf } from "../../core/access/access.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { fold } from "../../core/ledger/fold.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { findLedger, ledgerRoutes, refreshProjections } from "../ledger/index.ts";
import { addEntry, correctEntry, withdrawEntry } from "../ledger/ledger.contract.ts";
import {
  changeLedgerAccess,
  getAffair,
  getCase,
  listAffairs,
  listCases,
  openAffair,
  openCase,
} from "./case.contract.ts";
import { caseRoutes } from "./case.routes.ts";

const absent = "01900000-0000-7000-8000-0000000000ff";
const administrator = anActor("user-admin", "administrator");

let given: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;

beforeAll(async () => {
  given = await testMeans();
  call = testApi(given.means, caseRoutes, ledgerRoutes);
});

const open = async (name = "Ana Dellmar", who = caseworker, teams = ["consular"]) =>
  (await call(who, openCase, { body: { name, teams } })).body.ledgerId;

const openedAffair = async (name = "Fever at Marrow Hill", who = caseworker, teams = ["consular"]) =>
  (await call(who, openAffair, { body: { name, teams } })).body.ledgerId;

type Marks = { shared?: boolean; sensitivity?: "restricted" };

const add = (ledgerId: string, claim: object, marks: Marks = {}, who = caseworker) =>
  call(who, addEntry, {
    body: { ledgerIds: [ledgerId], claim: { citations: [], ...claim } as unknown as Claim, ...marks },
  });

const note = (words: string) => ({ kind: "note", body: { words } });
const membership = (affair: string, on?: string) => ({
  kind: "membership",
  body: { affair },
  ...(on && { on }),
});

const view = (ledgerId: string, who = caseworker) => call(who, getCase, { params: { ledgerId } });

const notesIn = async (ledgerId: string, who = caseworker) => {
  const { entries, affairs } = (await view(ledgerId, who)).body;
  const file = fold(
    entries,
    {},
    affairs.map(({ id }) => id),
  );
  return file.chapters.notes.map(({ body }) => "words" in body && body.words);
};

const listed = async (ledgerId: string, who = caseworker) =>
  (await call(who, listCases, {})).body.cases.find((one) => one.ledgerId === ledgerId);

describe("opening a case", () => {
  it("records the name as the first entry", async () => {
    const { body } = await view(await open("Oskar Winterhal"));
    expect(body.entries).toMatchObject([{ seq: 1, kind: "name", body: { full: "Oskar Winterhal" } }]);
    expect(body).toMatchObject({ kind: "case", access: { teams: ["consular"], users: [] }, today });
    expect(body.abilities).toContain("entry.add");
  });

  it.each([
    ["a reader", reader, "consular"],
    ["somebody of another team", stranger, "consular"],
    ["an administrator", administrator, "consular"],
  ])("is not for %s", async (_, who, team) => {
    expect((await call(who, openCase, { body: { name: "x", teams: [team] } })).status).toBe(403);
  });
});

describe("the list of cases", () => {
  it("says of each where the person is, since when, and what is open", async () => {
    const ledgerId = await open("Ana Dellmar");
    const custody = { facility: "Marrow Hill prison", country: "ES" };
    await add(ledgerId, { kind: "nationality", body: { country: "KZ" } });
    await add(ledgerId, { kind: "arrest", on: "2024-03", body: { country: "ES" } });
    await add(ledgerId, { kind: "custody", on: "2024-05/..", body: custody });
    const letter = { kind: "representation", on: "2026-01-10", body: { by: "Ministry", to: "Court" } };
    await add(ledgerId, letter);
    expect(await listed(ledgerId)).toMatchObject({
      title: "Ana Dellmar",
      nationalities: ["KZ"],
      state: "held",
      heldSince: "2024-03",
      ...custody,
      openRepresentations: 1,
      longestOpenSince: "2026-01-10",
      uncited: 5,
    });
    await add(ledgerId, { kind: "answer", body: { answers: [5], outcome: "acknowledged" } });
    expect(await listed(ledgerId)).toMatchObject({ openRepresentations: 0 });
  });

  it("tells nothing that stands in restricted entries", async () => {
    const ledgerId = await open();
    const custody = { kind: "custody", on: "2025-01/..", body: { facility: "A secret house" } };
    await add(ledgerId, custody, { sensitivity: "restricted" });
    expect(await listed(ledgerId, reader)).toMatchObject({ state: "not known", facts: 1 });
  });

  it("holds what is open to the reader and nothing else", async () => {
    const [mine, theirs] = [await open(), await open("B. Orsk", stranger, ["other"])];
    expect(await listed(mine, stranger)).toBeUndefined();
    expect(await listed(theirs, stranger)).toBeDefined();
    expect((await call(administrator, listCases, {})).body.cases).toEqual([]);
  });
});

describe("looking at a case", () => {
  it("gives another team the same answer as for what does not exist", async () => {
    const [hidden, missing] = [await view(await open(), stranger), await view(absent, stranger)];
    expect(hidden.status).toBe(404);
    expect(hidden.problem).toEqual(missing.problem);
    expect((await view(await openedAffair())).status).toBe(404);
  });

  it("is logged", async () => {
    const ledgerId = await open();
    await view(ledgerId, reader);
    const { rows } = await sql<{ actor: string }>`
      select actor from audit_event where ledger_id = ${ledgerId} and action = 'case.viewed'`.execute(
      given.database.owner,
    );
    expect(rows).toEqual([{ actor: reader.userId }]);
  });

  it("leaves out restricted entries for a reader", async () => {
    const ledgerId = await open();
    await add(ledgerId, note("Open to all."));
    await add(ledgerId, note("Told in confidence."), { sensitivity: "restricted" });
    expect(await notesIn(ledgerId)).toEqual(["Open to all.", "Told in confidence."]);
    expect(await notesIn(ledgerId, reader)).toEqual(["Open to all."]);
  });

  it("reads the cases of one person together, as far as they are open", async () => {
    const [one, other] = [await open("Ana Dellmar"), await open("Anna Dellmar")];
    const theirs = await open("A. Dellmar", stranger, ["other"]);
    await add(other, note("From the other file."));
    await add(theirs, note("Of another team."), {}, stranger);
    for (const id of [other, theirs])
      await add(one, { kind: "same-person", body: { other: id, reason: "The same passport" } });
    expect(await notesIn(one)).toEqual(["From the other file."]);
  });
});

describe("an affair", () => {
  it("shows its shared entries in a member's file, also to the member's other team", async () => {
    const affair = await openedAffair();
    const member = await open("B. Orsk", stranger, ["other"]);
    await add(affair, note("Tests begin on Monday."), { shared: true });
    await add(affair, note("Names other people."));
    await call(supervisor, changeLedgerAccess, {
      params: { ledgerId: affair },
      body: { teams: ["consular", "other"], users: [], reason: "So that it can be joined" },
    });
    await add(member, membership(affair), {}, stranger);
    await call(supervisor, changeLedgerAccess, {
      params: { ledgerId: affair },
      body: { teams: ["consular"], users: [], reason: "It is ours" },
    });
    expect(await notesIn(member, stranger)).toEqual(["Tests begin on Monday."]);
    expect((await view(member, stranger)).body.affairs).toEqual([
      { id: affair, title: "Fever at Marrow Hill" },
    ]);
    expect((await call(stranger, getAffair, { params: { ledgerId: affair } })).status).toBe(404);
  });

  it("takes back from the members what is shared no longer", async () => {
    const affair = await openedAffair();
    const member = await open();
    await add(affair, note("Ana and two others were tested."), { shared: true });
    await add(member, membership(affair));
    expect(await notesIn(member)).toEqual(["Ana and two others were tested."]);
    const claim = { kind: "note" as const, body: { words: "Ana, B. and C. were tested." }, citations: [] };
    const body = { reason: "Named in the second source", claim, shared: false };
    await call(caseworker, correctEntry, { params: { ledgerId: affair, seq: 2 }, body });
    expect(await notesIn(member)).toEqual([]);
  });

  it("is read for the time of the membership only", async () => {
    const affair = await openedAffair();
    const member = await open();
    for (const on of ["2025-02", "2025-08"]) await add(affair, { ...note(`Of ${on}`), on }, { shared: true });
    await add(member, membership(affair, "2025-06/.."));
    expect(await notesIn(member)).toEqual(["Of 2025-08"]);
  });

  it("lists and counts the members that the reader may see", async () => {
    const affair = await openedAffair("An exchange", caseworker, ["consular"]);
    const [mine, theirs] = [await open("Ana Dellmar"), await open("B. Orsk", stranger, ["other"])];
    await add(mine, membership(affair, "2025-06/.."));
    await add(theirs, membership(affair), {}, stranger);
    const { members } = (await call(reader, getAffair, { params: { ledgerId: affair } })).body;
    expect(members).toEqual([{ ledgerId: mine, title: "Ana Dellmar", period: "2025-06/..", seq: 2, tip: 2 }]);
    const { affairs } = (await call(reader, listAffairs, {})).body;
    expect(affairs.find((one) => one.ledgerId === affair)).toMatchObject({
      title: "An exchange",
      members: 1,
    });
  });

  it("gives the newest entry of a membership, which is what is withdrawn", async () => {
    const affair = await openedAffair();
    const member = await open();
    await add(member, membership(affair));
    const claim = { ...membership(affair, "2025-06/.."), citations: [] } as unknown as Claim;
    const body = { reason: "The day is known now", claim };
    await call(caseworker, correctEntry, { params: { ledgerId: member, seq: 2 }, body });
    const [line] = (await call(caseworker, getAffair, { params: { ledgerId: affair } })).body.members;
    expect(line).toMatchObject({ seq: 2, tip: 3, period: "2025-06/.." });
    const params = { ledgerId: member, seq: line?.tip ?? 0 };
    await call(caseworker, withdrawEntry, { params, body: { reason: "A namesake" } });
    expect((await call(caseworker, getAffair, { params: { ledgerId: affair } })).body.members).toEqual([]);
  });
});

describe("the access list", () => {
  const change = (ledgerId: string, teams: string[], who = supervisor, users: string[] = []) =>
    call(who, changeLedgerAccess, {
      params: { ledgerId },
      body: { teams, users, reason: "The case moves" },
    });

  it("opens a case to another team and closes it again", async () => {
    const ledgerId = await open();
    await change(ledgerId, ["consular", "other"]);
    expect((await view(ledgerId, stranger)).status).toBe(200);
    expect(await listed(ledgerId, stranger)).toBeDefined();
    await change(ledgerId, ["consular"]);
    expect((await view(ledgerId, stranger)).status).toBe(404);
    expect(await listed(ledgerId, stranger)).toBeUndefined();
  });

  it("opens a case to one person by name", async () => {
    const ledgerId = await open();
    await add(ledgerId, note("Seen."));
    await change(ledgerId, ["consular"], supervisor, [stranger.userId]);
    expect(await notesIn(ledgerId, stranger)).toEqual(["Seen."]);
  });

  it("is changed by a supervisor of a team on it, who stays on it", async () => {
    const ledgerId = await open();
    expect((await change(ledgerId, ["consular"], caseworker)).status).toBe(403);
    expect((await change(ledgerId, ["other"])).status).toBe(422);
    expect((await change(ledgerId, ["other"], anActor("user-chief", "supervisor", "other"))).status).toBe(
      404,
    );
  });
});

const tables = [
  "ledger_summary",
  "ledger_name",
  "ledger_member",
  "person_mark",
  "representation_line",
  "fact_text",
  "citation_line",
] as const;

const rowsOf = async (table: (typeof tables)[number]) => {
  const { rows } = await sql<{ row: string }>`
    select to_jsonb(t)::text as row from ${sql.table(table)} t order by 1`.execute(given.database.owner);
  return rows.map(({ row }) => row);
};

describe("the rows that lists stand on", () => {
  it("are the same when they are derived anew from the ledgers alone", async () => {
    const everyone = anActor("user-all", "supervisor", "consular");
    everyone.grants.push({ role: "supervisor", teamId: "other" });
    const kept = await Promise.all(tables.map(rowsOf));
    for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(given.database.owner);
    await asActor(given.means.db, audienceOf(everyone), async (trx) => {
      for (const { id } of await trx.selectFrom("ledger").select("id").execute()) {
        const ledger = await findLedger(trx, id);
        if (ledger) await refreshProjections(trx, ledger);
      }
    });
    expect(await Promise.all(tables.map(rowsOf))).toEqual(kept);
    expect(kept[0]?.length).toBeGreaterThan(10);
  });
});
