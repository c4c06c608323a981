import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readCommand } from "./read.ts";

let folder: string;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "homeward-read-"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest) => {
    printed += String(chunk);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const lines = () =>
  printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const sentence = "Ivan Petrov was arrested in Lima in May 2014.";

describe("homeward read", () => {
  it("prints a reading for every file, in their order", async () => {
    const text = await put("first.txt", `\uFEFF${sentence}\r\n`);
    const json = await put(
      "second.article.json",
      JSON.stringify({
        text: sentence,
        title: null,
        outlet: "Rain Press",
        published: "2020-05-04",
        lang: null,
      }),
    );
    const html = await put(
      "third.html",
      `<html><body><p>${sentence} ${"It rained. ".repeat(40)}</p></body></html>`,
    );
    expect(await readCommand.run(["--json", text, json, html])).toBe(0);
    expect(lines()).toMatchObject([
      { article: "first", text: `${sentence}\r\n`, lang: "en", events: [{ type: "arrest", start: 12 }] },
      {
        article: "second.article",
        published: { value: "2020-05-04", start: null },
        outlet: { value: "Rain Press" },
      },
      { article: "third", persons: [{ name: "Ivan Petrov" }] },
    ]);
    expect(lines()[1]).not.toHaveProperty("text");
    const third = lines()[2];
    const [mention] = third.mentions;
    expect(third.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it("says whom of the roster it took somebody for", async () => {
    const roster = await put("roster.json", JSON.stringify([{ id: "c7", name: "Иван Петров" }]));
    expect(await readCommand.run(["--json", "--roster", roster, await put("a.txt", sentence)])).toBe(0);
    expect(lines()).toMatchObject([{ persons: [{ id: "petrov", roster: "c7" }] }]);
  });

  it("goes on after a file that fails, and ends with 1", async () => {
    const broken = await put("broken.json", "{");
    const scan = await put("scan.pdf", "%PDF-1.4 nothing");
    const good = await put("good.txt", sentence);
    expect(await readCommand.run(["--json", broken, join(folder, "gone.txt"), folder, scan, good])).toBe(1);
    expect(lines()).toMatchObject([
      { article: "broken", error: expect.any(String) },
      { article: "gone", error: "There is no such file. Check its name." },
      { error: expect.any(String) },
      { article: "scan", error: expect.any(String) },
      { article: "good", persons: [{ name: "Ivan Petrov" }] },
    ]);
  });

  it.each([[[]], [["--json"]], [["a.txt"]], [["--yaml", "a.txt"]]])(
    "refuses %j as wrong usage",
    async (args) => {
      await expect(readCommand.run(args)).rejects.toMatchObject({ name: "UsageFault" });
    },
  );

  it.each(["{", '{"id":"a"}', '[{"id":1,"name":"x"}]'])("refuses a roster like %s", async (content) => {
    const roster = await put("roster.json", content);
    await expect(readCommand.run(["--json", "--roster", roster, "a.txt"])).rejects.toThrow("roster.json");
  });
});
