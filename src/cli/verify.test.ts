import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { caseworker } from "../../tests/support/actors.ts";
import { testApi, testMeans } from "../../tests/support/api.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { openCase } from "../features/case/case.contract.ts";
import { caseRoutes } from "../features/case/index.ts";
import { verify } from "./verify.ts";

const folder = temporaryFolder();
const file = (name: string) => join(folder, name);
let given: Awaited<ReturnType<typeof testMeans>>;
let ledgerId: string;

beforeAll(async () => {
  given = await testMeans();
  vi.stubEnv("DATABASE_URL", given.database.ownerUrl);
  const call = testApi(given.means, caseRoutes);
  const opened = await call(caseworker, openCase, { body: { name: "Fedor Lund", teams: ["consular"] } });
  ledgerId = opened.body.ledgerId;
});

afterEach(() => vi.restoreAllMocks());
afterAll(() => vi.unstubAllEnvs());

/** What the command says, and how it ends. */
const run = async (...args: string[]) => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => lines.push(line));
  const end = await verify.run(["--data", folder, ...args]).catch((error: Error) => error.message);
  return { end, said: lines.join("\n") };
};

const asOwner = (statement: string) => sql.raw(statement).execute(given.database.owner);

describe("homeward verify", () => {
  it("says how much is whole, and exports signed heads", async () => {
    const { end, said } = await run("--export", file("heads.json"));
    expect(end).toBe(0);
    expect(said).toContain("1 ledger, 1 entry: all chains are whole.");
    expect(JSON.parse(await readFile(file("heads.json"), "utf8"))).toMatchObject({
      content: { heads: [{ ledgerId, seq: 1 }] },
    });
  });

  it("names what was changed, and fails with one line that says what to do", async () => {
    await asOwner("update entry set kind = 'nama'");
    const { end, said } = await run();
    expect(said).toBe(`Ledger ${ledgerId}, entry 1: an entry was changed.`);
    expect(end).toMatch(/^Not whole: one fault .* compare it with the latest backup\.$/);
    await asOwner("update entry set kind = 'name'");
  });

  it("exports nothing from a database that is not whole", async () => {
    await asOwner("update entry set kind = 'nama'");
    await run("--export", file("never.json"));
    await expect(readFile(file("never.json"))).rejects.toThrow("ENOENT");
    await asOwner("update entry set kind = 'name'");
  });

  it("finds against earlier heads what walking cannot: a tail cut off with its head", async () => {
    expect((await run("--against", file("heads.json"))).end).toBe(0);
    await asOwner(
      "delete from entry_body; delete from entry; update ledger set head_seq = 0, head_hash = '\\x'",
    );
    expect((await run()).end).toBe(0);
    const { said, end } = await run("--against", file("heads.json"));
    expect(said).toContain(`Ledger ${ledgerId}, entry 1: it was cut off.`);
    expect(end).toMatch("Not whole");
  });

  it("refuses heads that somebody touched", async () => {
    const text = await readFile(file("heads.json"), "utf8");
    await writeFile(file("touched.json"), text.replace('"seq": 1', '"seq": 0'));
    expect((await run("--against", file("touched.json"))).end).toMatch("changed after it was signed");
    expect((await run("--against", file("missing.json"))).end).toMatch("cannot be read (ENOENT)");
  });
});
