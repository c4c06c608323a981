import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { password, tokenOf, visitor, withAccounts } from "../../../tests/support/office.ts";
import { makeEntryLink } from "./index.ts";

let office: Awaited<ReturnType<typeof withAccounts>>;

beforeAll(async () => {
  office = await withAccounts();
});

describe("the office", () => {
  it("is closed to who is no administrator", async () => {
    const carl = await office.as("carl");
    for (const [method, path, body] of [
      ["GET", "/api/accounts"],
      ["POST", "/api/teams", { name: "Mine" }],
      ["POST", "/api/accounts", { name: "X", email: "x@example.org", grants: [{ role: "administrator" }] }],
      ["POST", "/api/accounts/carl/roles", { grants: [{ role: "administrator" }] }],
      ["POST", "/api/accounts/ada/link", {}],
      ["POST", "/api/accounts/ada/closing", {}],
    ] as const) {
      expect(await carl(method, path, body)).toMatchObject({
        status: 403,
        body: { id: "access.not-allowed" },
      });
    }
  });

  it("invites somebody, who sets a password and has the roles", async () => {
    const ada = await office.as("ada");
    const grants = [{ role: "reader", teamId: "consular" }];
    const { body } = await ada("POST", "/api/accounts", { name: "Rita", email: "rita@example.org", grants });
    expect((await ada("GET", "/api/accounts")).body.accounts).toContainEqual(
      expect.objectContaining({ name: "Rita", state: "invited", grants }),
    );
    const rita = visitor(office);
    await rita("POST", "/api/sign-in/link", { token: tokenOf(body.path), name: "Rita R.", password });
    expect((await rita("GET", "/api/me")).body).toMatchObject({
      name: "Rita R.",
      email: "rita@example.org",
      grants,
    });
    expect((await ada("GET", "/api/accounts")).body.accounts).toContainEqual(
      expect.objectContaining({ name: "Rita R.", state: "open" }),
    );
  });

  it("does not invite a second account of the same address", async () => {
    const ada = await office.as("ada");
    const grants = [{ role: "reader", teamId: "consular" }];
    expect(
      await ada("POST", "/api/accounts", { name: "C", email: "CARL@example.org", grants }),
    ).toMatchObject({
      status: 409,
      body: { id: "account.email-taken" },
    });
  });

  it.each([
    ["a role in casework without a team", [{ role: "reader" }]],
    ["an administrator of a team", [{ role: "administrator", teamId: "consular" }]],
    ["a team that does not exist", [{ role: "reader", teamId: "nowhere" }]],
  ])("refuses %s", async (_, grants) => {
    const ada = await office.as("ada");
    const answer = await ada("POST", "/api/accounts", { name: "C", email: "c@example.org", grants });
    expect(answer.status).toBe(422);
  });

  it("closes an account at once: sessions end, the password is void, a link made before too", async () => {
    await office.put("leaver", { role: "caseworker", teamId: "consular" });
    const leaver = await office.as("leaver");
    const token = tokenOf(await makeEntryLink(office.means, "leaver"));
    const ada = await office.as("ada");
    await ada("POST", "/api/accounts/leaver/closing", {});
    expect((await leaver("GET", "/api/me")).status).toBe(401);
    expect((await leaver("POST", "/api/sign-in", { email: "leaver@example.org", password })).status).toBe(
      422,
    );
    expect((await leaver("POST", "/api/sign-in/link", { token })).status).toBe(404);
    const { body } = await ada("POST", "/api/accounts/leaver/reopening", {});
    await leaver("POST", "/api/sign-in/link", {
      token: tokenOf(body.path),
      password: "another row of words",
    });
    expect((await leaver("GET", "/api/me")).body).toMatchObject({ userId: "leaver" });
  });

  it("keeps at least one administrator", async () => {
    const alone = await withAccounts();
    const ada = await alone.as("ada");
    for (const [path, body] of [
      ["/api/accounts/ada/roles", { grants: [] }],
      ["/api/accounts/ada/closing", {}],
    ] as const) {
      expect(await ada("POST", path, body)).toMatchObject({
        status: 409,
        body: { id: "account.last-administrator" },
      });
    }
    expect((await ada("GET", "/api/me")).status).toBe(200);
  });

  it("names teams, each name once", async () => {
    const ada = await office.as("ada");
    const { body: team } = await ada("POST", "/api/teams", { name: "Legal desk" });
    expect(await ada("POST", "/api/teams", { name: "LEGAL DESK" })).toMatchObject({ status: 409 });
    await ada("POST", `/api/teams/${team.id}/name`, { name: "Legal aid desk" });
    expect((await ada("GET", "/api/teams")).body.teams).toContainEqual({
      ...team,
      name: "Legal aid desk",
      members: 0,
    });
  });

  it("makes one team of a name that is given twice at once", async () => {
    const ada = await office.as("ada");
    const made = await Promise.all([1, 2, 3].map(() => ada("POST", "/api/teams", { name: "Twins" })));
    expect(made.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  it("writes down who did what", async () => {
    const { rows } = await sql<{ action: string }>`
      select distinct action from audit_event where actor = 'ada'`.execute(office.database.owner);
    expect(rows.map(({ action }) => action).sort()).toEqual([
      ...["account.closed", "account.invited", "account.reopened", "account.signed-in", "team.changed"],
    ]);
  });
});
