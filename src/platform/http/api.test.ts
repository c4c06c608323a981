import { describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { createLog } from "../log.ts";
import { createApi } from "./api.ts";

const keep = endpoint({
  method: "post",
  path: "/keep/{name}",
  summary: "Keeps words",
  params: z.object({ name: z.string() }),
  query: z.object({ q: z.string().optional() }),
  body: z.object({ words: z.string(), more: z.record(z.string(), z.unknown()).optional() }),
  response: z.object({ words: z.string() }),
});

const refusals: Record<string, Error> = {
  deadlock: Object.assign(new Error("deadlock detected"), { code: "40P01" }),
  "no connection": new Error("timeout exceeded when trying to connect"),
  "disk full": Object.assign(new Error("could not extend file"), { code: "53100" }),
};

const lines: string[] = [];
const api = createApi(createLog((line) => lines.push(line)));
api.serve(keep, async (_, { body }) => {
  if (body.words in refusals) throw refusals[body.words];
  if (body.words === "fail") throw new Error("something inside");
  return { words: body.words };
});

const send = async (path: string, body: unknown, type = "application/json") => {
  const response = await api.hono.request(path, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

describe("what comes in", () => {
  it.each([
    ["a NUL in the body", "/keep/a", { words: "a\0b" }, "words"],
    ["half of a character", "/keep/a", { words: "a\ud83d" }, "words"],
    ["a NUL within a list", "/keep/a", { words: "a", more: { list: ["b", "\0"] } }, "more.list.1"],
    ["a NUL in a name", "/keep/a", { words: "a", more: { "\0": 1 } }, "more"],
    ["a NUL in the path", "/keep/%00", { words: "a" }, "name"],
    ["a NUL in the query", "/keep/a?q=%00", { words: "a" }, "q"],
  ])("is refused with %s, and the field is named", async (_, path, body, field) => {
    expect(await send(path, body)).toMatchObject({
      status: 422,
      body: { id: "input.invalid", details: { issues: [{ field }] } },
    });
  });

  it.each(["👩‍👩‍👧 and محمد", "\\u0000", "<b>\"'&"])("is kept as it is: %s", async (words) => {
    expect(await send("/keep/a", { words })).toEqual({ status: 200, body: { words } });
  });

  it.each(["{", "", '{"words":'])("is told to be no JSON: %j", async (body) => {
    expect(await send("/keep/a", body)).toMatchObject({ status: 400, body: { id: "request.unreadable" } });
  });

  it("is told to be of another type", async () => {
    const { status, body } = await send("/keep/a", "words", "text/plain");
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.id).toBe("request.unreadable");
  });
});

describe("what nobody foresaw", () => {
  it("is answered without its words, which go to the log as a trace only", async () => {
    expect(await send("/keep/a", { words: "fail" })).toMatchObject({
      status: 500,
      body: { id: "program.failed" },
    });
    expect(lines.join()).toContain("request.failed");
    expect(lines.join()).not.toContain("something inside");
  });
});

describe("what the database could not do", () => {
  it.each([
    ["deadlock", 503, "database.busy"],
    ["no connection", 503, "database.busy"],
    ["disk full", 507, "database.disk-full"],
  ])("is said as such: %s", async (words, status, id) => {
    expect(await send("/keep/a", { words })).toMatchObject({ status, body: { id } });
  });
});
