import { beforeAll, describe, expect, it } from "vitest";
import { testMeans } from "../tests/support/api.ts";
import { createHomewardApi } from "./main.ts";
import type { Api } from "./platform/http/api.ts";
import { createSignIn } from "./platform/sign-in/sign-in.ts";

let api: Api;

beforeAll(async () => {
  const { means, database } = await testMeans();
  const secret = "a secret of thirty-two characters";
  api = createHomewardApi(
    means,
    createSignIn({ pool: database.auth, secret, publicUrl: undefined, log: means.log }),
  );
});

const open = ["/api/sign-in", "/api/sign-in/link", "/api/sign-in/link/purpose", "/api/sign-out"];

/** Whoever knows the whole address of a calendar may read it: programs for calendars cannot sign in. */
const bySecret = "/calendar/{token}";

describe("the API as a whole", () => {
  it("describes itself, without sign-in, in OpenAPI 3.1", async () => {
    const response = await api.hono.request("/api/openapi.json");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ openapi: "3.1.0", paths: { "/api/me": { get: {} } } });
  });

  it("answers nothing else to who is not signed in", async () => {
    const { paths } = await (await api.hono.request("/api/openapi.json")).json();
    const endpoints = Object.entries<Record<string, object>>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method: method.toUpperCase() })),
    );
    expect(endpoints.length).toBeGreaterThan(30);
    for (const { path, method } of endpoints.filter((one) => ![...open, bySecret].includes(one.path))) {
      const { status } = await api.hono.request(path.replace(/\{\w+\}/g, "x"), { method });
      expect({ path, method, status }).toEqual({ path, method, status: 401 });
    }
  });

  it("has no calendar at an address that somebody guesses", async () => {
    expect((await api.hono.request(bySecret.replace("{token}", "guessed"))).status).toBe(404);
  });

  it("is not kept anywhere and can be framed nowhere", async () => {
    const { headers } = await api.hono.request("/api/me");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([
    ["another site, as a browser says it", { "sec-fetch-site": "cross-site" }],
    ["a neighbour on the same domain", { "sec-fetch-site": "same-site" }],
    ["another origin, as an old browser says it", { origin: "https://elsewhere.example" }],
    ["a page without an origin", { origin: "null" }],
  ])("does nothing for %s", async (_, headers) => {
    const response = await api.hono.request("/api/sign-out", { method: "POST", headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ id: "request.from-elsewhere" });
  });

  it("works for its own pages and for programs", async () => {
    const own = { origin: "http://homeward.example", host: "homeward.example" };
    for (const headers of [{ "sec-fetch-site": "same-origin" }, own, {}]) {
      const init = {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: "{}",
      };
      expect((await api.hono.request("/api/sign-out", init)).status).toBe(200);
    }
  });

  it("refuses what is too large before it reads it", async () => {
    const body = JSON.stringify({ email: "x".repeat(3_000_000), password: "x" });
    const headers = { "content-type": "application/json", "content-length": String(body.length) };
    expect((await api.hono.request("/api/sign-in", { method: "POST", headers, body })).status).toBe(413);
  });

  it("says in one shape which fields are wrong", async () => {
    const headers = { "content-type": "application/json" };
    const response = await api.hono.request("/api/sign-in", { method: "POST", headers, body: "{}" });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      id: "input.invalid",
      details: { issues: [{ field: "email" }, { field: "password" }] },
    });
  });
});
