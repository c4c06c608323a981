import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { names } from "./names.ts";

let folder: string;
let printed: string;
let complained: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "homeward-names-"));
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
});

/** Standard input that arrives in these pieces. */
function handIn(...pieces: (string | Uint8Array)[]): void {
  const stdin = Object.assign(Readable.from(pieces.map((piece) => Buffer.from(piece))), { isTTY: false });
  vi.spyOn(process, "stdin", "get").mockReturnValue(stdin as unknown as typeof process.stdin);
}

async function put(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const printedRows = () =>
  printed
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t"));

describe("homeward names score", () => {
  it("prints the score of each pair under its id, in their order", async () => {
    handIn("id\tname1\tname2\nb\tJosé Núñez\tJOSE NUNEZ\na\tAnna Orlova\t\nc\tIvan Lot\tBoris Brand\n");
    expect(await names.run(["score"])).toBe(0);
    const [same, empty, different] = printedRows();
    expect(same).toEqual(["b", "1"]);
    expect(empty).toEqual(["a", "0"]); // nothing can be said
    expect(Number(different?.[1])).toBeLessThan(0.5);
  });

  it("finds columns by their names and lets others be", async () => {
    handIn("match\tname2\tid\tname1\tnote\n1\tLot\tp1\tLot\tshort\n0\tLot\tp2\tLot\n");
    await names.run(["score"]);
    expect(printedRows()).toEqual([
      ["p1", "1"],
      ["p2", "1"],
    ]);
  });

  it("takes a byte order mark, carriage returns, empty lines and no line end at the end", async () => {
    handIn("\uFEFFid\tname1\tname2\r\n\r\np1\tLot\tLot\r\n \np2\tLot\tLot");
    await names.run(["score"]);
    expect(printedRows()).toEqual([
      ["p1", "1"],
      ["p2", "1"],
    ]);
  });

  it("reads letters and lines that arrive in pieces", async () => {
    const bytes = Buffer.from("id\tname1\tname2\nп1\tЩукин\tЩукин\n");
    handIn(...[...bytes].map((byte) => Uint8Array.of(byte)));
    await names.run(["score"]);
    expect(printedRows()).toEqual([["п1", "1"]]);
  });

  it("goes on for many more lines than fit in a piece", async () => {
    const pairs = Array.from({ length: 3000 }, (_, n) => `p${n}\tLot\tLot\n`).join("");
    handIn("id\tname1\tname2\n", pairs.slice(0, 20_001), pairs.slice(20_001));
    await names.run(["score"]);
    expect(printedRows().map(([id]) => id)).toEqual(Array.from({ length: 3000 }, (_, n) => `p${n}`));
  });

  it.each([
    ["", "The pairs: They are empty. The first line names the columns: id, name1 and name2."],
    ["p1\tLot\tLot\n", "there is no id, no name1, no name2"],
    ["id\tname1\tother\np1\tLot\tLot\n", "there is no name2."],
    ["id\tname1\tname2\n\np1 Lot Lot\n", "Line 3 ends before id, name1 and name2 are there."],
    ["id\tname1\tname2\n\tLot\tLot\n", "Line 2 has no id."],
    [Uint8Array.of(0xff, 0xfe, 0x69, 0x00), "The text is not UTF-8."],
  ])("says what is wrong with %j", async (content, words) => {
    handIn(content);
    await expect(names.run(["score"])).rejects.toMatchObject({
      name: "Problem",
      id: "names.table",
      message: expect.stringContaining(words),
    });
  });
});

describe("homeward names find", () => {
  const list = "\uFEFFl1\tIvan Petrov\r\nl2\tИван Петров\r\n\r\nl3\tAnna Orlova\n";

  const find = async (queries: string, ...more: string[]) =>
    names.run([
      "find",
      "--list",
      await put("list.tsv", list),
      "--queries",
      await put("queries.tsv", queries),
      ...more,
    ]);

  it("prints the hits of each query by rank", async () => {
    expect(await find("q1\tIvan Petrov\nq2\tОрлова Анна\nq3\tZzyzx\n")).toBe(0);
    expect(printedRows()).toEqual([
      ["q1", "1", "l1"],
      ["q1", "2", "l2"],
      ["q2", "1", "l3"],
    ]);
  });

  it("prints no more than asked for", async () => {
    await find("q1\tIvan Petrov\n", "--top", "1");
    expect(printedRows()).toEqual([["q1", "1", "l1"]]);
  });

  it("ends with what it took, as one line of JSON", async () => {
    await find("q1\tIvan Petrov\nq2\tAnna Orlova\n");
    const took = JSON.parse(complained.at(-1) ?? "");
    expect(Object.keys(took)).toEqual(["buildMs", "bytes", "queries", "p50Ms", "p95Ms", "p99Ms"]);
    expect(took.queries).toBe(2);
    expect(took.p50Ms).toBeLessThanOrEqual(took.p95Ms);
    expect(took.p95Ms).toBeLessThanOrEqual(took.p99Ms);
  });

  it("has no times where nothing was asked", async () => {
    await find("");
    expect(JSON.parse(complained.at(-1) ?? "")).toMatchObject({ queries: 0, p50Ms: null, p99Ms: null });
  });

  it("says which line of which file is wrong", async () => {
    await expect(find("q1\tIvan Petrov\nIvan Petrov\n")).rejects.toThrow(
      /queries\.tsv: Line 2 is not an id, a tab and a name/,
    );
  });

  it.each(["--list", "--queries"])("says that the file of %s is not there", async (option) => {
    const files = { "--list": await put("l.tsv", list), "--queries": await put("q.tsv", "q1\tLot\n") };
    const args = Object.entries({ ...files, [option]: join(folder, "gone.tsv") }).flat();
    await expect(names.run(["find", ...args])).rejects.toThrow(/gone\.tsv: There is no such file/);
  });
});

describe("homeward names", () => {
  it.each([
    [[], "names score, or names find"],
    [["compare"], "names score, or names find"],
    [["score", "file.tsv"], "file.tsv"],
    [["find", "--list", "a.tsv"], "Name both files"],
    [["find", "--list", "a.tsv", "--queries", "b.tsv", "--top", "0"], 'not "0"'],
    [["find", "--list", "a.tsv", "--queries", "b.tsv", "--top", "ten"], 'not "ten"'],
    [["find", "--much"], "--much"],
  ])("refuses %j as wrong usage", async (args, words) => {
    await expect(names.run(args)).rejects.toMatchObject({
      name: "UsageFault",
      message: expect.stringContaining(words),
    });
  });

  it("does not wait for pairs from a keyboard", async () => {
    handIn("");
    Object.assign(process.stdin, { isTTY: true });
    await expect(names.run(["score"])).rejects.toThrow("names score < PAIRS.tsv");
  });
});
