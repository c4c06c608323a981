import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Ids, membership, note, plans, reason, upload } from "./support/contract-plans.ts";
import { type Got, type GuardedOffice, guardedOffice, type Who } from "./support/guarded-office.ts";

const outsiders = [
  "reader of another team",
  "caseworker of another team",
  "supervisor of another team",
  "auditor",
  "administrator",
  "somebody without a role",
  "nobody",
] as const satisfies Who[];

/** Who may do this about anything that is there. */
const entitled = (who: Who, endpoint: string): boolean =>
  (who === "administrator" && /\/api\/(accounts|teams|second-reader|policy|release-rules)/.test(endpoint)) ||
  (who === "auditor" && endpoint.endsWith("/api/audit"));

let office: GuardedOffice;
let hidden: Ids;
let contract: string[];
let asFiled: unknown;

const tell = async (who: Who, method: string, path: string, body?: object | FormData) => {
  const got = await office.as(who)({ method, path, ...(body && { body }) });
  if (got.status !== 200) throw new Error(`${method} ${path}: ${got.status} ${got.text}`);
  return JSON.parse(got.text);
};

const add = (ledgerId: string, claim: object, more: object = {}) =>
  tell("owner", "post", "/api/entries", {
    ledgerIds: [ledgerId],
    claim: { citations: [], ...claim },
    ...more,
  });

const text =
  "Ksenia Quillmarrow was arrested in Larkspur on 3 May 2024. " +
  "She was sentenced to four years in prison, her lawyer Oleg Quillmarrow said.";

/** A case, an affair and a letter of one team, with something of everything in them. */
const fileEverything = async (): Promise<Ids> => {
  const open = async (kind: string, name: string): Promise<string> =>
    (await tell("owner", "post", `/api/${kind}`, { name, teams: ["consular"] })).ledgerId;
  const caseId = await open("cases", "Ksenia Quillmarrow");
  const affairId = await open("affairs", "The Quillmarrow affair");
  await add(caseId, membership(affairId));
  const raised = { kind: "representation", on: "2025-01", body: { by: "Quillmarrow desk", to: "Ministry" } };
  await add(caseId, raised);
  await add(affairId, raised, { shared: true });
  await add(
    caseId,
    { kind: "note", body: { words: "Quillmarrow secretly." } },
    { sensitivity: "restricted" },
  );
  const added = await tell("owner", "post", "/api/sources", upload({ ledgerId: caseId, text }));
  const letterId = added.added[0].id;
  await office.workOff();
  const { proposals, subjects } = await tell("owner", "get", `/api/sources/${letterId}/review`);
  await tell("owner", "put", `/api/sources/${letterId}/subjects/${subjects[0].id}`, { ledgerId: caseId });
  const ids = { caseId, affairId, letterId, proposalId: proposals[0].id };
  return { ...ids, userId: "owner", teamId: "consular", email: "owner@example.org" };
};

const absent = (): Ids => {
  const ids = { caseId: randomUUID(), affairId: randomUUID(), letterId: randomUUID() };
  return {
    ...ids,
    proposalId: randomUUID(),
    userId: "not-there",
    teamId: "not-there",
    email: "x@example.org",
  };
};

beforeAll(async () => {
  office = await guardedOffice();
  hidden = await fileEverything();
  const { entries, access } = await tell("owner", "get", `/api/cases/${hidden.caseId}`);
  asFiled = { entries, access };
  const { paths } = await tell("nobody", "get", "/api/openapi.json");
  contract = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
});

/** The answer without the ids that may have been asked about. */
const without = (ids: string[], { status, text: answer }: Got): Got => ({
  status,
  text: ids.reduce((left, id) => left.replaceAll(id, "…"), answer),
});

const seenBy = async (who: Who, names: readonly string[]) => {
  const told = names.map((name) => office.as(who)({ method: "get", path: name }));
  return (await Promise.all(told)).map((got) => got.text).join("\n");
};

describe("what one team keeps", () => {
  it("is tried at every endpoint of the contract", () => {
    expect(Object.keys(plans).toSorted()).toEqual(contract.toSorted());
  });

  describe.each(outsiders)("to %s", (who) => {
    it.each(Object.keys(plans))("%s tells nothing, not even that it is there", async (endpoint) => {
      if (entitled(who, endpoint)) return;
      const [method = ""] = endpoint.split(" ");
      for (const plan of plans[endpoint] ?? []) {
        const missing = absent();
        const got = await office.as(who)({ method, ...plan(hidden) });
        const wanting = await office.as(who)({ method, ...plan(missing) });
        const ids = [...Object.values(hidden), ...Object.values(missing)];
        expect(without(ids, got)).toEqual(without(ids, wanting));
        expect(got.status).toBeLessThan(500);
        expect(got.text).not.toMatch(/quillmarrow/i);
        if (endpoint.includes("{")) expect([401, 403, 404]).toContain(got.status);
        if (who === "nobody" && !/\/sign-in| \/calendar/.test(endpoint)) expect(got.status).toBe(401);
      }
    });
  });

  it.each([
    ["a membership", () => membership(hidden.affairId)],
    [
      "the same person",
      () => ({ kind: "same-person", body: { other: hidden.caseId, reason }, citations: [] }),
    ],
    [
      "a citation",
      () => ({ ...note, citations: [{ sourceId: hidden.letterId, start: 0, end: 6, quote: "Ksenia" }] }),
    ],
  ])("does not come by way of %s in a case of one's own", async (_, claim) => {
    const who = "caseworker of another team";
    const own = await tell(who, "post", "/api/cases", { name: "Our own", teams: ["other"] });
    const body = { ledgerIds: [own.ledgerId], claim: claim() };
    const { status } = await office.as(who)({ method: "post", path: "/api/entries", body });
    expect(status).toBe(422);
    expect(await seenBy(who, [`/api/cases/${own.ledgerId}`])).not.toMatch(/quillmarrow/i);
  });

  it("is as it was after all that", async () => {
    const { entries, access } = await tell("owner", "get", `/api/cases/${hidden.caseId}`);
    expect({ entries, access }).toEqual(asFiled);
  });
});

describe("a reader of the team", () => {
  it("sees the file without what is restricted", async () => {
    const file = await seenBy("reader of the team", [`/api/cases/${hidden.caseId}`]);
    expect(file).toMatch(/Ksenia Quillmarrow/);
    expect(file).not.toMatch(/secretly/);
    expect(await seenBy("reader of the team", ["/api/search?q=secretly"])).not.toMatch(
      /Quillmarrow secretly/,
    );
  });

  it.each(
    Object.keys(plans).filter((name) => /(entries|ledgers|proposals|subjects|reading|retry)/.test(name)),
  )("may not %s", async (endpoint) => {
    const [method = ""] = endpoint.split(" ");
    if (method === "get") return;
    for (const plan of plans[endpoint] ?? [])
      expect((await office.as("reader of the team")({ method, ...plan(hidden) })).status).toBe(403);
  });
});

describe("what one team makes of the press", () => {
  it("changes nothing that another team sees", async () => {
    const added = await tell(
      "owner",
      "post",
      "/api/sources",
      upload({ origin: "press", text: `${text} So it is.` }),
    );
    await office.workOff();
    const id = added.added[0].id;
    const pages = [`/api/sources/${id}`, `/api/sources/${id}/review`, "/api/review", "/api/sources"];
    const before = await seenBy("caseworker of another team", pages);
    const { subjects, proposals } = await tell("owner", "get", `/api/sources/${id}/review`);
    const subject = subjects[0].id;
    await tell("owner", "put", `/api/sources/${id}/subjects/${subject}`, { ledgerId: hidden.caseId });
    const path = `/api/sources/${id}/proposals/accept-all`;
    const { accepted } = await tell("owner", "post", path, { subject, proposals });
    expect(accepted.length).toBeGreaterThan(0);
    expect(await seenBy("caseworker of another team", pages)).toEqual(before);
  });
});
