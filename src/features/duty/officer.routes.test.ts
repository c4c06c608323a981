import { beforeAll, describe, expect, it } from "vitest";
import { anActor } from "../../../tests/support/actors.ts";
import { testApi, today } from "../../../tests/support/api.ts";
import { withAccounts } from "../../../tests/support/office.ts";
import type { EndpointInput } from "../../core/api/endpoint.ts";
import { addDays } from "../../core/dates/calendar.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { createApi } from "../../platform/http/api.ts";
import { putTeam } from "../account/index.ts";
import { listAuditEvents } from "../audit/audit.contract.ts";
import { auditRoutes } from "../audit/index.ts";
import { getCase, joinCases, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry, correctEntry } from "../ledger/ledger.contract.ts";
import { makeCalendarFeed } from "./calendar.contract.ts";
import { listDue } from "./due.contract.ts";
import { dutyRoutes } from "./duty.routes.ts";

const carl = anActor("carl", "caseworker", "consular");
const dora = anActor("dora", "caseworker", "consular");
const rita = anActor("rita", "reader", "consular");
const emil = anActor("emil", "caseworker", "consular");
const ids: Record<string, string> = {};
let office: Awaited<ReturnType<typeof withAccounts>>;
let call: ReturnType<typeof testApi>;
let read: (path: string) => Promise<string>;

const ago = (days: number) => addDays(today, -days);

const add = (name: string, claim: object, who = carl) => {
  const body = { ledgerIds: [ids[name] ?? ""], claim: { citations: [], ...claim } as unknown as Claim };
  return call(who, addEntry, { body });
};

const give = (name: string, id: string | undefined, on = today, handover?: string) =>
  add(name, {
    kind: "officer",
    on,
    body: { ...(id !== undefined && { officer: { id, name: id } }), ...(handover && { handover }) },
  });

const list = async (query: NonNullable<EndpointInput<typeof listDue>["query"]> = {}, who = carl) =>
  (await call(who, listDue, { query: { ...query, kind: "next-visit" } })).body;

const titles = async (query: NonNullable<EndpointInput<typeof listDue>["query"]> = {}, who = carl) =>
  (await list(query, who)).lines.flatMap(({ places }) => places.map(({ title }) => title)).toSorted();

beforeAll(async () => {
  office = await withAccounts();
  const { means } = office;
  await putTeam(means, { id: "other", name: "Another team" });
  await office.put("dora", { role: "caseworker", teamId: "consular" });
  await office.put("emil", { role: "caseworker", teamId: "consular" });
  await office.put("rita", { role: "reader", teamId: "consular" });
  await office.put("olga", { role: "caseworker", teamId: "other" });
  call = testApi(means, caseRoutes, ledgerRoutes, dutyRoutes, auditRoutes);
  const open = createApi(means.log);
  dutyRoutes(open, means);
  read = async (path) => (await open.hono.request(path)).text();
  for (const name of ["Lot", "Grotova", "Kushtaev"]) {
    ids[name] = (await call(carl, openCase, { body: { name, teams: ["consular"] } })).body.ledgerId;
    await add(name, { kind: "custody", on: "2024-01-01/..", body: { country: "ES", regime: "prison" } });
    const visited = { mode: "visit", outcome: "took place", by: "The consul" };
    await add(name, { kind: "contact", on: ago(200), body: visited });
  }
});

describe("the officer in charge of a case", () => {
  it("is nobody until somebody is named; the list then says so", async () => {
    expect(await titles({ officer: "nobody" })).toEqual(["Grotova", "Kushtaev", "Lot"]);
    expect(await titles({ officer: "me" })).toEqual([]);
    await give("Lot", "carl", ago(30));
    await give("Grotova", "dora", ago(20));
    expect(await titles({ officer: "me" })).toEqual(["Lot"]);
    expect(await titles({ officer: "dora" })).toEqual(["Grotova"]);
    expect(await titles({ officer: "nobody" })).toEqual(["Kushtaev"]);
    const { lines } = await list({ officer: "dora" });
    expect(lines[0]?.places[0]).toMatchObject({ title: "Grotova", officer: "dora" });
  });

  it("has what is late and due counted, as nobody has", async () => {
    const { officers, mine, nobodys } = await list();
    expect(officers.map(({ id }) => id)).toEqual(["carl", "dora"]);
    expect(officers[0]).toMatchObject({ ...mine, name: "carl" });
    expect(mine.late + mine.due).toBeGreaterThan(0);
    expect(nobodys.late).toBeGreaterThan(0);
  });

  it("is another from the day of a hand-over, which can be ahead; who was so before stays in the file", async () => {
    await give("Grotova", "emil", addDays(today, 7), "The family calls on Fridays.");
    expect(await titles({ officer: "emil" })).toEqual([]);
    await give("Grotova", "emil", today, "The family calls on Fridays.");
    expect(await titles({ officer: "emil" }, emil)).toEqual(["Grotova"]);
    const { entries, workers } = (await call(emil, getCase, { params: { ledgerId: ids.Grotova ?? "" } }))
      .body;
    const officers = entries.filter(({ kind }) => kind === "officer");
    expect(officers.map(({ body }) => body)).toMatchObject([
      { officer: { id: "dora" } },
      { officer: { id: "emil" } },
      { officer: { id: "emil" }, handover: "The family calls on Fridays." },
    ]);
    expect(workers.map(({ id }) => id).toSorted()).toEqual(["carl", "dora", "emil"]);
  });

  it.each([
    ["a reader, who cannot work on it", "rita"],
    ["somebody of another team", "olga"],
    ["an account that is not there", "nobody-here"],
  ])("cannot be %s", async (_, id) => {
    expect(await give("Lot", id)).toMatchObject({
      ...{ status: 422, body: { details: { field: "officer" } } },
    });
  });

  it("is named by those who work on the file, not by readers, and under the name they have", async () => {
    const body = { officer: { id: "dora", name: "dora" } };
    expect((await add("Lot", { kind: "officer", on: today, body }, rita)).status).toBe(403);
    const misnamed = { officer: { id: "dora", name: "Carl" } };
    expect((await add("Lot", { kind: "officer", on: today, body: misnamed })).status).toBe(422);
  });

  it("is who has the file in which it began, where two cases are about one person", async () => {
    const other = (await call(carl, openCase, { body: { name: "Timur Lot", teams: ["consular"] } })).body
      .ledgerId;
    const params = { ledgerId: ids.Lot ?? "" };
    await call(carl, joinCases, { params, body: { other, reason: "One passport." } });
    expect(await titles({ officer: "me" })).toEqual(["Lot"]);
    expect(await titles({ officer: "nobody" })).toEqual(["Kushtaev"]);
  });

  it("leaves every hand-over in the log", async () => {
    const auditor = anActor("user-auditor", "auditor");
    const { events } = (await call(auditor, listAuditEvents, { query: { actor: "carl" } })).body;
    const officers = events.filter(({ details }) => details.kind === "officer");
    expect(officers.length).toBeGreaterThan(3);
    expect(officers[0]).toMatchObject({ action: "entry.added", ledgerId: expect.any(String) });
  });

  it("is told in the calendar, with what nobody is in charge of unless it is unwanted", async () => {
    const make = async (nobodys: boolean) => {
      const body = { names: "full", lang: "en", nobodys } as const;
      return read((await call(carl, makeCalendarFeed, { body })).body.path);
    };
    expect(await make(false)).toContain("Next visit: Lot");
    expect(await make(false)).not.toContain("Kushtaev");
    expect(await make(true)).toContain("Kushtaev");
    expect(await make(true)).not.toContain("Grotova");
  });

  it("is nobody again when their account is closed; what they left can still be corrected", async () => {
    await give("Kushtaev", "emil", ago(3));
    expect(await titles({ officer: "emil" })).toContain("Kushtaev");
    const ada = await office.as("ada");
    await ada("POST", "/api/accounts/emil/closing", {});
    expect(await titles({ officer: "nobody" })).toEqual(["Grotova", "Kushtaev"]);
    expect((await list()).officers.map(({ id }) => id)).toEqual(["carl"]);
    const { entries } = (await call(dora, getCase, { params: { ledgerId: ids.Kushtaev ?? "" } })).body;
    const { seq = 0 } = entries.find(({ kind }) => kind === "officer") ?? {};
    const claim = {
      ...{ kind: "officer" as const, on: ago(4), citations: [] },
      body: { officer: { id: "emil", name: "emil" }, handover: "Nothing is open." },
    };
    const params = { ledgerId: ids.Kushtaev ?? "", seq: `${seq}` };
    const corrected = await call(dora, correctEntry, {
      params,
      body: { claim, reason: "The day was wrong." },
    });
    expect(corrected.status).toBe(200);
  });
});
