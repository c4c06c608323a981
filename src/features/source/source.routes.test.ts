import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans, today } from "../../../tests/support/api.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import { createApi } from "../../platform/http/api.ts";
import { securityHeaders } from "../../platform/http/security-headers.ts";
import { changeLedgerAccess, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { sourceRoutes } from "./index.ts";
import { changeSource, countInWork, getSource, listSources, retrySource } from "./source.contract.ts";

const report = (words: string) => `Visit report\n\n${words} He was seen alone in the prison at Marrow Creek.`;
const everybody = [caseworker, supervisor, reader, stranger];

let desk: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;
let send: ReturnType<typeof uploader>;

beforeAll(async () => {
  desk = await testMeans();
  call = testApi(desk.means, caseRoutes, ledgerRoutes, sourceRoutes);
  send = uploader(desk.means);
});

const add = async (who: typeof caseworker, words: string, fields: Record<string, string> = {}) => {
  const { body } = await send(who, { "report.txt": report(words) }, { origin: "report", ...fields });
  await workOff(desk, everybody);
  return body.added[0]?.id ?? "";
};

const look = (who: typeof caseworker, sourceId: string) => call(who, getSource, { params: { sourceId } });
const share = (ledgerId: string, teams: string[]) => {
  const body = { teams, users: [], reason: "Both desks work on it." };
  return call(supervisor, changeLedgerAccess, { params: { ledgerId }, body });
};
const put = (who: typeof caseworker, sourceId: string, body: object) =>
  call(who, changeSource, { params: { sourceId }, body: { origin: "report", receivedOn: today, ...body } });

describe("a document that is added", () => {
  it("belongs to the team, waits for its reading and keeps its text to the letter", async () => {
    const id = await add(caseworker, "The consul came on Monday.");
    const { body } = await look(reader, id);
    expect(body).toMatchObject({
      ...{ state: "reading", origin: "report", receivedOn: today, title: "report.txt", openToAll: false },
      text: report("The consul came on Monday."),
    });
  });

  it.each([
    ["another team", stranger],
    ["an administrator", anActor("user-admin", "administrator")],
  ])("is not there for %s", async (_, who) => {
    const id = await add(caseworker, `Nothing for ${who.userId}.`);
    for (const answer of [
      await look(who, id),
      await put(who, id, {}),
      await call(who, retrySource, { params: { sourceId: id }, body: {} }),
      await call(who, getSource, { params: { sourceId: "01900000-0000-7000-8000-00000000dead" } }),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.problem.id).toBe("source.not-found");
    }
    expect((await call(who, listSources, {})).body.sources.map((one) => one.id)).not.toContain(id);
  });

  it("is open to everyone who works on cases if it is press", async () => {
    const id = await add(caseworker, "The court spoke.", { origin: "press", outlet: "The Marrow Gazette" });
    expect((await look(stranger, id)).body).toMatchObject({ openToAll: true, mayChange: false });
    expect((await look(anActor("user-admin", "administrator"), id)).status).toBe(404);
  });

  it("is refused from somebody who may only read", async () => {
    expect((await send(reader, { "a.txt": report("No.") })).status).toBe(403);
    expect((await send(caseworker, { "a.txt": report("No.") }, { team: "other" })).status).toBe(403);
  });

  it("needs a team only where it could be for several", async () => {
    const both = {
      userId: "user-both",
      name: "user-both",
      grants: [caseworker, stranger].flatMap((one) => one.grants),
    };
    const file = { "b.txt": report("Two desks.") };
    expect((await send(both, file, { origin: "letter" })).problem.id).toBe("input.invalid");
    expect((await send(both, file, { origin: "letter", team: "other" })).status).toBe(200);
  });

  it("may be a pasted text, which is called by its first line", async () => {
    const { body } = await send(caseworker, {}, { text: "Call of the mother\n\nShe said that he is well." });
    await workOff(desk, everybody);
    expect((await look(caseworker, body.added[0]?.id ?? "")).body).toMatchObject({
      title: "Call of the mother",
      filename: "Call of the mother.txt",
    });
  });
});

describe("a source cited in a case", () => {
  it("opens to those who see the entry, who are told which words it cites", async () => {
    const id = await add(caseworker, "He asked for his glasses.");
    const { text = "" } = (await look(caseworker, id)).body;
    const quote = "asked for his glasses";
    const start = text.indexOf(quote);
    const open = { name: "Ostap Verle", teams: ["consular"] };
    const { ledgerId } = (await call(caseworker, openCase, { body: open })).body;
    const claim = {
      ...{ kind: "note" as const, body: { words: "He has no glasses." } },
      citations: [{ sourceId: id, start, end: start + quote.length, quote }],
    };
    await call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    expect((await look(caseworker, id)).body).toMatchObject({
      citingEntries: 1,
      passages: [
        { ledgerId, ledger: { kind: "case", title: "Ostap Verle" }, kind: "note", start, end: start + 21 },
      ],
    });
    expect((await look(stranger, id)).status).toBe(404);
    await share(ledgerId, ["consular", "other"]);
    expect((await look(stranger, id)).body).toMatchObject({ mayChange: false, citingEntries: 1 });
    await share(ledgerId, ["consular"]);
    expect((await look(stranger, id)).status).toBe(404);
    expect((await call(caseworker, listSources, { query: { ledgerId } })).body).toMatchObject({
      sources: [{ id }],
      ledger: { id: ledgerId, kind: "case", title: "Ostap Verle" },
    });
  });

  it("shows those of another team only the entries that they see themselves", async () => {
    const id = await add(caseworker, "The judge read the papers.", { origin: "press" });
    const { text = "" } = (await look(caseworker, id)).body;
    const citations = [{ sourceId: id, start: 0, end: 5, quote: text.slice(0, 5) }];
    const body = { name: "Malva Torrent", teams: ["consular"] };
    const { ledgerId } = (await call(caseworker, openCase, { body })).body;
    const claim = { kind: "note" as const, body: { words: "Read." }, citations };
    await call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    expect((await look(stranger, id)).body).toMatchObject({ citingEntries: 0, passages: [] });
  });

  it("brought for a case, is open to those who see the case", async () => {
    const named = anActor("user-named", "caseworker", "other");
    const body = { name: "Ilma Kestrel", teams: ["consular"] };
    const { ledgerId } = (await call(caseworker, openCase, { body })).body;
    expect((await send(named, { "l.txt": report("For Ilma.") }, { ledgerId })).status).toBe(404);
    const id = await add(supervisor, "For Ilma Kestrel.", { origin: "letter", ledgerId });
    expect((await look(caseworker, id)).body.forLedger).toEqual({
      ...{ id: ledgerId, kind: "case", title: "Ilma Kestrel" },
    });
    expect((await look(stranger, id)).status).toBe(404);
    await share(ledgerId, ["consular", "other"]);
    expect((await look(stranger, id)).status).toBe(200);
  });
});

describe("what is said of a source", () => {
  it("is corrected by its team, and what the person says stands when it is converted again", async () => {
    const id = await add(caseworker, "The ward is cold.");
    const { status } = await put(supervisor, id, {
      ...{ title: "Visit of 3 May", published: "2024-05", outlet: "", receivedOn: "2024-05-07" },
    });
    expect(status).toBe(200);
    expect((await look(caseworker, id)).body).toMatchObject({
      ...{ title: "Visit of 3 May", published: "2024-05", receivedOn: "2024-05-07" },
    });
    expect((await look(caseworker, id)).body.outlet).toBeUndefined();
    expect((await put(reader, id, {})).status).toBe(403);
    expect((await put(caseworker, id, { published: "2024-13" })).status).toBe(422);
  });

  it("opens the source to all, or to its team alone again", async () => {
    const id = await add(caseworker, "The minister spoke.");
    await put(caseworker, id, { origin: "press" });
    expect((await look(stranger, id)).status).toBe(200);
    await put(caseworker, id, { origin: "letter" });
    expect((await look(stranger, id)).status).toBe(404);
    expect((await look(caseworker, id)).status).toBe(200);
  });

  it("is logged like every look, without a word of the document", async () => {
    const id = await add(caseworker, "The roof leaks.");
    await look(reader, id);
    await put(caseworker, id, { title: "A secret title" });
    const events = await desk.database.owner
      .selectFrom("audit_event")
      .selectAll()
      .where("source_id", "=", id)
      .orderBy("id")
      .execute();
    expect(events.map(({ actor, action }) => [actor, action])).toEqual([
      [caseworker.userId, "source.added"],
      [reader.userId, "source.viewed"],
      [caseworker.userId, "source.changed"],
    ]);
    expect(JSON.stringify(events)).not.toContain("secret");
  });
});

describe("the document as received", () => {
  it("is handed out to keep, so that a browser runs nothing of it, to those who may see the source", async () => {
    const page = "<script>alert(1)</script>";
    const { body } = await send(caseworker, { "страница «1».html": page }, { origin: "letter" });
    const path = `/api/sources/${body.added[0]?.id}/file`;
    const api = createApi(desk.means.log);
    let who = caseworker;
    api.hono.use("*", securityHeaders);
    api.hono.use("*", async (context, next) => {
      context.set("actor", who);
      await next();
    });
    sourceRoutes(api, desk.means);
    const file = await api.hono.request(path);
    expect(await file.text()).toBe(page);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("страница «1».html")}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
    who = stranger;
    expect((await api.hono.request(path)).status).toBe(404);
  });
});

describe("the list", () => {
  it("comes newest first in pages, and filters", async () => {
    const fresh = await testMeans();
    const [ask, bring] = [testApi(fresh.means, sourceRoutes), uploader(fresh.means)];
    const files = Object.fromEntries(Array.from({ length: 57 }, (_, n) => [`n${n}.txt`, `Letter ${n}`]));
    await bring(caseworker, files, { origin: "letter" });
    await bring(caseworker, { "broken.pdf": "%PDF-1.7 nothing" }, { origin: "record" });
    await workOff(fresh, everybody);
    const first = (await ask(caseworker, listSources, {})).body;
    const rest = (await ask(caseworker, listSources, { query: { cursor: first.next } })).body;
    const names = [...first.sources, ...rest.sources].map((one) => one.filename);
    expect(names).toEqual(["broken.pdf", ...Object.keys(files).reverse()]);
    expect(rest.next).toBeUndefined();
    const find = async (query: object) =>
      (await ask(caseworker, listSources, { query })).body.sources.map((one) => one.filename);
    expect(await find({ state: "unreadable" })).toEqual(["broken.pdf"]);
    expect(await find({ origin: "record" })).toEqual(["broken.pdf"]);
    expect(await find({ q: "letters 41" })).toEqual(["n41.txt"]);
    expect(await find({ q: "n7.txt" })).toEqual(["n7.txt"]);
    expect(await find({ q: "%" })).toEqual([]);
    expect((await ask(caseworker, countInWork, {})).body).toEqual({ waiting: 0, reading: 57 });
    expect((await ask(stranger, countInWork, {})).body).toEqual({ waiting: 0, reading: 0 });
  });
});
