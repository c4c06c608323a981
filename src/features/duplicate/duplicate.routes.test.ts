import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import type { Actor } from "../../core/access/access.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { joinCases, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry, withdrawEntry } from "../ledger/ledger.contract.ts";
import { findAlike, keepApart, listDuplicates, takeBackDecision } from "./duplicate.contract.ts";
import { duplicateRoutes } from "./duplicate.routes.ts";

const both: Actor = {
  ...anActor("user-both"),
  grants: ["consular", "other"].map((teamId) => ({ role: "reader", teamId })),
};
const reason = "Two passports were shown.";

let call: ReturnType<typeof testApi>;

beforeAll(async () => {
  call = testApi((await testMeans()).means, caseRoutes, ledgerRoutes, duplicateRoutes);
});

const add = (ledgerId: string, claim: Partial<Claim>, sensitivity?: "restricted", who = caseworker) =>
  call(who, addEntry, {
    body: {
      ledgerIds: [ledgerId],
      claim: { citations: [], ...claim } as Claim,
      ...(sensitivity && { sensitivity }),
    },
  });

const open = async (name: string, who = caseworker, teams = ["consular"]) =>
  (await call(who, openCase, { body: { name, teams } })).body.ledgerId;

const list = async (who = caseworker) => (await call(who, listDuplicates, {})).body;

/** The reasons of a pair of cases on the page of this reader; nothing, if the pair is not there. */
const told = async (one: string, other: string, who = caseworker) => {
  const { pairs } = await list(who);
  const pair = pairs.find(
    (two) => [two.one.ledgerId, two.other.ledgerId].sort().join() === [one, other].sort().join(),
  );
  return pair?.why.map((why) => why.en);
};

const decide = (
  endpoint: typeof keepApart | typeof joinCases,
  one: string,
  other: string,
  who = caseworker,
) => call(who, endpoint, { params: { ledgerId: one }, body: { other, reason } });

const takeBack = (one: string, other: string) =>
  call(caseworker, takeBackDecision, { params: { ledgerId: one, other }, body: { reason: "By mistake." } });

describe("likely duplicates", () => {
  it("are cases whose names are alike, in any script, with what speaks for it and against", async () => {
    const [one, other] = [await open("Timur Vasgard"), await open("Тимур Васгард")];
    for (const id of [one, other]) await add(id, { kind: "nationality", body: { country: "KZ" } });
    await add(one, { kind: "birth", on: "1980", body: {} });
    await add(other, { kind: "birth", on: "1980-05-12", body: {} });
    const why = await told(one, other);
    expect(why).toContain("The dates of birth agree as far as both are known: 1980.");
    expect(why).toContain("The same nationality: Kazakhstan.");
    const { pairs } = await list();
    expect(pairs[0]?.one).toMatchObject({ title: "Timur Vasgard", births: ["1980"], nationalities: ["KZ"] });
    expect(pairs[0]?.other.latin).toBe("Timur Vasgard");
  });

  it("are found by other names, and by a number in common whatever the names", async () => {
    const [one, other, third] = [
      await open("Marta Verlind"),
      await open("M. Brandis"),
      await open("Ilse Torvane"),
    ];
    expect(await told(one, other)).toBeUndefined();
    await add(other, { kind: "name", body: { full: "Марта Верлинд", nameKind: "birth" } });
    expect(await told(one, other)).toBeDefined();
    for (const id of [one, third])
      await add(id, { kind: "identifier", body: { type: "passport", value: "71 2345678" } });
    expect(await told(one, third)).toContain("The same number: passport: 71 2345678.");
  });

  it("are found by a number that several give, also when one of those is told apart", async () => {
    const [one, other, third] = [
      await open("Nadia Kestrin"),
      await open("Jorge Almquist"),
      await open("Petra Wolanek"),
    ];
    for (const id of [one, other, third])
      await add(id, { kind: "identifier", body: { type: "passport", value: "88 1234567" } });
    for (const id of [other, third]) await decide(keepApart, one, id);
    expect(await told(one, other)).toBeUndefined();
    expect(await told(other, third)).toContain("The same number: passport: 88 1234567.");
  });

  it("go when dates of birth tell them apart, and come when that was a mistake", async () => {
    const [one, other] = [await open("Oskar Pellwright"), await open("Oscar Pellwright")];
    expect(await told(one, other)).toBeDefined();
    await add(one, { kind: "birth", on: "1952-03-01", body: {} });
    const added = await add(other, { kind: "birth", on: "1980-05-12", body: {} });
    expect(await told(one, other)).toBeUndefined();
    const [place] = added.body.entries;
    await call(caseworker, withdrawEntry, {
      params: { ledgerId: other, seq: `${place?.seq}` },
      body: { reason: "His father's." },
    });
    expect(await told(one, other)).toBeDefined();
  });

  it("go when they are joined, and come back when that is taken back in either file", async () => {
    const [one, other] = [await open("Ksenia Dornhelm"), await open("Xenia Dornhelm")];
    const { entries } = (await decide(joinCases, one, other)).body;
    expect(await told(one, other)).toBeUndefined();
    const [place] = entries;
    await call(caseworker, withdrawEntry, {
      params: { ledgerId: place?.ledgerId ?? "", seq: `${place?.seq}` },
      body: { reason: "A namesake." },
    });
    expect(await told(one, other)).toBeDefined();
    expect((await decide(joinCases, one, other)).body.entries).toHaveLength(1);
    expect((await decide(joinCases, one, other)).problem.id).toBe("pair.decided");
  });

  it("are not proposed again once they were told apart, with who, when and why, until that is taken back", async () => {
    const [one, other] = [await open("Anton Welkin"), await open("Антон Велкин")];
    expect((await decide(keepApart, one, other)).body.entries).toHaveLength(2);
    expect(await told(one, other)).toBeUndefined();
    expect((await list()).decisions[0]).toMatchObject({ said: "apart", reason, by: caseworker.userId });
    expect((await decide(joinCases, one, other)).problem.id).toBe("input.invalid");
    expect((await takeBack(other, one)).body.entries).toHaveLength(2);
    expect(await told(one, other)).toBeDefined();
    expect((await takeBack(other, one)).status).toBe(404);
  });

  it("show a person once: cases that are joined are one", async () => {
    const [one, two, three] = [
      await open("Ruslan Fenmoor"),
      await open("Руслан Фенмур"),
      await open("Ruslan Fenmoore"),
    ];
    const found = async () =>
      (await Promise.all([told(one, two), told(one, three), told(two, three)])).filter(
        (why) => why !== undefined,
      );
    expect(await found()).toHaveLength(3);
    await decide(joinCases, one, two);
    expect(await found()).toHaveLength(1);
  });
});

describe("what one may not see", () => {
  it("makes no pair: a case of another team, or a restricted name or date", async () => {
    const [one, theirs] = [await open("Yusuf Ardanwell"), await open("Yusuf Ardanwell", stranger, ["other"])];
    expect(await told(one, theirs)).toBeUndefined();
    expect(await told(one, theirs, stranger)).toBeUndefined();
    expect(await told(one, theirs, both)).toBeDefined();
    const second = await open("Nobody Known");
    await add(second, { kind: "name", body: { full: "Yusuf Ardanwell" } }, "restricted");
    expect(await told(one, second)).toBeDefined();
    expect(await told(one, second, reader)).toBeUndefined();
    await add(one, { kind: "birth", on: "1980", body: {} });
    await add(theirs, { kind: "birth", on: "1951", body: {} }, "restricted", stranger);
    expect((await told(one, theirs, both))?.join()).not.toMatch(/birth/);
  });

  it("is not decided on, and a reader decides nothing", async () => {
    const [one, theirs, ours] = [
      await open("Ada Merrin"),
      await open("Ada Merrin", stranger, ["other"]),
      await open("Ада Меррин"),
    ];
    expect((await decide(keepApart, one, theirs)).problem.id).toBe("ledger.not-found");
    expect((await decide(keepApart, one, ours, reader)).status).toBe(403);
    expect((await takeBack(one, theirs)).problem.id).toBe("ledger.not-found");
    const { pairs } = await list(reader);
    expect(pairs.every(({ mayDecide }) => !mayDecide)).toBe(true);
  });
});

describe("somebody who has no case yet", () => {
  const alike = async (query: Record<string, string>, who = caseworker) =>
    (await call(who, findAlike, { query })).body.alike;

  it("may be one of these, by all their names and by what else is known", async () => {
    const one = await open("Selim Harrowgate");
    await add(one, { kind: "name", body: { full: "Селим Харроугейт" } });
    await add(one, { kind: "birth", on: "1975-02-03", body: {} });
    const [found] = await alike({ name: "Селим Харроугейт", born: "1975-03-02", nationality: "kz" });
    expect(found).toMatchObject({ ledgerId: one, title: "Selim Harrowgate", name: "Селим Харроугейт" });
    expect(found?.why.map(({ en }) => en)).toContain(
      "Dates of birth 3 February 1975 and 2 March 1975: day and month may be swapped.",
    );
    expect(await alike({ name: "Se" })).toEqual([]);
    expect(await alike({ name: "Selim Harrowgate" }, stranger)).toEqual([]);
  });

  it("is told what was decided of those that are alike", async () => {
    const [one, other] = [await open("Pavel Lindqvor"), await open("Pavel Lindqvor")];
    await decide(keepApart, one, other);
    const found = await alike({ name: "Pavel Lindqvor" });
    expect(found.map(({ decided }) => decided[0]?.said)).toEqual(["apart", "apart"]);
    const [known] = await alike({ ledgerId: one });
    expect(known).toMatchObject({ ledgerId: other, decided: [{ said: "apart" }] });
  });
});
