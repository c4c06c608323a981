import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sentence } from "./sentence.ts";

let printed: string;
let complained: string[];

beforeEach(() => {
  printed = "";
  complained = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest) => {
    printed += String(chunk);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((line: string) => complained.push(line));
});

afterEach(() => vi.restoreAllMocks());

const run = (line: string) => sentence.run(line.split(" ").filter(Boolean));

describe("homeward sentence us-federal", () => {
  it("prints the dates and the steps, each with its rule, its source and how far that was read", async () => {
    expect(await run("us-federal --json --from 2019-04-26 --months 18 --credit-days 285")).toBe(0);
    const result = JSON.parse(printed);
    expect(result).toMatchObject({
      fullTerm: "2020-01-14",
      goodConductDays: 81,
      release: "2019-10-25",
      walkOut: "2019-10-25",
    });
    for (const step of result.steps) {
      expect(step).toMatchObject({ rule: expect.any(String), citation: expect.any(String) });
      expect(step.source).toMatch(/^https?:/);
      expect(step.verified).toMatch(/verified/);
    }
  });

  it("prints earliest and latest where credit is not confirmed", async () => {
    await run("us-federal --json --from 2019-04-26 --months 18 --credit-unconfirmed-days 285");
    expect(JSON.parse(printed).release).toEqual(["2019-10-25", "2020-08-05"]);
  });

  it("takes days beside months, interruptions and the rule before 2019", async () => {
    await run(
      "us-federal --json --from 2010-01-01 --months 24 --days 10 --interruption-days 5 --rule pre-2019",
    );
    expect(JSON.parse(printed)).toMatchObject({ fullTerm: "2012-01-15" });
  });

  it.each([
    ["--months -3 --from 2019-04-26", "months"],
    ["--months=-3 --from 2019-04-26", "months"],
    ["--months 1.5 --from 2019-04-26", "months"],
    ["--months many --from 2019-04-26", "months"],
    ["--from 2019-04-26", "months"],
    ["--months 0 --from 2019-04-26", "months"],
    ["--months 99999 --from 2019-04-26", "months"],
    ["--months 18 --days -1 --from 2019-04-26", "days"],
    ["--months 18", "from"],
    ["--months 18 --from 2019-02-31", "from"],
    ["--months 18 --from 2019-04", "from"],
    ["--months 18 --from 9999-12-31", "from"],
    ["--months 18 --from 1980-01-01", "from"],
    ["--months 18 --from", "from"],
    ["--from --months 12", "from"],
    ["--months 12 --months 24 --from 2019-04-26", "months"],
    ["--months 1 --from 2019-04-26 --credit-days 100", "credit-days"],
    ["--months 1 --from 2019-04-26 --credit-days x", "credit-days"],
    ["--months 1 --from 2019-04-26 --credit-unconfirmed-days 31", "credit-unconfirmed-days"],
    ["--months 18 --from 2019-04-26 --interruption-days -2", "interruption-days"],
    ["--months 18 --from 2019-04-26 --rule older", "rule"],
    ["--months 18 --from 2019-04-26 --parole", "parole"],
    ["--months 18 --from 2019-04-26 more", "more"],
  ])("refuses %s and names the field", async (line, field) => {
    expect(await run(`us-federal --json ${line}`)).toBe(2);
    expect(printed).toBe("");
    const said = JSON.parse(complained.join());
    const message = expect.not.stringMatching(/\n|positional|ambiguous/);
    expect(said).toEqual({ id: expect.stringMatching(/^sentence\./), field, message });
  });

  it("refuses another law, and asks for --json", async () => {
    expect(await run("mars --json")).toBe(2);
    expect(await run("us-federal --months 1 --from 2019-04-26")).toBe(2);
    expect(complained.map((line) => JSON.parse(line).field)).toEqual(["law", "json"]);
  });
});
