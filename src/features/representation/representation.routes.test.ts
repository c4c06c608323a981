import { beforeAll, describe, expect, it } from "vitest";
import { caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { openAffair, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry, withdrawEntry } from "../ledger/ledger.contract.ts";
import { listRepresentations } from "./representation.contract.ts";
import { representationRoutes } from "./representation.routes.ts";

let call: ReturnType<typeof testApi>;
const ids: Record<string, string> = {};

type Marks = { shared?: boolean; sensitivity?: "restricted" };

const add = async (names: string[], claim: object, marks: Marks = {}) => {
  const ledgerIds = names.map((name) => ids[name] ?? "");
  return (
    await call(caseworker, addEntry, {
      body: { ledgerIds, claim: { citations: [], ...claim } as unknown as Claim, ...marks },
    })
  ).body;
};

const asked = (on: string, body: object) => ({
  kind: "representation",
  on,
  body: { by: "The ambassador", level: "ambassador", to: "Ministry of Justice", ...body },
});

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, caseRoutes, ledgerRoutes, representationRoutes);
  for (const name of ["Lot", "Grotova", "Kushtaev"])
    ids[name] = (await call(caseworker, openCase, { body: { name, teams: ["consular"] } })).body.ledgerId;
  ids.affair = (
    await call(caseworker, openAffair, { body: { name: "An agreement", teams: ["consular"] } })
  ).body.ledgerId;
  await add(["Lot"], { kind: "membership", on: "2025/..", body: { affair: ids.affair } });
  const asks = [{ kind: "medical care", words: "That a doctor sees them." }];
  const byMinister = { by: "The minister", level: "minister", asks };
  await add(["Lot", "Grotova", "Kushtaev"], asked("2025-12-01", byMinister));
  const { entries } = await add(["Grotova"], asked("2025-11-01", { to: "Prison service" }));
  const answers = [entries[0]?.seq ?? 0];
  await add(["Grotova"], {
    kind: "answer",
    on: "2025-12-20",
    body: { answers, outcome: "refused", reason: "Not now." },
  });
  await add(["affair"], asked("2025-06", { by: "The president", level: "head of state" }), {
    shared: true,
  });
});

const list = async (query: Record<string, string> = {}, who = caseworker) =>
  (await call(who, listRepresentations, { query })).body;

describe("what was raised", () => {
  it("counts acts: a letter for three people once", async () => {
    const { acts, count } = await list();
    expect(count).toMatchObject({
      acts: 3,
      open: 2,
      since: "2025-06",
      highestLevel: "head of state",
      outcomes: { refused: 1 },
    });
    expect(acts.map((act) => act.places.length)).toEqual([1, 3, 1]);
  });

  it("puts the longest silence first, in days from a date that may be partial", async () => {
    const { acts } = await list({ state: "open" });
    expect(acts.map((act) => act.silence)).toEqual([
      { kind: "days", atLeast: 244, atMost: 273 },
      { kind: "days", atLeast: 90, atMost: 90 },
    ]);
  });

  it("answers for one person, with what was raised in the affairs they are a member of", async () => {
    expect((await list({ ledgerId: ids.Lot ?? "" })).count.acts).toBe(2);
    expect((await list({ ledgerId: ids.Kushtaev ?? "" })).count.acts).toBe(1);
  });

  it.each([
    [{ counterpart: "Prison service" }, 1],
    [{ level: "minister" }, 1],
    [{ by: "The ambassador" }, 1],
    [{ ask: "medical care" }, 1],
    [{ ask: "no such thing" }, 0],
    [{ state: "answered" }, 1],
    [{ outcome: "granted" }, 0],
    [{ from: "2025-11-15" }, 1],
    [{ to: "2025-07-01" }, 1],
    [{ from: "2025-06", to: "2025-06" }, 1],
  ])("narrowed by %j leaves %i", async (query, acts) => {
    expect((await list(query)).acts).toHaveLength(acts);
  });

  it("tells a reader nothing of an answer that is kept from readers", async () => {
    const { body } = await call(caseworker, openCase, { body: { name: "Sorrel", teams: ["consular"] } });
    ids.Sorrel = body.ledgerId;
    const { entries } = await add(["Sorrel"], asked("2025-10-01", { to: "Border guard" }));
    const answers = [entries[0]?.seq ?? 0];
    const answer = { kind: "answer", body: { answers, outcome: "granted", reason: "Told in confidence." } };
    const query = { ledgerId: body.ledgerId };
    expect((await list(query, reader)).count).toMatchObject({ acts: 1, open: 1 });
    await add(["Sorrel"], answer, { sensitivity: "restricted" });
    expect((await list(query)).count.outcomes).toEqual({ granted: 1 });
    expect((await list(query, reader)).acts).toEqual([]);
  });

  it("counts what was answered also while only open ones are listed", async () => {
    const { acts, count } = await list({ counterpart: "Prison service", state: "open" });
    expect(acts).toEqual([]);
    expect(count).toMatchObject({ acts: 1, open: 0, outcomes: { refused: 1 } });
  });

  it("is empty for another team, choices too", async () => {
    const { acts, choices } = await list({}, stranger);
    expect([acts, choices.counterparts, choices.by]).toEqual([[], [], []]);
  });
});

describe("what an affair shares", () => {
  it("is counted for the team of a member case, who cannot open the affair, until the membership ends", async () => {
    const both = { ...caseworker, grants: [...caseworker.grants, ...stranger.grants] };
    const body = { name: "Ana Dellmar", teams: ["other"] };
    const member = (await call(stranger, openCase, { body })).body.ledgerId;
    const claim = { kind: "membership", body: { affair: ids.affair }, citations: [] } as unknown as Claim;
    const { entries } = (await call(both, addEntry, { body: { ledgerIds: [member], claim } })).body;
    const { acts, count } = await list({ ledgerId: member }, stranger);
    expect(count).toMatchObject({ acts: 1, open: 1, highestLevel: "head of state" });
    expect(acts[0]?.places).toMatchObject([{ title: "An agreement", ledgerKind: "affair", isOpen: false }]);
    const params = { ledgerId: member, seq: `${entries[0]?.seq}` };
    await call(both, withdrawEntry, { params, body: { reason: "A namesake." } });
    expect((await list({}, stranger)).count.acts).toBe(0);
  });
});
