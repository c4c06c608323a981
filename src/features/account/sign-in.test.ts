import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { newOffice, password, tokenOf, visitor, withAccounts } from "../../../tests/support/office.ts";
import { makeEntryLink, makeStartLink } from "./index.ts";
import { insertLink } from "./link.store.ts";

let office: Awaited<ReturnType<typeof withAccounts>>;

beforeAll(async () => {
  office = await withAccounts();
});

describe("signing in", () => {
  it("is asked for everywhere else", async () => {
    const visit = visitor(office);
    for (const path of ["/api/me", "/api/people", "/api/accounts", "/api/nowhere"]) {
      expect(await visit("GET", path)).toMatchObject({ status: 401, body: { id: "account.not-signed-in" } });
    }
  });

  it("takes e-mail in any case and the password, and keeps the session in a cookie no script can read", async () => {
    const visit = visitor(office);
    const { status, given } = await visit("POST", "/api/sign-in", { email: "Carl@Example.org", password });
    expect(status).toBe(200);
    expect(given.join()).toMatch(/HttpOnly.*SameSite=Strict/i);
    expect((await visit("GET", "/api/me")).body).toMatchObject({
      userId: "carl",
      grants: [{ role: "caseworker", teamId: "consular" }],
      teams: [{ id: "consular", name: "Consular section" }],
    });
  });

  it("says the same of a wrong password as of an unknown address", async () => {
    const visit = visitor(office);
    const wrong = await visit("POST", "/api/sign-in", {
      email: "carl@example.org",
      password: "something else",
    });
    const unknown = await visit("POST", "/api/sign-in", { email: "nobody@example.org", password });
    expect(wrong).toMatchObject({ status: 422, body: { id: "account.not-recognised" } });
    expect(unknown.body).toEqual(wrong.body);
  });

  it("is refused after eight failures from one place, even with the right password", async () => {
    await office.put("guessed");
    const visit = visitor(office);
    const attempt = (given: string) =>
      visit("POST", "/api/sign-in", { email: "guessed@example.org", password: given });
    for (let n = 0; n < 8; n += 1) expect((await attempt(`guess number ${n}`)).status).toBe(422);
    expect(await attempt(password)).toMatchObject({ status: 429, body: { id: "account.too-many-attempts" } });
    await office.database.owner.executeQuery(
      sql`update auth.failed_attempt set since = since - interval '16 minutes'`.compile(
        office.database.owner,
      ),
    );
    expect((await attempt(password)).status).toBe(200);
  });

  it("ends with signing out", async () => {
    const visit = await office.as("carl");
    expect((await visit("GET", "/api/me")).status).toBe(200);
    await visit("POST", "/api/sign-out", {});
    expect((await visit("GET", "/api/me")).status).toBe(401);
  });

  it("cannot be done with a cookie that was made up", async () => {
    const { api } = office;
    const headers = { cookie: "homeward.session_token=made.up" };
    expect((await api.hono.request("/api/me", { headers })).status).toBe(401);
  });

  it("keeps no password and no link that could be read", async () => {
    const { rows } = await sql<{ password: string }>`select password from auth.account`.execute(
      office.database.owner,
    );
    expect(rows.map((row) => row.password).join()).not.toContain(password);
    await expect(sql`select password from auth.account`.execute(office.means.db)).rejects.toThrow(
      "permission denied",
    );
    await expect(sql`select * from auth."user"`.execute(office.means.db)).rejects.toThrow(
      "permission denied",
    );
  });
});

describe("a one-time link", () => {
  it("makes the first account, an administrator who supervises the first team", async () => {
    const empty = await newOffice();
    const token = tokenOf((await makeStartLink(empty.means, "first"))?.path);
    const visit = visitor(empty);
    expect((await visit("POST", "/api/sign-in/link/purpose", { token })).body).toEqual({ purpose: "first" });
    const given = { token, name: "Anna Keller", email: "Anna@Example.org", password, team: "Legal aid" };
    expect((await visit("POST", "/api/sign-in/link", given)).status).toBe(200);
    expect((await visit("GET", "/api/me")).body).toMatchObject({
      name: "Anna Keller",
      email: "anna@example.org",
      teams: [{ name: "Legal aid" }],
      grants: [{ role: "administrator" }, { role: "supervisor" }],
    });
    expect(await makeStartLink(empty.means, "first")).toBeUndefined();
  });

  it("for the first account is void once a newer one was made", async () => {
    const empty = await newOffice();
    const old = tokenOf((await makeStartLink(empty.means, "first"))?.path);
    await makeStartLink(empty.means, "first");
    expect((await visitor(empty)("POST", "/api/sign-in/link/purpose", { token: old })).status).toBe(404);
  });

  it("works once, also for two at the same moment", async () => {
    const token = tokenOf(await makeEntryLink(office.means, "carl"));
    const use = () => visitor(office)("POST", "/api/sign-in/link", { token });
    const both = await Promise.all([use(), use()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await use()).toMatchObject({ status: 404, body: { id: "link.not-usable" } });
  });

  it("does not work after its hour", async () => {
    const token = tokenOf(await makeEntryLink(office.means, "carl"));
    await sql`update sign_in_link set expires_at = now() - interval '1 second' where used_at is null`.execute(
      office.database.owner,
    );
    expect((await visitor(office)("POST", "/api/sign-in/link", { token })).status).toBe(404);
  });

  it("stays good when what was typed is refused", async () => {
    const { token } = await office.means.db
      .transaction()
      .execute((trx) =>
        insertLink(trx, { purpose: "invitation", userId: "newcomer", email: "newcomer@example.org" }),
      );
    const visit = visitor(office);
    const use = (given: object) => visit("POST", "/api/sign-in/link", { token, ...given });
    expect((await use({ name: "New Comer", password: "too short" })).status).toBe(422);
    expect((await use({ password })).status).toBe(422);
    expect((await use({ name: "New Comer", password })).status).toBe(200);
  });
});

describe("one’s own password", () => {
  it("is changed with the current one; all other sessions end", async () => {
    await office.put("pia", { role: "reader", teamId: "consular" });
    const [here, elsewhere] = [await office.as("pia"), await office.as("pia")];
    const next = "a new row of words";
    expect(await here("POST", "/api/me/password", { current: "not it at all", next })).toMatchObject({
      body: { id: "account.wrong-password" },
    });
    expect((await here("POST", "/api/me/password", { current: password, next })).status).toBe(200);
    expect((await here("GET", "/api/me")).status).toBe(200);
    expect((await elsewhere("GET", "/api/me")).status).toBe(401);
  });
});
