import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { getCase, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { listAuditEvents } from "./audit.contract.ts";
import { auditRoutes } from "./audit.routes.ts";

const auditor = anActor("user-auditor", "auditor");
let call: ReturnType<typeof testApi>;
let ledgerId: string;

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, caseRoutes, auditRoutes);
  ledgerId = (await call(caseworker, openCase, { body: { name: "Timur Lot", teams: ["consular"] } })).body
    .ledgerId;
  await call(supervisor, getCase, { params: { ledgerId } });
});

describe("the log of looks and changes", () => {
  it("tells an auditor who did what, the newest first, and nothing of what the case holds", async () => {
    const { events } = (await call(auditor, listAuditEvents, { query: {} })).body;
    expect(events.map(({ actor, action }) => [actor.id, action])).toEqual([
      ["user-head", "case.viewed"],
      ["user-consular", "case.opened"],
      ["user-consular", "entry.added"],
    ]);
    expect(JSON.stringify(events)).not.toContain("Lot");
  });

  it("goes on from where the page before ended", async () => {
    const { events } = (await call(auditor, listAuditEvents, { query: {} })).body;
    const next = (await call(auditor, listAuditEvents, { query: { before: events[0]?.id ?? "" } })).body;
    expect(next.events).toEqual(events.slice(1));
  });

  it.each([caseworker, supervisor, anActor("user-admin", "administrator")])(
    "is not open to $userId",
    async (actor) => {
      expect((await call(actor, listAuditEvents, { query: {} })).status).toBe(403);
    },
  );

  it("lets an auditor see no case", async () => {
    expect((await call(auditor, getCase, { params: { ledgerId } })).status).toBe(404);
  });
});
