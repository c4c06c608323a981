import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { openAffair, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { getBrief } from "./brief.contract.ts";
import { briefRoutes } from "./brief.routes.ts";

const absent = "01900000-0000-7000-8000-0000000000ff";

let given: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;
let caseId: string;
let affairId: string;

const add = (ledgerId: string, claim: object) =>
  call(caseworker, addEntry, {
    body: { ledgerIds: [ledgerId], claim: { citations: [], ...claim } as unknown as Claim },
  });

beforeAll(async () => {
  given = await testMeans();
  call = testApi(given.means, caseRoutes, ledgerRoutes, briefRoutes);
  const teams = ["consular"];
  caseId = (await call(caseworker, openCase, { body: { name: "Ana Dellmar", teams } })).body.ledgerId;
  affairId = (await call(caseworker, openAffair, { body: { name: "An agreement", teams } })).body.ledgerId;
  await add(caseId, {
    kind: "representation",
    on: "2026-01-01",
    body: { by: "The ambassador", to: "The Ministry of Justice" },
  });
  await add(caseId, { kind: "membership", body: { affair: affairId } });
});

const cases = (ledgerId = caseId) => ({ kind: "cases" as const, ledgerId });
const briefFor = (who = caseworker, query = {}, params: typeof getBrief.params._output = cases()) =>
  call(who, getBrief, { params, query });

const textOf = async (query = {}) =>
  (await briefFor(caseworker, query)).body.sections
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join("\n");

describe("the brief of a case", () => {
  it("counts silences to today", async () => {
    expect(await textOf()).toContain("No answer for 59 days.");
  });

  it("as of a day counts them to that day", async () => {
    expect((await briefFor(caseworker, { on: "2026-01-11" })).body.asOf).toBe("11 January 2026");
    expect(await textOf({ on: "2026-01-11" })).toContain("No answer for 10 days.");
  });

  it("tells nothing that was not known on the day", async () => {
    expect((await briefFor(caseworker, { known: "2020-01-01" })).body).toMatchObject({
      title: "",
      asOf: "1 January 2020",
    });
  });

  it("speaks the language asked for", async () => {
    expect(await textOf({ lang: "ru" })).toContain("Ответа нет 59 дней.");
  });

  it("is logged, once, as what it is", async () => {
    await briefFor(reader);
    const { rows } = await sql<{ action: string }>`
      select action from audit_event where ledger_id = ${caseId} and actor = ${reader.userId}`.execute(
      given.database.owner,
    );
    expect(rows).toEqual([{ action: "brief.printed" }]);
  });

  it("is for another team what does not exist", async () => {
    const [hidden, missing] = [await briefFor(stranger), await briefFor(stranger, {}, cases(absent))];
    expect(hidden.status).toBe(404);
    expect(hidden.problem).toEqual(missing.problem);
    expect((await briefFor(caseworker, {}, cases(affairId))).status).toBe(404);
  });
});

it("the brief of an affair names its members", async () => {
  const { body } = await briefFor(caseworker, {}, { kind: "affairs", ledgerId: affairId });
  const lines = body.sections.find(({ heading }) => heading === "Who is concerned")?.lines;
  expect(lines?.map(({ text }) => text)).toEqual(["Ana Dellmar"]);
});
