import { beforeEach, describe, expect, it } from "vitest";
import { caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import type { Invented } from "../../../tests/support/invented-reading.ts";
import { type ReviewDesk, readOfThree, reviewDesk } from "../../../tests/support/review-desk.ts";
import { openCase } from "../case/case.contract.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import * as contract from "./review.contract.ts";

let desk: ReviewDesk;

beforeEach(async () => {
  desk = await reviewDesk();
});

describe("accepting", () => {
  it("asks first whose file it is for", async () => {
    const sourceId = await desk.readIn();
    const { id } = await desk.proposalOf(sourceId, "arrest");
    expect((await desk.decide(contract.acceptProposal, sourceId, id)).status).toBe(422);
  });

  it("enters the fact with its citation", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    const { body } = await desk.decide(contract.acceptProposal, sourceId, id);
    expect(body.acceptedAs).toEqual([{ ledgerId, seq: 2 }]);
    const fact = (await desk.factsIn(ledgerId)).find((one) => one.kind === "arrest");
    expect(fact).toMatchObject({ on: "2025-03-03", body: { place: "Vella" }, citations: [{ sourceId }] });
    expect((await desk.proposalOf(sourceId, "arrest")).state).toBe("accepted");
    expect((await desk.decide(contract.acceptProposal, sourceId, id)).status).toBe(422);
  });

  it("enters what a person has written instead", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id, claim } = await desk.proposalOf(sourceId, "arrest");
    const edited = { ...claim, body: { ...claim.body, authority: "harbour police" } };
    await desk.decide(contract.acceptProposal, sourceId, id, { claim: edited });
    expect(await desk.lines(ledgerId)).toContain("arrest: Arrested in Vella by harbour police");
  });

  it("says afterwards what was entered, and what was proposed", async () => {
    const sourceId = await desk.readIn();
    await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id, claim } = await desk.proposalOf(sourceId, "arrest");
    expect((await desk.proposalOf(sourceId, "name")).entered).toBeUndefined();
    const edited = { ...claim, on: "2025-03-04" };
    await desk.decide(contract.acceptProposal, sourceId, id, { claim: edited });
    expect(await desk.proposalOf(sourceId, "arrest")).toMatchObject({
      ...{ state: "accepted", claim: { on: "2025-03-03" }, entered: { on: "2025-03-04", body: claim.body } },
    });
    await desk.decide(contract.undoDecision, sourceId, id);
    expect((await desk.proposalOf(sourceId, "arrest")).entered).toBeUndefined();
  });

  it("enters it in another file where a person says so, and in no further one", async () => {
    const sourceId = await desk.readIn();
    const grotova = await desk.openFrom(sourceId, "grotova", "Nina Grotova");
    const { id, claim } = await desk.proposalOf(sourceId, "arrest");
    const done = await desk.decide(contract.acceptProposal, sourceId, id, { claim, ledgerIds: [grotova] });
    expect(done.body.acceptedAs).toMatchObject([{ ledgerId: grotova }]);
    expect((await desk.factsIn(grotova)).map(({ kind }) => kind)).toContain("arrest");
    await desk.openFrom(sourceId, "lot", "Arkady Lot");
    expect(await desk.proposalOf(sourceId, "arrest")).toMatchObject({ state: "accepted", targets: [] });
    await desk.decide(contract.undoDecision, sourceId, id);
    expect((await desk.factsIn(grotova)).map(({ kind }) => kind)).not.toContain("arrest");
    expect((await desk.proposalOf(sourceId, "arrest")).state).toBe("open");
  });

  it("enters nothing in a file that one may not see", async () => {
    const sourceId = await desk.readIn();
    const { body } = await desk.call(stranger, openCase, { body: { name: "Arkady Lot", teams: ["other"] } });
    const { id } = await desk.proposalOf(sourceId, "arrest");
    const ledgerIds = [body.ledgerId];
    expect((await desk.decide(contract.acceptProposal, sourceId, id, { ledgerIds })).status).toBe(404);
  });

  it("over three persons is one act: an entry in each file with the same act id", async () => {
    const sourceId = await desk.readIn();
    const ids = [
      await desk.openFrom(sourceId, "lot", "Arkady Lot"),
      await desk.openFrom(sourceId, "grotova", "Nina Grotova"),
      await desk.openFrom(sourceId, "tedrow", "Boris Tedrow"),
    ];
    const { id } = await desk.proposalOf(sourceId, "statement");
    const { body } = await desk.decide(contract.acceptProposal, sourceId, id);
    expect(body.acceptedAs.map((one) => one.ledgerId).toSorted()).toEqual(ids.toSorted());
    const facts = (await Promise.all(ids.map((one) => desk.factsIn(one)))).flat();
    const acts = facts.filter((fact) => fact.kind === "statement").map((fact) => fact.actId);
    expect(acts).toHaveLength(3);
    expect(new Set(acts).size).toBe(1);
    expect(acts[0]).toBeDefined();
  });

  it("goes on with the same act for somebody who is linked later", async () => {
    const sourceId = await desk.readIn();
    const grotova = await desk.openFrom(sourceId, "grotova", "Nina Grotova");
    const { id } = await desk.proposalOf(sourceId, "contact");
    await desk.decide(contract.acceptProposal, sourceId, id);
    expect((await desk.proposalOf(sourceId, "contact")).state).toBe("accepted");
    const tedrow = await desk.openFrom(sourceId, "tedrow", "Boris Tedrow");
    expect(await desk.proposalOf(sourceId, "contact")).toMatchObject({ state: "open", targets: [tedrow] });
    await desk.decide(contract.acceptProposal, sourceId, id);
    const facts = [...(await desk.factsIn(grotova)), ...(await desk.factsIn(tedrow))].filter(
      (one) => one.kind === "contact",
    );
    expect(facts.map((fact) => fact.actId)).toEqual([facts[0]?.actId, facts[0]?.actId]);
  });

  it("of all of one person enters each open proposal about them alone", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { body } = await desk.acceptAll(sourceId, "lot");
    expect(body.accepted).toHaveLength(1);
    expect((await desk.factsIn(ledgerId)).map((fact) => fact.kind).toSorted()).toEqual(["arrest", "name"]);
    expect((await desk.proposalOf(sourceId, "contact")).state).toBe("open");
  });

  it("enters nothing that was read differently after it was shown", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const shown = (await desk.look(sourceId)).proposals;
    const arrest = shown.find(({ claim }) => claim.kind === "arrest");
    const events = readOfThree.events?.map((event) =>
      event.type === "arrest" ? { ...event, date: "2024-03-03", agency: "border guard" } : event,
    );
    await desk.keep(sourceId, { ...readOfThree, ...(events && { events }) });
    const accept = { params: { sourceId, proposalId: arrest?.id ?? "" }, body: { digest: arrest?.digest } };
    expect(await desk.call(caseworker, contract.acceptProposal, accept as never)).toMatchObject({
      ...{ status: 409, problem: { id: "proposal.read-differently" } },
    });
    const all = { params: { sourceId }, body: { subject: "lot", proposals: shown } };
    await desk.call(caseworker, contract.acceptAll, all as never);
    expect(await desk.lines(ledgerId)).not.toContainEqual(expect.stringContaining("arrest"));
    expect((await desk.decide(contract.acceptProposal, sourceId, arrest?.id ?? "")).status).toBe(200);
  });

  it("is not for those who only read, nor for another team", async () => {
    const sourceId = await desk.readIn();
    await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    expect((await desk.look(sourceId, reader)).mayDecide).toBe(false);
    expect((await desk.decide(contract.acceptProposal, sourceId, id, {}, reader)).status).toBe(403);
    expect((await desk.decide(contract.rejectProposal, sourceId, id, {}, reader)).status).toBe(403);
    expect((await desk.decide(contract.acceptProposal, sourceId, id, {}, stranger)).status).toBe(404);
    expect((await desk.link(sourceId, "lot", { ignore: true }, stranger)).status).toBe(404);
  });
});

describe("undoing", () => {
  it("withdraws what was accepted, with the reason, and opens the proposal again", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, id);
    await desk.decide(contract.undoDecision, sourceId, id);
    const file = await desk.fileOf(ledgerId);
    expect(file.withdrawn.map((fact) => fact.versions.at(-1)?.entry.body)).toEqual([
      { reason: "accepted by mistake" },
    ]);
    expect(await desk.proposalOf(sourceId, "arrest")).toMatchObject({ state: "open", acceptedAs: [] });
  });

  it("opens a rejected proposal again", async () => {
    const sourceId = await desk.readIn();
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.rejectProposal, sourceId, id, { reason: "another Lot" });
    expect(await desk.proposalOf(sourceId, "arrest")).toMatchObject({
      state: "rejected",
      reason: "another Lot",
    });
    await desk.decide(contract.undoDecision, sourceId, id);
    expect((await desk.proposalOf(sourceId, "arrest")).state).toBe("open");
  });
});

describe("an answer", () => {
  const words = "The ministry refused to free Arkady Lot.";
  const reading: Invented = {
    persons: { lot: "Arkady Lot" },
    events: [
      {
        type: "refusal",
        words: "The ministry refused to free Arkady Lot",
        persons: ["lot"],
        by: "org:the ministry",
      },
    ],
  };

  it("answers the only representation of the file; without one it is a note", async () => {
    const sourceId = await desk.readIn(words, reading);
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    expect((await desk.proposalOf(sourceId, "note")).claim.body).toEqual({ words: words.slice(0, -1) });
    const claim = {
      kind: "representation" as const,
      body: { by: "The embassy", to: "The ministry" },
      citations: [],
    };
    const { body } = await desk.call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const answer = await desk.proposalOf(sourceId, "answer");
    expect(answer.claim.body).toMatchObject({ answers: [body.entries[0]?.seq], outcome: "refused" });
    expect((await desk.decide(contract.acceptProposal, sourceId, answer.id)).status).toBe(200);
  });
});

describe("what the file tells already", () => {
  it("gets a second source instead of a double", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const claim = { kind: "arrest" as const, on: "2025-03", body: { place: "Vella" }, citations: [] };
    await desk.call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const arrest = await desk.proposalOf(sourceId, "arrest");
    expect(arrest.sameAs).toMatchObject([{ ledgerId, seq: 2 }]);
    await desk.decide(contract.acceptProposal, sourceId, arrest.id);
    const arrests = (await desk.factsIn(ledgerId)).filter((fact) => fact.kind === "arrest");
    expect(arrests).toMatchObject([{ on: "2025-03", citations: [{ sourceId }] }]);
    expect(arrests[0]?.versions).toHaveLength(2);
  });

  it("is restored as it was when that is undone", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const claim = { kind: "arrest" as const, on: "2025-03", body: { place: "Vella" }, citations: [] };
    await desk.call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, id);
    expect((await desk.decide(contract.undoDecision, sourceId, id)).status).toBe(200);
    expect((await desk.factsIn(ledgerId)).filter((fact) => fact.kind === "arrest")).toMatchObject([
      { citations: [] },
    ]);
  });

  it("is entered beside when the reviewer says so, or when the dates cannot be one", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const claim = { kind: "arrest" as const, on: "2025-03", body: { place: "Vella" }, citations: [] };
    await desk.call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, id, { double: "separate" });
    expect((await desk.factsIn(ledgerId)).filter((fact) => fact.kind === "arrest")).toHaveLength(2);
  });
});
