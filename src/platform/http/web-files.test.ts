import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../tests/support/temporary-folder.ts";
import { securityHeaders } from "./security-headers.ts";
import { webFiles } from "./web-files.ts";

const app = new Hono();

beforeAll(async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), '<script nonce="HOMEWARD_NONCE"></script>');
  await writeFile(join(folder, "assets", "page-1f.js"), "let page;");
  app.use(securityHeaders, await webFiles(folder));
});

describe("the screen's files", () => {
  it("give the page at every address that is no file", async () => {
    for (const path of ["/", "/cases/17", "/welcome/abc_-"]) {
      const response = await app.request(path);
      expect(response.headers.get("content-type")).toMatch("text/html");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    }
  });

  it("carry the nonce of the answer’s own policy, each time another", async () => {
    const [one, two] = [await app.request("/"), await app.request("/")];
    const nonce = /nonce="([^"]+)"/.exec(await one.text())?.[1];
    expect(nonce).toHaveLength(24);
    expect(one.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    expect(await two.text()).not.toContain(nonce);
  });

  it("are kept by browsers when their name says what is in them", async () => {
    const { status, headers } = await app.request("/assets/page-1f.js");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch("text/javascript");
    expect(headers.get("cache-control")).toContain("immutable");
  });

  it("are all there is: no other file, nothing of the API", async () => {
    for (const path of [
      "/assets/old.js",
      "/assets/..%2findex.html",
      "/..%2f..%2fetc/passwd.txt",
      "/api/nothing",
    ]) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it("are missed with a sentence that says how to build them", async () => {
    await expect(webFiles("/nowhere")).rejects.toThrow("npm run build");
  });
});
