import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans, today } from "../../../tests/support/api.ts";
import type { EndpointInput } from "../../core/api/endpoint.ts";
import { addDays } from "../../core/dates/calendar.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { joinCases, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry, withdrawEntry } from "../ledger/ledger.contract.ts";
import { listDue } from "./due.contract.ts";
import { dutyRoutes } from "./duty.routes.ts";
import { addPolicyRule } from "./policy.contract.ts";

const administrator = anActor("user-admin", "administrator");
let call: ReturnType<typeof testApi>;
const ids: Record<string, string> = {};

const add = async (name: string, claim: object, sensitivity: "ordinary" | "restricted" = "ordinary") => {
  const body = {
    ...{ ledgerIds: [ids[name] ?? ""], sensitivity },
    claim: { citations: [], ...claim } as unknown as Claim,
  };
  return (await call(caseworker, addEntry, { body })).body.entries[0]?.seq ?? 0;
};

const ago = (days: number) => addDays(today, -days);
const visit = (on: string) => ({ kind: "contact", on, body: { mode: "visit", outcome: "took place" } });
const inPrison = { kind: "custody", on: "2024-01-01/..", body: { country: "ES", regime: "prison" } };

const open = async (name: string, who = caseworker, team = "consular") => {
  ids[name] = (await call(who, openCase, { body: { name, teams: [team] } })).body.ledgerId;
};

const list = async (query: NonNullable<EndpointInput<typeof listDue>["query"]> = {}, who = caseworker) =>
  (await call(who, listDue, { query })).body;

/** "next-visit late, Lot", for the duty of visiting. */
const visits = async (query: NonNullable<EndpointInput<typeof listDue>["query"]> = {}, who = caseworker) =>
  (await list({ ...query, kind: "next-visit" }, who)).lines.map(
    ({ state, places }) => `${state}: ${places.map(({ title }) => title).join(", ")}`,
  );

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, caseRoutes, ledgerRoutes, dutyRoutes);
  for (const [name, days] of [
    ["Lot", 10],
    ["Grotova", 100],
    ["Kushtaev", 200],
  ] as const) {
    await open(name);
    await add(name, inPrison);
    await add(name, visit(ago(days)));
  }
});

describe("what is due over all cases", () => {
  it("stands late first, what is late for longest before all", async () => {
    expect(await visits()).toEqual(["late: Kushtaev", "late: Grotova", "due: Lot"]);
  });

  it("tells the last day, the rule and what began it", async () => {
    const { lines } = await list({ kind: "next-visit", state: "due" });
    expect(lines[0]?.trigger).not.toHaveProperty("learnt");
    expect(lines[0]).toMatchObject({
      due: { earliest: addDays(ago(10), 90), latest: addDays(ago(10), 90) },
      basis: { rule: "visit-sentenced", days: 90 },
      trigger: { on: ago(10), says: { en: expect.stringContaining("Visit") } },
      places: [{ ledgerId: ids.Lot, seq: 3 }],
    });
  });

  it("is narrowed by state, days ahead and team", async () => {
    expect(await visits({ state: "late" })).toHaveLength(2);
    expect(await visits({ state: "open" })).toHaveLength(3);
    expect(await visits({ within: 30 })).toEqual(["late: Kushtaev", "late: Grotova"]);
    expect(await visits({ within: 80 })).toContain("due: Lot");
    expect(await visits({ team: "consular" })).toHaveLength(3);
    expect(await visits({ team: "other" })).toEqual([]);
  });

  it("is shown to readers too, and counted by team", async () => {
    expect(await visits({}, reader)).toHaveLength(3);
    const { teams, officers } = await list();
    expect(teams.map(({ id }) => id)).toEqual(["consular"]);
    expect(officers).toEqual([]);
  });

  it("names the law that obliges beside the days of the house", async () => {
    await open("Sorrelov");
    await add("Sorrelov", { kind: "nationality", body: { country: "KZ" } });
    await add("Sorrelov", inPrison);
    await add("Sorrelov", { kind: "death", on: ago(1), body: {} });
    const { lines } = await list({ kind: "notify-death" });
    expect(lines).toMatchObject([
      {
        basis: { rule: "death", days: 3 },
        under: { provision: "vccr", paragraph: "37.a", cite: "VCCR, 37.a", mark: "verified" },
        trigger: { on: ago(1), says: { en: "Death" } },
      },
    ]);
  });

  it("is nothing for another team, counts and names too", async () => {
    expect(await list({}, stranger)).toMatchObject({
      lines: [],
      total: 0,
      count: {},
      teams: [],
      officers: [],
      ...{ mine: { late: 0, due: 0 }, nobodys: { late: 0, due: 0 } },
      cases: 0,
    });
  });

  it("is not open to those who have no part in casework", async () => {
    expect((await call(administrator, listDue, {})).status).toBe(403);
  });
});

describe("the list", () => {
  it("follows an entry at once, and its withdrawal", async () => {
    const seq = await add("Kushtaev", visit(ago(1)));
    expect(await visits()).toEqual(["late: Grotova", "due: Lot", "due: Kushtaev"]);
    const params = { ledgerId: ids.Kushtaev ?? "", seq: `${seq}` };
    await call(caseworker, withdrawEntry, { params, body: { reason: "Another person." } });
    expect(await visits()).toContain("late: Kushtaev");
  });

  it("tells each what follows from what they see: a visit that is kept from readers is none to them", async () => {
    await add("Grotova", visit(ago(2)), "restricted");
    expect(await visits()).toContain("due: Grotova");
    expect(await visits({}, reader)).toContain("late: Grotova");
  });

  it("has a person's duty once, where two cases are about the same person", async () => {
    await open("Kuchtaev");
    const params = { ledgerId: ids.Kushtaev ?? "" };
    await call(caseworker, joinCases, { params, body: { other: ids.Kuchtaev ?? "", reason: "One person." } });
    expect((await visits()).filter((line) => line.includes("ev"))).toEqual(["late: Kushtaev"]);
    await add("Kuchtaev", visit(ago(3)));
    expect((await visits()).filter((line) => line.includes("ev"))).toEqual(["due: Kuchtaev"]);
  });

  it("follows the rule of the house that held when the time began", async () => {
    const rule = { duty: "next-visit" as const, days: 5, when: { phase: "sentenced" as const } };
    const body = (from: string) => ({ rule: { ...rule, from }, replaces: "visit-sentenced" });
    await call(administrator, addPolicyRule, { body: body(addDays(today, 1)) });
    expect(await visits()).toContain("due: Lot");
    await call(administrator, addPolicyRule, { body: { rule: { ...rule, from: ago(20) } } });
    expect(await visits()).toContain("late: Lot");
  });
});

describe("what is due today", () => {
  it("is owed to those who are held today: not after a stay that is over, but until a release to come", async () => {
    await open("Valadim");
    await add("Valadim", { ...inPrison, on: "2020-01-01/2021-01-01" });
    await open("Mirkalj");
    await add("Mirkalj", inPrison);
    await add("Mirkalj", visit(ago(150)));
    await add("Mirkalj", { kind: "release", on: addDays(today, 1500), body: {} });
    const names = (await visits()).map((line) => line.replace(/^.*: /, ""));
    expect(names).not.toContain("Valadim");
    expect(names).toContain("Mirkalj");
  });
});
