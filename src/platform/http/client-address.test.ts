import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { addressOf } from "./client-address.ts";

const app = new Hono().get("/", (context) => context.text(addressOf(context)));

const from = async (remoteAddress: string, forwarded?: string) => {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  const response = await app.request("/", { headers }, { incoming: { socket: { remoteAddress } } });
  return response.text();
};

describe("where a request comes from", () => {
  it.each([
    ["the other end of the connection", "203.0.113.7", undefined, "203.0.113.7"],
    ["not what a stranger claims", "203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["what a proxy on this machine says", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["the last of what a proxy passes on", "::1", "10.0.0.1, 198.51.100.1", "198.51.100.1"],
    ["this machine, when nobody says more", "::ffff:127.0.0.1", undefined, "::ffff:127.0.0.1"],
  ])("is %s", async (_, remote, forwarded, expected) => {
    expect(await from(remote, forwarded)).toBe(expected);
  });
});
