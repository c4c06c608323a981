import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { startProgram } from "./support/program.ts";

const dataDir = join(temporaryFolder(), "data");

const titlesOf = async (url: string, link: string): Promise<string[]> => {
  const token = link.split("/").at(-1);
  const post = { method: "POST", headers: { "content-type": "application/json", origin: url } };
  const entered = await fetch(`${url}/api/sign-in/link`, { ...post, body: JSON.stringify({ token }) });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const cases = await fetch(`${url}/api/cases`, { headers: { cookie } });
  const answer: { cases: { title: string }[] } = await cases.json();
  return answer.cases.map(({ title }) => title);
};

describe("homeward demo, with the database that comes along", () => {
  it("loads the caseload, says what it did and where, and keeps what is changed for the next time", async () => {
    const first = await startProgram({ command: "demo", dataDir });
    expect(first.said).toMatch(/Homeward runs at http:\/\/localhost:\d+\n/);
    expect(first.said).toMatch(/13 cases and 2 affairs/);
    const titles = await titlesOf(first.url, first.link);
    expect(titles).toHaveLength(13);
    expect(await first.stop()).toBe(0);
    const second = await startProgram({ command: "demo", dataDir });
    expect(second.said).toContain("The demo is as it was left");
    expect(await titlesOf(second.url, second.link)).toEqual(titles);
    expect(await second.stop()).toBe(0);
  });
});
