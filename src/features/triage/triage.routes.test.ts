import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans, today } from "../../../tests/support/api.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { listAuditEvents } from "../audit/audit.contract.ts";
import { auditRoutes } from "../audit/index.ts";
import { getCase, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { getTriageRun, listTriageRuns, readFigures, runTriage } from "./triage.contract.ts";
import { triageRoutes } from "./triage.routes.ts";

let call: ReturnType<typeof testApi>;
const ids: Record<string, string> = {};
const teams: Record<string, typeof caseworker> = { consular: caseworker, other: stranger };

const add = async (name: string, claim: object, more: object = {}, who = caseworker) => {
  const body = {
    ledgerIds: [ids[name] ?? ""],
    claim: { citations: [], ...claim } as unknown as Claim,
    ...more,
  };
  await call(who, addEntry, { body });
};

const file = async (name: string, born: string | undefined, conditions: string[], team = "consular") => {
  const who = teams[team] ?? caseworker;
  ids[name] = (await call(who, openCase, { body: { name, teams: [team] } })).body.ledgerId;
  const claims = [
    { kind: "custody", on: "2024-01-01/..", body: { country: "ES", facility: "Soto", regime: "prison" } },
    ...(born ? [{ kind: "birth", on: born, body: {} }] : []),
    ...conditions.map((condition) => ({ kind: "condition", on: "2024", body: { condition } })),
  ];
  for (const claim of claims) await add(name, claim, {}, who);
};

const inputs = {
  ...{ pathogen: "covid-19", on: today },
  figures: [{ facility: "Soto", on: today, confirmed: 12 }],
};

const run = async (who = caseworker) =>
  (await call(who, runTriage, { body: { inputs, note: "Soto" } })).body.id;
const open = async (runId: string, who = caseworker) =>
  (await call(who, getTriageRun, { params: { runId } })).body;
const bands = async (runId: string, who = caseworker) =>
  (await open(runId, who)).results.map(({ title, band }) => `${band}: ${title}`);

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, caseRoutes, ledgerRoutes, triageRoutes, auditRoutes);
  await file("Lot", "1944-05-01", ["diabetes type 2", "chronic kidney disease"]);
  await file("Grotova", undefined, ["asthma"]);
  await file("Sorrelov", "1940-01-01", ["COPD"], "other");
});

describe("an order of urgency", () => {
  it("is saved with what was asked, and drawn up again when it is opened", async () => {
    const id = await run();
    const { run: kept, label, results } = await open(id);
    expect(kept).toMatchObject({ id, inputs, note: "Soto", by: "user-consular" });
    expect(label.en).toContain("not clinical");
    expect(results[0]).toMatchObject({ title: "Lot", facility: "Soto", band: "high" });
    expect(results[0]?.reasons.length).toBeGreaterThan(1);
  });

  it("keeps those of whom too little is known apart, with what is missing", async () => {
    const { results } = await open(await run());
    expect(results.at(-1)).toMatchObject({ title: "Grotova", band: "unknown" });
    expect(results.at(-1)?.missing.map(({ en }) => en)).toContain("the date of birth");
  });

  it("stays as it was when more becomes known afterwards", async () => {
    const before = await run();
    await add("Grotova", { kind: "birth", on: "1990-01-01", body: {} });
    expect(await bands(before)).toContain("unknown: Grotova");
    expect(await bands(await run())).not.toContain("unknown: Grotova");
  });

  it("lists for each reader the cases that they may see, and another team does not see the run at all", async () => {
    const id = await run();
    expect(await bands(id, reader)).toHaveLength(2);
    expect((await call(stranger, getTriageRun, { params: { runId: id } })).status).toBe(404);
    expect((await call(stranger, listTriageRuns, {})).body.runs).toEqual([]);
    const both = { ...stranger, grants: [...stranger.grants, ...caseworker.grants] };
    expect(await bands(id, both)).toHaveLength(3);
    expect(JSON.stringify(await open(await run()))).not.toContain("Sorrelov");
  });

  it("is drawn up for a reader without what is kept from readers", async () => {
    await file("Kushtaev", "1972-01-01", []);
    await add(
      "Kushtaev",
      { kind: "condition", on: "2024", body: { condition: "COPD" } },
      { sensitivity: "restricted" },
    );
    const id = await run();
    expect(await bands(id)).not.toContain("unknown: Kushtaev");
    expect(await bands(id, reader)).toContain("unknown: Kushtaev");
  });

  it("stands on the page of a case in a line, where the newest run names it", async () => {
    const triageOn = async (name: string, who = caseworker) =>
      (await call(who, getCase, { params: { ledgerId: ids[name] ?? "" } })).body.triage;
    const id = await run();
    expect(await triageOn("Lot")).toEqual({ runId: id, on: today, pathogen: "covid-19", band: "high" });
    await file("Opened later", "1940-01-01", ["COPD"]);
    expect(await triageOn("Opened later")).toBeUndefined();
    expect(await triageOn("Sorrelov", stranger)).toBeUndefined();
  });

  it("offers the places where people are held", async () => {
    const { places, mayRun } = (await call(caseworker, listTriageRuns, {})).body;
    expect(places).toContainEqual({ facility: "Soto", country: "ES", held: expect.any(Number) });
    expect(mayRun).toBe(true);
    expect((await call(reader, listTriageRuns, {})).body.mayRun).toBe(false);
  });

  it("is made by caseworkers, for a disease with a list, on a day of the calendar", async () => {
    expect((await call(reader, runTriage, { body: { inputs } })).status).toBe(403);
    const other = { ...inputs, pathogen: "hay-fever" };
    expect((await call(caseworker, runTriage, { body: { inputs: other } })).status).toBe(422);
    const never = { ...inputs, on: "2026-02-31" };
    expect((await call(caseworker, runTriage, { body: { inputs: never } })).status).toBe(422);
    expect((await call(anActor("user-admin", "administrator"), listTriageRuns, {})).status).toBe(403);
  });

  it("leaves every run and every look in the log, without what a case holds", async () => {
    await open(await run());
    const auditor = anActor("user-auditor", "auditor");
    const { events } = (await call(auditor, listAuditEvents, { query: {} })).body;
    expect(events.slice(0, 2).map(({ action }) => action)).toEqual(["triage.viewed", "triage.run"]);
    expect(JSON.stringify(events)).not.toMatch(/Lot|diabetes/);
  });
});

describe("figures that come in as a table", () => {
  const read = async (text: string, who = caseworker) => call(who, readFigures, { body: { text } });

  it("are read without entering anything, with the place of each line", async () => {
    const before = (await call(caseworker, listTriageRuns, {})).body.runs.length;
    const { status, body } = await read(
      "Place;Day;Cases reported;Confirmed;Population;Source\nsoto;20.11.2020;14;12;1 250;Bulletin 4\n",
    );
    expect(status).toBe(200);
    expect(body.rows).toEqual([
      {
        ...{ line: 2, place: "soto", alike: [] },
        match: { facility: "Soto", country: "ES", held: expect.any(Number) },
        figures: { on: "2020-11-20", reported: 14, confirmed: 12, population: 1250, source: "Bulletin 4" },
      },
    ]);
    expect((await call(caseworker, listTriageRuns, {})).body.runs).toHaveLength(before);
  });

  it("say of a place that nobody of ours is held there, and name what is wrong by line and column", async () => {
    const { body } = await read("place,day,confirmed\nMarrow Hill,2020-11-20,3\n\nSoto,2020-11-20,many\n");
    expect(body.rows).toMatchObject([{ line: 2, place: "Marrow Hill", alike: [] }]);
    expect(body.rows[0]).not.toHaveProperty("match");
    expect(body.faults).toMatchObject([{ line: 4, column: "confirmed" }]);
    const torn = (await read('place,day,confirmed\nSoto,2020-11-20,"3\n')).body;
    expect(torn.faults[0]?.says.en).toMatch(/quotation mark/);
  });

  it("know the places of those cases only that the reader of the table may see", async () => {
    const { body } = await read("place,day,confirmed\nSoto,2020-11-20,3", stranger);
    expect(body.rows[0]?.match).toMatchObject({ facility: "Soto", held: 1 });
  });

  it("are for those who can draw up an order", async () => {
    expect((await read("place,day,confirmed\nSoto,2020-11-20,3", reader)).status).toBe(403);
  });

  it("count in an order once they are taken into it, and stay with it, each with its source", async () => {
    const figures = [
      { facility: "Soto", country: "ES", on: "2020-01-01", spaceEach: 3.5, source: "Report of 2020" },
      { facility: "Soto", country: "ES", on: today, reported: 14, population: 1250, source: "Bulletin 4" },
    ];
    const body = { inputs: { ...inputs, figures } };
    const { run: kept, results } = await open((await call(caseworker, runTriage, { body })).body.id);
    expect(kept.inputs.figures).toEqual(figures);
    const reasons = results.find(({ title }) => title === "Lot")?.reasons.map(({ says }) => says.en);
    expect(reasons).toContain("less than 4 m² each in a shared cell");
    expect(reasons).not.toContain("confirmed cases in the place");
  });
});
