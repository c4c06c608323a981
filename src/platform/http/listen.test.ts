import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { listen } from "./listen.ts";

const place = { host: "127.0.0.1", port: 0 };
const app = new Hono().get("/", (context) => context.text("here"));

describe("listening", () => {
  it("answers at the address that it gives, until it is stopped", async () => {
    const { url, stop } = await listen(app.fetch, place);
    expect(await (await fetch(url)).text()).toBe("here");
    await stop(1_000);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("names the port that is in use, and the way to another", async () => {
    const first = await listen(app.fetch, place);
    const port = Number(new URL(first.url).port);
    await expect(listen(app.fetch, { ...place, port })).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another with --port`,
    );
    await first.stop(1_000);
  });

  it("lets a request that is under way end before it stops", async () => {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow = new Hono().get("/", async (context) => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return context.text("done");
    });
    const { url, stop } = await listen(slow.fetch, place);
    const answer = fetch(url).then((response) => response.text());
    await begun;
    await stop(5_000);
    expect(await answer).toBe("done");
  });
});
