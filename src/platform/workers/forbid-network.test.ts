import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const attempts = (url: string) => `
  import http from "node:http";
  import { connect } from "node:net";
  import { lookup } from "node:dns";
  const { forbidNetwork } = await import(${JSON.stringify(new URL("./forbid-network.ts", import.meta.url).href)});
  const ways = [
    () => fetch("${url}"),
    () => new Promise((resolve, reject) => http.get("${url}", resolve).on("error", reject)),
    () => new Promise((resolve) => connect(new URL("${url}").port, "127.0.0.1", resolve)),
    () => new Promise((resolve) => lookup("localhost", resolve)),
  ];
  const count = async () => (await Promise.allSettled(ways.map(async (way) => way()))).filter((way) => way.status === "fulfilled").length;
  const before = await count();
  forbidNetwork();
  console.log(before + " " + (await count()));
  process.exit();
`;

it("leaves a process no way out", async () => {
  const server = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = `http://127.0.0.1:${address.port}/`;
  const node = ["--import", "tsx", "--input-type=module", "-e", attempts(url)];
  const { stdout } = await promisify(execFile)(process.execPath, node);
  expect(stdout.trim()).toBe("4 0");
  server.close();
});
