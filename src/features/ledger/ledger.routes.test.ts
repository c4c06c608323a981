import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import type { Citation, Claim } from "../../core/ledger/entry.ts";
import { fold } from "../../core/ledger/fold.ts";
import { changeLedgerAccess, getCase, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { addEntry, correctEntry, withdrawEntry } from "./ledger.contract.ts";
import { ledgerRoutes } from "./ledger.routes.ts";

const article =
  "The court of Tallow Creek said on Monday that Ana Dellmar had been moved to Marrow Hill prison.";
const absent = "01900000-0000-7000-8000-0000000000ff";

let call: ReturnType<typeof testApi>;
let sourceId: string;

beforeAll(async () => {
  const { means, jobs } = await testMeans();
  call = testApi(means, caseRoutes, ledgerRoutes);
  const sent = await uploader(means)(
    caseworker,
    { "tallow.txt": article },
    { origin: "letter", team: "consular" },
  );
  sourceId = sent.body.added[0]?.id ?? "";
  await workOff({ means, jobs }, [caseworker]);
});

const open = async (name = "Ana Dellmar", who = caseworker, teams = ["consular"]) =>
  (await call(who, openCase, { body: { name, teams } })).body.ledgerId;

const note = (words: string): Claim => ({ kind: "note", body: { words }, citations: [] });

const add = (ledgerIds: string[], claim: Claim, who = caseworker) =>
  call(who, addEntry, { body: { ledgerIds, claim } });

const entriesOf = async (ledgerId: string, who = caseworker) =>
  (await call(who, getCase, { params: { ledgerId } })).body.entries;

const notesIn = async (ledgerId: string, who = caseworker) =>
  fold(await entriesOf(ledgerId, who), {}).chapters.notes.map(({ body }) => "words" in body && body.words);

const correct = (ledgerId: string, seq: number, words: string, who = caseworker) =>
  call(who, correctEntry, {
    params: { ledgerId, seq },
    body: { reason: "Misread at first", claim: note(words) },
  });

const withdraw = (ledgerId: string, seq: number, restores?: number, who = caseworker) =>
  call(who, withdrawEntry, {
    params: { ledgerId, seq },
    body: { reason: "Filed in the wrong case", ...(restores && { restores }) },
  });

const words = "moved to Marrow Hill prison";
const citing = (parts: Partial<Citation> = {}): Claim => {
  const start = article.indexOf(words);
  const citation = { sourceId, start, end: start + words.length, quote: words, ...parts };
  return { kind: "custody", body: { facility: "Marrow Hill prison" }, citations: [citation] };
};

describe("adding an entry", () => {
  it("puts it at the end of the chain", async () => {
    const ledgerId = await open();
    expect((await add([ledgerId], note("Called the lawyer."))).body).toEqual({
      entries: [{ ledgerId, seq: 2 }],
    });
    expect(await notesIn(ledgerId)).toEqual(["Called the lawyer."]);
  });

  it("for three cases is one act", async () => {
    const ids = [await open("A. Dellmar"), await open("B. Winterhal"), await open("C. Orsk")];
    const letter: Claim = {
      kind: "representation",
      on: "2026-02-01",
      body: { by: "Ministry", to: "Ministry of Justice" },
      citations: [],
    };
    const { body } = await add(ids, letter);
    expect(body.entries.map(({ ledgerId }) => ledgerId).toSorted()).toEqual(ids.toSorted());
    for (const id of ids) {
      expect((await entriesOf(id)).at(-1)).toMatchObject({ kind: "representation", actId: body.actId });
    }
    expect(body.actId).toBeDefined();
  });

  it("to several cases is all or nothing", async () => {
    const [mine, theirs] = [await open(), await open("B. Winterhal", stranger, ["other"])];
    expect((await add([mine, theirs], note("Both"))).status).toBe(404);
    expect(await notesIn(mine)).toEqual([]);
  });

  it("names the field that is not right", async () => {
    const ledgerId = await open();
    const claim = { kind: "statement", body: { speaker: "The consul" }, citations: [] } as unknown as Claim;
    const { status, problem } = await add([ledgerId], claim);
    expect(status).toBe(422);
    expect(problem.details).toMatchObject({ issues: [{ field: "claim.body.words" }] });
  });

  it("refuses an answer to what is not in the ledger", async () => {
    const ledgerId = await open();
    const claim: Claim = { kind: "answer", body: { answers: [7], outcome: "refused" }, citations: [] };
    const { status, problem } = await add([ledgerId], claim);
    expect([status, problem.details]).toEqual([422, { field: "answers" }]);
  });
});

describe("citing", () => {
  it("takes words that stand in the source", async () => {
    const ledgerId = await open();
    expect((await add([ledgerId], citing())).status).toBe(200);
    const { sources } = (await call(caseworker, getCase, { params: { ledgerId } })).body;
    expect(sources.map(({ id }) => id)).toEqual([sourceId]);
  });

  it.each([
    ["words that are not there", { quote: "moved to Marrow Hall prison" }],
    ["the right words at a wrong place", { start: 0, end: words.length }],
    ["a source that does not exist", { sourceId: absent }],
  ])("refuses %s", async (_, parts) => {
    const ledgerId = await open();
    const { status, problem } = await add([ledgerId], citing(parts));
    expect([status, problem.id]).toEqual([422, "input.invalid"]);
    expect(await entriesOf(ledgerId)).toHaveLength(1);
  });

  it("refuses a source that is not open to whoever cites it", async () => {
    const ledgerId = await open("Ana Dellmar", stranger, ["other"]);
    expect((await add([ledgerId], citing(), stranger)).status).toBe(422);
  });
});

describe("correcting", () => {
  it("puts the new version in its place and keeps the old one", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    expect((await correct(ledgerId, 2, "Seen on Tuesday.")).body).toEqual({ ledgerId, seq: 3 });
    expect(await notesIn(ledgerId)).toEqual(["Seen on Tuesday."]);
    const [fact] = fold(await entriesOf(ledgerId), {}).chapters.notes;
    expect(fact?.versions.map(({ entry }) => entry.seq)).toEqual([2, 3]);
  });

  it("tells the second of two who began from the same version", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await correct(ledgerId, 2, "Seen on Tuesday.");
    const { status, problem } = await correct(ledgerId, 2, "Seen on Wednesday.", supervisor);
    expect([status, problem.id]).toEqual([409, "entry.changed-meanwhile"]);
    expect(await notesIn(ledgerId)).toEqual(["Seen on Tuesday."]);
  });

  it("lets one of two through who save at the same moment", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    const answers = [
      await Promise.all([
        correct(ledgerId, 2, "Seen on Tuesday."),
        correct(ledgerId, 2, "Seen on Wednesday."),
      ]),
    ].flat();
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it("checks the citations of the new version", async () => {
    const ledgerId = await open();
    await add([ledgerId], citing());
    const claim = citing({ quote: "moved to Marrow Hall prison" });
    const body = { reason: "Misread at first", claim };
    expect((await call(caseworker, correctEntry, { params: { ledgerId, seq: 2 }, body })).status).toBe(422);
  });
});

describe("withdrawing", () => {
  it("takes the fact out of the file and leaves it in the history", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await withdraw(ledgerId, 2);
    expect(await notesIn(ledgerId)).toEqual([]);
    expect(fold(await entriesOf(ledgerId), {}).withdrawn).toMatchObject([{ seq: 2, kind: "note" }]);
  });

  it("is not done twice", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await withdraw(ledgerId, 2);
    expect((await withdraw(ledgerId, 3)).status).toBe(422);
    expect(await entriesOf(ledgerId)).toHaveLength(3);
  });

  it("is undone by restoring the version that was withdrawn", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await withdraw(ledgerId, 2);
    expect((await withdraw(ledgerId, 3, 2)).status).toBe(200);
    expect(await notesIn(ledgerId)).toEqual(["Seen on Monday."]);
  });

  it("can bring back what was corrected", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await correct(ledgerId, 2, "Seen on Tuesday.");
    await withdraw(ledgerId, 3, 2);
    expect(await notesIn(ledgerId)).toEqual(["Seen on Monday."]);
  });

  it("restores nothing but a version of the same fact", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await add([ledgerId], note("Seen on Tuesday."));
    expect((await withdraw(ledgerId, 3, 2)).status).toBe(422);
  });

  it("is told when somebody was quicker", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    await correct(ledgerId, 2, "Seen on Tuesday.");
    expect((await withdraw(ledgerId, 2)).status).toBe(409);
  });
});

describe("who may write", () => {
  it("a reader may not, and is told so", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    expect((await add([ledgerId], note("x"), reader)).status).toBe(403);
    expect((await correct(ledgerId, 2, "x", reader)).status).toBe(403);
    expect((await withdraw(ledgerId, 2, undefined, reader)).status).toBe(403);
    expect(await notesIn(ledgerId)).toEqual(["Seen on Monday."]);
  });

  it.each([
    ["another team", stranger],
    ["an administrator", anActor("user-admin", "administrator")],
  ])("%s gets the same answer as for what does not exist", async (_, who) => {
    const ledgerId = await open();
    await add([ledgerId], note("Seen on Monday."));
    for (const attempt of [
      (id: string) => add([id], note("x"), who),
      (id: string) => correct(id, 2, "x", who),
      (id: string) => withdraw(id, 2, undefined, who),
    ]) {
      const [hidden, missing] = [await attempt(ledgerId), await attempt(absent)];
      expect(hidden.status).toBe(404);
      expect(hidden.problem).toEqual(missing.problem);
    }
  });
});

describe("a restricted entry", () => {
  const restricted = (ledgerId: string) =>
    call(caseworker, addEntry, {
      body: { ledgerIds: [ledgerId], claim: note("Told in confidence."), sensitivity: "restricted" },
    });

  it("is there for those who work on the case and not for its readers", async () => {
    const ledgerId = await open();
    await restricted(ledgerId);
    expect(await notesIn(ledgerId, supervisor)).toEqual(["Told in confidence."]);
    expect(await notesIn(ledgerId, reader)).toEqual([]);
  });

  it("becomes readable by a correction that opens it", async () => {
    const ledgerId = await open();
    await restricted(ledgerId);
    await correct(ledgerId, 2, "Told in confidence, then in public.");
    expect(await notesIn(ledgerId, reader)).toEqual(["Told in confidence, then in public."]);
  });

  it("takes its earlier versions along, also when the access list changes later", async () => {
    const ledgerId = await open();
    await add([ledgerId], note("Told by the sister."));
    const claim = note("Told in confidence by the sister.");
    const body = { reason: "She asked for it", claim, sensitivity: "restricted" as const };
    await call(caseworker, correctEntry, { params: { ledgerId, seq: 2 }, body });
    expect(await notesIn(ledgerId, reader)).toEqual([]);
    const list = { teams: ["consular", "other"], users: [], reason: "The other team helps" };
    await call(supervisor, changeLedgerAccess, { params: { ledgerId }, body: list });
    expect(await notesIn(ledgerId, reader)).toEqual([]);
    expect(await notesIn(ledgerId, stranger)).toEqual(["Told in confidence by the sister."]);
  });
});
