import { beforeEach, describe, expect, it } from "vitest";
import { caseworker, reader, supervisor } from "../../../tests/support/actors.ts";
import { testMeans } from "../../../tests/support/api.ts";
import { audienceOf } from "../../core/access/access.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { type ImportFile, type ImportStep, importFiles, markRead, type ReadSource } from "./index.ts";

let desk: Awaited<ReturnType<typeof testMeans>>;
beforeEach(async () => {
  desk = await testMeans();
});

const file = (filename: string, content: string): ImportFile => ({
  filename,
  bytes: async () => Buffer.from(content),
  details: { origin: "letter" },
});

const read: ReadSource = (actor, means, sourceId) =>
  asActor(means.db, audienceOf(actor), (trx) => markRead(trx, sourceId, { lang: "en", title: "Found" }));

const bring = async (files: ImportFile[], who = caseworker, reader_ = read) => {
  const steps: ImportStep[] = [];
  await importFiles(who, desk.means, { files, read: reader_, onStep: (step) => steps.push(step) });
  return steps;
};

describe("an import", () => {
  it("adds, converts and reads one document after the other, and tells how each fared", async () => {
    const steps = await bring([
      file("a.txt", "The consul wrote."),
      file("b.pdf", "%PDF-1.4 no"),
      file("c.txt", ""),
    ]);
    expect(steps.map((step) => [step.filename, step.step])).toEqual([
      ...[
        ["a.txt", "converting"],
        ["a.txt", "reading"],
        ["a.txt", "added"],
      ],
      ...[
        ["b.pdf", "converting"],
        ["b.pdf", "unreadable"],
      ],
      ["c.txt", "refused"],
    ]);
    expect(steps[4]?.problem).toContain("damaged");
    expect(steps[5]?.problem).toBe("The file is empty. Ask for it again.");
    const kept = await desk.database.owner
      .selectFrom("source")
      .select(["filename", "state", "title"])
      .execute();
    expect(kept.map((row) => [row.filename, row.state, row.title])).toEqual([
      ["a.txt", "ready", "Found"],
      ["b.pdf", "unreadable", null],
    ]);
  });

  it("knows what is there already, and goes on with what was left half done", async () => {
    const dies: ReadSource = () => Promise.reject(new Error("killed"));
    await expect(bring([file("a.txt", "Once.")], caseworker, dies)).rejects.toThrow("killed");
    expect((await bring([file("a.txt", "Once.")], supervisor)).map((step) => step.step)).toEqual([
      ...["converting", "reading", "added"],
    ]);
    expect((await bring([file("again.txt", "Once.")])).map((step) => step.step)).toEqual(["already"]);
  });

  it("says again of a document that is there why it cannot be read", async () => {
    await bring([file("b.pdf", "%PDF-1.4 no")]);
    const [step] = await bring([file("b.pdf", "%PDF-1.4 no")]);
    expect(step).toMatchObject({ step: "unreadable", problem: expect.stringContaining("damaged") });
  });

  it("refuses what the account may not bring, with the reason", async () => {
    const steps = await bring([file("a.txt", "No.")], reader);
    expect(steps).toMatchObject([{ step: "refused", problem: expect.stringContaining("role") }]);
  });
});
