import { beforeAll, describe, expect, it } from "vitest";
import { caseworker, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { fold } from "../../core/ledger/fold.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry, withdrawEntry } from "../ledger/ledger.contract.ts";
import { getCase, joinCases, openAffair, openCase } from "./case.contract.ts";
import { caseRoutes } from "./case.routes.ts";

let call: ReturnType<typeof testApi>;

beforeAll(async () => {
  call = testApi((await testMeans()).means, caseRoutes, ledgerRoutes);
});

const open = async (name = "Ana Dellmar", who = caseworker, teams = ["consular"]) =>
  (await call(who, openCase, { body: { name, teams } })).body.ledgerId;

const addNote = (ledgerId: string, words: string) => {
  const claim = { kind: "note" as const, body: { words }, citations: [] };
  return call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
};

const notesIn = async (ledgerId: string) => {
  const { entries } = (await call(caseworker, getCase, { params: { ledgerId } })).body;
  const { notes } = fold(entries, { of: ledgerId }).chapters;
  return notes.map(({ body }) => ("words" in body ? body.words : "")).toSorted();
};

const say = (one: string, other: string) =>
  call(caseworker, joinCases, { params: { ledgerId: one }, body: { other, reason: "The same passport" } });

describe("two cases of one person", () => {
  it("are joined in both at once, each then shows both, and they are two again when it is taken back", async () => {
    const [one, other] = [await open("Ana Dellmar"), await open("Anna Dellmar")];
    await addNote(other, "From the other file.");
    await addNote(one, "From this file.");
    const { entries } = (await say(one, other)).body;
    const both = ["From the other file.", "From this file."];
    expect([await notesIn(one), await notesIn(other)]).toEqual([both, both]);
    for (const { ledgerId, seq } of entries)
      await call(caseworker, withdrawEntry, {
        params: { ledgerId, seq: `${seq}` },
        body: { reason: "A namesake." },
      });
    expect([await notesIn(one), await notesIn(other)]).toEqual([
      ["From this file."],
      ["From the other file."],
    ]);
  });

  it("are not joined where one is not open, or where they are one, or one is an affair", async () => {
    const [one, theirs] = [await open(), await open("A. Dellmar", stranger, ["other"])];
    const body = { name: "Fever at Marrow Hill", teams: ["consular"] };
    const affair = (await call(caseworker, openAffair, { body })).body.ledgerId;
    expect((await say(one, theirs)).problem.id).toBe("ledger.not-found");
    expect((await say(one, one)).problem.id).toBe("input.invalid");
    expect((await say(one, affair)).problem.id).toBe("input.invalid");
  });
});
