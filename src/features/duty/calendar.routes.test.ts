import { beforeAll, describe, expect, it } from "vitest";
import { anActor } from "../../../tests/support/actors.ts";
import { testApi, today } from "../../../tests/support/api.ts";
import { withAccounts } from "../../../tests/support/office.ts";
import { addDays } from "../../core/dates/calendar.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { createApi } from "../../platform/http/api.ts";
import { listAuditEvents } from "../audit/audit.contract.ts";
import { auditRoutes } from "../audit/index.ts";
import { openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { endCalendarFeed, getCalendarFeed, makeCalendarFeed } from "./calendar.contract.ts";
import { dutyRoutes } from "./duty.routes.ts";

const carl = anActor("carl", "caseworker", "consular");
const olga = anActor("olga", "caseworker", "other");
const rita = anActor("rita", "reader", "consular");
let office: Awaited<ReturnType<typeof withAccounts>>;
let call: ReturnType<typeof testApi>;
/** As a calendar program reads it: without a session. */
let read: (path: string) => Promise<{ status: number; type: string | null; lines: string[] }>;

const file = async (name: string, who = carl, team = "consular") => {
  const { ledgerId } = (await call(who, openCase, { body: { name, teams: [team] } })).body;
  const add = async (claim: object) => {
    const body = { ledgerIds: [ledgerId], claim: { citations: [], ...claim } as unknown as Claim };
    await call(who, addEntry, { body });
  };
  await add({ kind: "custody", on: "2024-01-01/..", body: { country: "ES", regime: "prison" } });
  const visited = { mode: "visit", outcome: "took place", by: "The consul" };
  await add({ kind: "contact", on: addDays(today, -10), body: visited });
};

const make = async (names: "initials" | "none" | "full" = "initials", who = carl) =>
  (await call(who, makeCalendarFeed, { body: { names, lang: "en" } })).body.path;

const summaries = ({ lines }: { lines: string[] }) =>
  lines.flatMap((line) => (line.startsWith("SUMMARY:") ? [line.slice(8)] : []));

beforeAll(async () => {
  office = await withAccounts();
  const { means } = office;
  await office.put("rita", { role: "reader", teamId: "consular" });
  call = testApi(means, caseRoutes, ledgerRoutes, dutyRoutes, auditRoutes);
  const open = createApi(means.log);
  dutyRoutes(open, means);
  read = async (path) => {
    const response = await open.hono.request(path);
    const lines = (await response.text()).replaceAll("\r\n ", "").split("\r\n");
    return { status: response.status, type: response.headers.get("content-type"), lines };
  };
  await file("Ana Dellmar");
  await file("Petr Sorrelov", olga, "other");
});

describe("the calendar of one's own duties", () => {
  it("has no address until its owner makes one", async () => {
    expect((await call(carl, getCalendarFeed, {})).body).toEqual({});
    const path = await make();
    expect((await call(carl, getCalendarFeed, {})).body.feed).toMatchObject({
      names: "initials",
      lang: "en",
    });
    expect(JSON.stringify((await call(carl, getCalendarFeed, {})).body)).not.toContain(path.slice(-20));
  });

  it("is read without signing in, says what is due to its owner, and names people by initials", async () => {
    const calendar = await read(`${await make()}.ics`);
    expect(calendar).toMatchObject({ status: 200, type: "text/calendar; charset=utf-8" });
    expect(summaries(calendar)).toContain("Next visit: A. D.");
    const due = addDays(addDays(today, -10), 90).replaceAll("-", "");
    expect(calendar.lines).toContain(`DTSTART;VALUE=DATE:${due}`);
  });

  it("says nothing of what its owner may not see, and no words of a file", async () => {
    const text = (await read(await make())).lines.join("\n");
    expect(text).not.toMatch(/P\. S\.|Sorrelov|Dellmar|consul/);
  });

  it("names nobody, or in full, as its owner likes", async () => {
    expect(summaries(await read(await make("none")))).toContain("Next visit");
    expect(summaries(await read(await make("full")))).toContain("Next visit: Ana Dellmar");
  });

  it("is empty for a reader, to whom nothing falls", async () => {
    expect(summaries(await read(await make("initials", rita)))).toEqual([]);
  });

  it("keeps nothing in the database that opens it", async () => {
    const token = (await make()).split("/").at(-1) ?? "";
    const rows = await office.means.db.selectFrom("calendar_feed").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.every((row) => !row.token_hash.equals(Buffer.from(token)))).toBe(true);
  });

  it("leads nowhere after it was made anew, and after it was switched off", async () => {
    const first = await make();
    const second = await make();
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    await call(carl, endCalendarFeed, {});
    expect((await read(second)).status).toBe(404);
    expect((await read("/calendar/guessed")).status).toBe(404);
  });

  it("leads nowhere once its owner's account is closed", async () => {
    const path = await make("initials", rita);
    const ada = await office.as("ada");
    await ada("POST", "/api/accounts/rita/closing", {});
    expect((await read(path)).status).toBe(404);
  });

  it("leaves every reading and every change in the log", async () => {
    const auditor = anActor("user-auditor", "auditor");
    await read(await make());
    const { events } = (await call(auditor, listAuditEvents, { query: { actor: "carl" } })).body;
    expect(events[0]).toMatchObject({ action: "calendar.read", details: { events: expect.any(Number) } });
    expect(events[1]).toMatchObject({ action: "calendar.changed", details: { state: "on" } });
  });

  it("is not for those who have no part in casework", async () => {
    const ada = anActor("ada", "administrator");
    expect((await call(ada, makeCalendarFeed, { body: { names: "none", lang: "en" } })).status).toBe(403);
    expect((await call(ada, getCalendarFeed, {})).status).toBe(403);
  });
});
