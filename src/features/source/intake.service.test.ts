import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, stranger, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { uploader } from "../../../tests/support/sources.ts";
import { sourceRoutes } from "./index.ts";
import { getSource, listSources } from "./source.contract.ts";

let desk: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;
let send: ReturnType<typeof uploader>;

beforeAll(async () => {
  desk = await testMeans();
  call = testApi(desk.means, sourceRoutes);
  send = uploader(desk.means);
});

const letter = { origin: "letter" };
const idsIn = async (who: typeof caseworker, files: Record<string, string>, fields = letter) =>
  (await send(who, files, fields)).body.added.map((one) => one.id);

describe("the same bytes", () => {
  it("are the same source for whoever sees it, whatever the file is called", async () => {
    const [first] = await idsIn(caseworker, { "one.txt": "The letter of the mother." });
    const { body } = await send(supervisor, { "copy.txt": "The letter of the mother." }, letter);
    expect(body.added).toEqual([{ filename: "copy.txt", id: first, already: true }]);
  });

  it("are another source for another team, which learns nothing, and are kept once", async () => {
    const text = "The letter of the father.";
    const [ours] = await idsIn(caseworker, { "a.txt": text });
    const { body } = await send(stranger, { "a.txt": text }, letter);
    expect(body.added).toMatchObject([{ already: false }]);
    expect(body.added[0]?.id).not.toBe(ours);
    const blobs = desk.database.owner.selectFrom("blob").select("sha256");
    const kept = await blobs.where("bytes", "=", Buffer.from(text)).execute();
    expect(kept).toHaveLength(1);
  });

  it("added by two of one team at the same moment are one source", async () => {
    for (let round = 0; round < 10; round += 1) {
      const files = { "a.txt": `The same telegram, ${round}.` };
      // In every other round the bytes are there already, in the file of another team.
      if (round % 2 === 1) await idsIn(stranger, files);
      const all = await Promise.all(
        [caseworker, supervisor, caseworker].map((who) => uploader(desk.means)(who, files, letter)),
      );
      const added = all.flatMap((one) => one.body.added);
      expect(new Set(added.map((one) => one.id)).size).toBe(1);
      expect(added.filter((one) => !one.already)).toHaveLength(1);
    }
  });

  it("in two files sent together are one source", async () => {
    const ids = await idsIn(caseworker, { "x.txt": "Once more.", "y.txt": "Once more." });
    expect(new Set(ids).size).toBe(1);
  });
});

describe("what is sent", () => {
  it("is refused if it is empty, with the reason, and the others are kept", async () => {
    const { body } = await send(caseworker, { "empty.txt": "", "full.txt": "Something." }, letter);
    expect(body.added).toMatchObject([{ filename: "full.txt", already: false }]);
    expect(body.refused).toEqual([
      { filename: "empty.txt", id: "document.empty", message: "The file is empty. Ask for it again." },
    ]);
  });

  it("may have 50 MB, and no byte more", async () => {
    const bytes = new Uint8Array(50_000_000).fill(65);
    expect((await send(caseworker, { "large.bin": bytes }, letter)).body.added).toHaveLength(1);
    const { body } = await send(caseworker, { "larger.bin": new Uint8Array(50_000_001) }, letter);
    expect(body.refused).toMatchObject([{ id: "document.too-large" }]);
  });

  it("is refused if it is nothing at all", async () => {
    expect((await send(caseworker, {}, letter)).problem.id).toBe("input.invalid");
  });

  it("of all files together is limited too", async () => {
    const files = {
      a: new Uint8Array(49_000_000),
      b: new Uint8Array(49_000_000),
      c: new Uint8Array(49_000_000),
    };
    const { status, problem } = await send(caseworker, files, letter);
    expect([status, problem.id]).toEqual([413, "upload.too-large"]);
  });

  it.each([
    ["дело № 7 🕊️ — «письмо».txt", "дело № 7 🕊️ — «письмо».txt"],
    ["رسالة من السجن.txt", "رسالة من السجن.txt"],
    ['a "quoted" name.txt', 'a "quoted" name.txt'],
    ["..\\..\\secret.txt", "secret.txt"],
    ["report\u202Etxt.exe", "reporttxt.exe"],
  ])("under the name %j is called %j", async (given, expected) => {
    const [id = ""] = await idsIn(caseworker, { [given]: `Named ${given}` });
    expect((await call(caseworker, getSource, { params: { sourceId: id } })).body.filename).toBe(expected);
  });

  it("may be 300 files at once", async () => {
    const crowd = anActor("user-crowd", "caseworker", "crowd");
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.txt`, `File number ${n}`]));
    expect(await idsIn(crowd, files)).toHaveLength(300);
    expect(desk.jobs.filter((job) => job.payload.userId === crowd.userId)).toHaveLength(300);
    expect((await call(crowd, listSources, {})).body.sources).toHaveLength(50);
  });

  it.each([
    ["no origin", { origin: "" }],
    ["a day that no calendar has", { ...letter, receivedOn: "2026-02-30" }],
    ["a date that cannot be", { ...letter, published: "soon" }],
    ["a case that is not there", { ...letter, ledgerId: "01900000-0000-7000-8000-00000000dead" }],
  ])("is refused with %s", async (_, fields) => {
    const { status } = await send(caseworker, { "a.txt": "Never kept." }, fields);
    expect(status).toBeGreaterThanOrEqual(404);
    expect((await call(caseworker, listSources, { query: { q: "never" } })).body.sources).toEqual([]);
  });

  it("may say what nobody can see in a title without harm", async () => {
    const { body } = await send(
      caseworker,
      { "t.txt": "Titled." },
      { ...letter, title: "A\0 title\nof two lines" },
    );
    const sourceId = body.added[0]?.id ?? "";
    expect((await call(caseworker, getSource, { params: { sourceId } })).body.title).toBe(
      "A title of two lines",
    );
  });
});
