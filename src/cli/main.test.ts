import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./main.ts";

let said: string[];
let complained: string[];

beforeEach(() => {
  said = [];
  complained = [];
  // The tests themselves may run on the server that it names.
  vi.stubEnv("DATABASE_URL", "");
  vi.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => complained.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

describe("the command line", () => {
  it.each([[["--help"]], [["help"]], [[]]])("explains its commands: %j", async (args) => {
    await main(args);
    for (const name of ["start", "demo", "import", "names", "remedies", "sentence", "verify"])
      expect(said.join()).toContain(`  ${name} `);
    expect(process.exitCode ?? 0).toBe(0);
  });

  it.each(["start", "demo", "import", "names", "remedies", "sentence", "verify"])(
    "explains %s",
    async (name) => {
      await main([name, "--help"]);
      expect(said[0]).toMatch(`Usage: homeward ${name}`);
      expect(process.exitCode).toBe(0);
    },
  );

  it.each([
    [["begin"], 'no command "begin"'],
    [["start", "--prot", "1"], "--prot"],
    [["start", "--port", "much"], 'not "much"'],
    [["start", "now"], "now"],
    [["verify", "--against"], "--against"],
  ])("refuses %j with code 2", async (args, words) => {
    await main(args);
    expect(complained.join()).toContain(words);
    expect(process.exitCode).toBe(2);
  });

  it.each([
    [["verify", "--data", "/nowhere/at/all"], "There is no data in /nowhere/at/all"],
    [["verify", "--data", "/nowhere", "--against", "none.json"], "There is no data"],
  ])("fails %j with code 1 and one line that says what to do", async (args, words) => {
    await main(args);
    expect(complained).toEqual([expect.stringContaining(words)]);
    expect(process.exitCode).toBe(1);
  });

  it("ends quietly when nobody reads its output any more", async () => {
    await main(["--help"]);
    const closed = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    expect(() => process.stdout.emit("error", closed)).not.toThrow();
    expect(() => process.stdout.emit("error", new Error("another"))).toThrow("another");
  });
});
