import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./main.ts";

let folder: string;
let printed: string;
let complained: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "homeward-remedies-"));
  printed = "";
  complained = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest) => {
    printed += String(chunk);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((line: string) => complained.push(line));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
  process.exitCode = undefined;
});

async function facts(content: unknown): Promise<string> {
  const path = join(folder, "facts.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const complaint = () => JSON.parse(complained.join(""));

describe("homeward remedies", () => {
  it("prints each remedy with its conditions", async () => {
    const path = await facts({ nationalities: ["GE"], sentencingState: "NO", judgmentFinal: false });
    await main(["remedies", path, "--on", "2025-03-01", "--json"]);
    expect(process.exitCode).toBe(0);
    const transfer = JSON.parse(printed).find(
      ({ remedy }: { remedy: string }) => remedy === "transfer-ets-112",
    );
    expect(transfer).toMatchObject({ finding: "not met" });
    const byId = (id: string) => transfer.conditions.find((condition: { id: string }) => condition.id === id);
    expect(byId("final")).toMatchObject({
      finding: "not met",
      reason: "The judgment is not final.",
      source: expect.stringMatching(/^ETS 112, 3\.1\.b, http/),
      settledBy: null,
    });
    expect(byId("consent")).toMatchObject({
      finding: "unknown",
      settledBy: [{ fact: "consentsToTransfer", heldBy: "the person", asks: expect.any(String) }],
    });
  });

  it("names the text to read where the rule as it stood on the day is not held", async () => {
    const path = await facts({ sentencingState: "US", sentencedOn: "2005", helpKnownOrUsefulLater: false });
    await main(["remedies", path, "--on", "2006-03-01", "--json"]);
    const found = JSON.parse(printed).find(({ remedy }: { remedy: string }) => remedy === "us-rule-35b");
    const inTime = found.conditions.find(({ id }: { id: string }) => id === "in-time");
    expect(inTime.settledBy).toEqual([
      {
        asks: expect.stringMatching(/^the text of .*35\(b\).* as it stood on that day$/),
        heldBy: expect.stringMatching(/^https:/),
      },
    ]);
  });

  it("prints the JSON Schema of the facts", async () => {
    await main(["remedies", "--schema"]);
    expect(JSON.parse(printed)).toMatchObject({
      type: "object",
      additionalProperties: false,
      properties: { birth: { type: "string", description: expect.stringMatching("birth") } },
    });
  });

  it("lists the remedies and their conditions", async () => {
    await main(["remedies", "--list"]);
    expect(JSON.parse(printed)).toContainEqual({
      remedy: "transfer-ets-112",
      conditions: expect.arrayContaining(["final", "remainder"]),
    });
  });

  it.each([
    ["releasedOn", { heldSince: "2020-05-02", releasedOn: "2020-05-01" }],
    ["sentenceMonths", { sentenceMonths: -3 }],
    ["homeState", { homeState: "NO", sentencingState: "NO" }],
  ])("refuses facts that cannot be, naming %s", async (field, given) => {
    await main(["remedies", await facts(given), "--on", "2025-03-01", "--json"]);
    expect(complaint()).toEqual({ id: expect.any(String), field, message: expect.any(String) });
    expect(process.exitCode).toBe(2);
    expect(printed).toBe("");
  });

  it.each([[[]], [["--on", "2025-02-31"]], [["--on", "soon"]]])(
    "refuses a day that is not one: %j",
    async (day) => {
      await main(["remedies", await facts({}), "--json", ...day]);
      expect(complaint()).toMatchObject({ field: "on" });
      expect(process.exitCode).toBe(2);
    },
  );

  it("says what is wrong with the file", async () => {
    await main(["remedies", await facts("{"), "--json", "--on", "2025-03-01"]);
    expect(complaint().message).toBe("The file is not JSON.");
    complained = [];
    await main(["remedies", join(folder, "none.json"), "--json", "--on", "2025-03-01"]);
    expect(complaint().message).toMatch("no such file");
    expect(process.exitCode).toBe(2);
  });

  it.each([
    ["file", "--json --on 2025-03-01"],
    ["file", "a.json b.json --json --on 2025-03-01"],
    ["json", "facts.json --on 2025-03-01"],
    ["on", "facts.json --json --on"],
    ["on", "facts.json --on --json"],
    ["on", "facts.json --json --on 2025-03-01 --on 2025-03-02"],
    ["json", "facts.json --json=yes --on 2025-03-01"],
    ["parole", "facts.json --json --on 2025-03-01 --parole"],
  ])("names the field %s in the fault of %j", async (field, line) => {
    await main(["remedies", ...line.split(" ")]);
    const message = expect.not.stringMatching(/\n|positional|ambiguous/);
    expect(complaint()).toEqual({ id: "remedies.usage", field, message });
    expect(process.exitCode).toBe(2);
    expect(printed).toBe("");
  });
});
