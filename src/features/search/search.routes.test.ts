import { beforeAll, describe, expect, it } from "vitest";
import { caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import { openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { search } from "./search.contract.ts";
import { searchRoutes } from "./search.routes.ts";

let call: ReturnType<typeof testApi>;
let mirkalj: string;

beforeAll(async () => {
  const { means, jobs } = await testMeans();
  call = testApi(means, caseRoutes, ledgerRoutes, searchRoutes);
  const open = async (name: string) =>
    (await call(caseworker, openCase, { body: { name, teams: ["consular"] } })).body.ledgerId;
  const lot = await open("Тимур Лот");
  mirkalj = await open("Glafira Mirkalj");
  const name = { kind: "name" as const, body: { full: "Polikarp Sedykh" }, citations: [] };
  await call(caseworker, addEntry, { body: { ledgerIds: [mirkalj], claim: name } });
  const claim = {
    kind: "statement" as const,
    body: { speaker: "The consul", words: "He was denied his insulin twice." },
  };
  await call(caseworker, addEntry, { body: { ledgerIds: [lot], claim: { ...claim, citations: [] } } });
  const hidden = { kind: "note" as const, body: { words: "The insulin pump is broken." }, citations: [] };
  await call(caseworker, addEntry, { body: { ledgerIds: [lot], claim: hidden, sensitivity: "restricted" } });
  const letter = "The governor wrote that no kettle was found in the cell.";
  await uploader(means)(caseworker, { "kettle.txt": letter }, { origin: "letter", team: "consular" });
  await workOff({ means, jobs }, [caseworker]);
});

const find = async (q: string, who = caseworker, spelling?: "exact") =>
  (await call(who, search, { query: { q, ...(spelling && { spelling }) } })).body;

describe("search", () => {
  it.each(["Timur Lot", "Lot", "тимур", "LOT, Timur"])("finds a person by %s", async (q) => {
    expect((await find(q)).people.map((person) => person.title)).toEqual(["Тимур Лот"]);
  });

  it("finds each file once, and tells by which other name and why", async () => {
    const { people } = await find("Поликарп Седых");
    expect(people).toEqual([
      {
        ...{ ledgerId: mirkalj, kind: "case", title: "Glafira Mirkalj" },
        match: { name: "Polikarp Sedykh", why: [expect.objectContaining({ en: expect.any(String) })] },
      },
    ]);
    expect((await find("Polikarp")).people[0]?.match?.why).toEqual([]);
  });

  it("tells rather by the name that holds the words than by one that is like them", async () => {
    const name = { kind: "name" as const, body: { full: "Поликарп Ефимович Седых" }, citations: [] };
    await call(caseworker, addEntry, { body: { ledgerIds: [mirkalj], claim: name } });
    expect((await find("Седых")).people[0]?.match).toMatchObject({
      name: "Поликарп Ефимович Седых",
      why: [],
    });
    expect((await find("Sedykh")).people[0]?.match).toMatchObject({ name: "Polikarp Sedykh", why: [] });
  });

  it("reads out a title in other letters", async () => {
    expect((await find("Лот")).people[0]?.latin).toBe("Timur Lot");
  });

  describe("without other spellings", () => {
    it.each([
      ["Тимур", ["Тимур Лот"]],
      ["ЛОТ тимур", ["Тимур Лот"]],
      ["Timur Lot", []],
      ["Тим", []],
      ["Glafíra", ["Glafira Mirkalj"]],
      ["Glafyra", []],
      ["sedykh", ["Glafira Mirkalj"]],
    ])("finds for %s: %j", async (q, titles) => {
      expect((await find(q, caseworker, "exact")).people.map((person) => person.title)).toEqual(titles);
      expect((await find(q, stranger, "exact")).people).toEqual([]);
    });

    it("finds texts as ever", async () => {
      expect((await find("kettles", caseworker, "exact")).sources).toHaveLength(1);
    });
  });

  it("finds what was said, and marks the words", async () => {
    const [found] = (await find("deny insulin")).statements;
    expect(found).toMatchObject({ title: "Тимур Лот", kind: "statement" });
    expect(found?.excerpt.filter((part) => part.found).map((part) => part.text)).toContain("insulin");
  });

  it("finds a source by words of its text, in another form too", async () => {
    const [found] = (await find("kettles")).sources;
    expect(found?.excerpt.filter((part) => part.found).map((part) => part.text)).toEqual(["kettle"]);
    expect((await find("kettles", stranger)).sources).toEqual([]);
  });

  it("shows nothing that is not open to whoever asks", async () => {
    expect((await find("insulin", stranger)).statements).toEqual([]);
    expect((await find("Timur Lot", stranger)).people).toEqual([]);
    expect((await find("insulin")).entries).toHaveLength(1);
    expect((await find("insulin", reader)).entries).toEqual([]);
    expect((await find("insulin", reader)).statements).toHaveLength(1);
  });

  it.each(["'", '" -- ;', "a & | !", "(((", "%", "\\"])("takes %j as words", async (q) => {
    expect((await call(caseworker, search, { query: { q } })).status).toBe(200);
  });
});
