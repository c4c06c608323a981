import { beforeEach, describe, expect, it } from "vitest";
import { caseworker, stranger, supervisor } from "../../../tests/support/actors.ts";
import { type ReviewDesk, readOfThree, reviewDesk, threePeople } from "../../../tests/support/review-desk.ts";
import { changeLedgerAccess, openCase } from "../case/case.contract.ts";
import * as contract from "./review.contract.ts";

let desk: ReviewDesk;

beforeEach(async () => {
  desk = await reviewDesk();
});

const press = (words = threePeople, reading = readOfThree) =>
  desk.readIn(words, reading, caseworker, "press");
const queueOf = async (who = caseworker) =>
  (await desk.call(who, contract.getReviewQueue, {})).body.sources.map(({ people, open, all }) => ({
    ...{ people, open, all },
  }));
const seenBy = async (sourceId: string, who = stranger) => {
  const { readAt, ...review } = await desk.look(sourceId, who);
  return { ...review, queue: await queueOf(who) };
};

describe("what a team decides about press", () => {
  it("is not shown to another: a rejection with its reason, and that somebody is not ours", async () => {
    const sourceId = await press();
    const before = await seenBy(sourceId);
    const arrest = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.rejectProposal, sourceId, arrest.id, { reason: "our informant says no" });
    await desk.link(sourceId, "grotova", { ignore: true });
    expect(await seenBy(sourceId)).toEqual(before);
    expect(await desk.proposalOf(sourceId, "arrest")).toMatchObject({ reason: "our informant says no" });
    expect(await queueOf()).toMatchObject([{ open: 4, all: 6 }]);
  });

  it("is not changed by another, which says otherwise for itself", async () => {
    const sourceId = await press();
    await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, id);
    await desk.link(sourceId, "lot", { ignore: true }, stranger);
    await desk.decide(contract.rejectProposal, sourceId, id, { reason: "no" }, stranger);
    expect(await desk.proposalOf(sourceId, "arrest")).toMatchObject({ state: "accepted" });
    expect(await desk.proposalOf(sourceId, "arrest", stranger)).toMatchObject({ state: "rejected" });
    await desk.decide(contract.undoDecision, sourceId, id);
    expect(await desk.proposalOf(sourceId, "arrest", stranger)).toMatchObject({ state: "rejected" });
  });

  it("is theirs who may see the file as soon as they may", async () => {
    const sourceId = await press();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, id);
    const body = { teams: ["consular", "other"], users: [], reason: "together" };
    await desk.call(supervisor, changeLedgerAccess, { params: { ledgerId }, body });
    expect(await desk.proposalOf(sourceId, "arrest", stranger)).toMatchObject({ state: "accepted" });
    const [lot] = (await desk.look(sourceId, stranger)).subjects;
    expect(lot?.link).toMatchObject({ ledgerId });
  });

  it("holds for the same words elsewhere within the team, and for nobody else", async () => {
    const letter = await desk.readIn();
    const { id } = await desk.proposalOf(letter, "arrest");
    await desk.decide(contract.rejectProposal, letter, id, { reason: "the letter is forged" });
    const reprint = await press(`From our own correspondent.\n\n${threePeople}`);
    expect(await desk.proposalOf(reprint, "arrest")).toMatchObject({ isRejectedElsewhere: true });
    expect(await desk.proposalOf(reprint, "arrest", stranger)).toMatchObject({
      ...{ state: "open", isRejectedElsewhere: false },
    });
  });
});

describe("who is in a team’s files", () => {
  const words = "The concert in Oslo was opened by Peter Holmberg. It was the first of the year.";
  const reading = { persons: { holmberg: { name: "Peter Holmberg", class: "other" as const } } };
  const openHolmberg = () =>
    desk.call(caseworker, openCase, { body: { name: "Peter Holmberg", teams: ["consular"] } });

  it("is shown to that team alone, whoever has the source read", async () => {
    const sourceId = await press(words, reading);
    const before = await seenBy(sourceId);
    expect(before).toMatchObject({ subjects: [], proposals: [], queue: [] });
    await openHolmberg();
    for (const who of [caseworker, stranger]) {
      await desk.keep(sourceId, reading, who);
      expect(await seenBy(sourceId)).toEqual(before);
      const ours = await seenBy(sourceId, caseworker);
      expect(ours.subjects.map(({ name }) => name)).toEqual(["Peter Holmberg"]);
      expect(ours.proposals.map(({ claim }) => claim.kind)).toEqual(["name"]);
      expect(ours.queue).toEqual([{ people: ["Peter Holmberg"], open: 1, all: 1 }]);
    }
  });

  it("is told nobody else by a link, nor by what is done with it", async () => {
    const sourceId = await press(words, reading);
    const before = await seenBy(sourceId);
    await desk.openFrom(sourceId, "holmberg", "Peter Holmberg");
    expect(await seenBy(sourceId)).toEqual(before);
    await desk.keep(sourceId, reading, stranger);
    expect(await seenBy(sourceId)).toEqual(before);
    expect((await desk.look(sourceId)).proposals).toMatchObject([{ state: "accepted" }]);
  });

  it("is told nobody else by a proposal about others as well", async () => {
    const text = `${threePeople} Quill added that Peter Holmberg and Lot were well.`;
    const both = {
      ...readOfThree,
      persons: { ...readOfThree.persons, ...reading.persons },
      statements: [{ speaker: "quill", words: "Peter Holmberg and Lot were well" }],
    };
    const sourceId = await press(text, both);
    const before = await seenBy(sourceId);
    await openHolmberg();
    await desk.keep(sourceId, both);
    expect(await seenBy(sourceId)).toEqual(before);
    expect((await desk.proposalOf(sourceId, "statement", stranger)).subjects).toEqual(["lot"]);
    expect((await desk.proposalOf(sourceId, "statement")).subjects).toEqual(["lot", "holmberg"]);
  });
});

describe("reading again for another team", () => {
  it("leaves everybody’s links and decisions with the people whom they are about", async () => {
    const sourceId = await press();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.rejectProposal, sourceId, id, { reason: "another Lot" });
    const persons = { grotova: "Arkady Lot", lot: "Nina Grotova", tedrow: "Boris Tedrow" };
    const [arrest, visit] = readOfThree.events ?? [];
    const swapped = [
      ...(arrest ? [{ ...arrest, persons: ["grotova"] }] : []),
      ...(visit ? [{ ...visit, persons: ["lot", "tedrow"] }] : []),
    ];
    await desk.keep(sourceId, { persons, events: swapped }, stranger);
    const { subjects, proposals } = await desk.look(sourceId);
    expect(subjects.map((one) => [one.name, one.link !== undefined])).toEqual([
      ["Arkady Lot", true],
      ["Nina Grotova", false],
      ["Boris Tedrow", false],
    ]);
    expect(subjects[0]?.link).toMatchObject({ ledgerId });
    expect(proposals.find((one) => one.id === id)).toMatchObject({
      ...{ state: "rejected", subjects: ["grotova"] },
    });
  });

  it("keeps what was decided about words of which the reader makes nothing now", async () => {
    const sourceId = await press();
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.rejectProposal, sourceId, id);
    const without = { ...readOfThree, events: [] };
    await desk.keep(sourceId, without, stranger);
    const find = async (who = caseworker) =>
      (await desk.look(sourceId, who)).proposals.find((proposal) => proposal.id === id);
    expect(await find()).toMatchObject({ state: "rejected", readNow: { claim: null } });
    expect(await find(stranger)).toBeUndefined();
    await desk.keep(sourceId, readOfThree, stranger);
    expect((await find())?.readNow).toBeUndefined();
    expect(await find(stranger)).toMatchObject({ state: "open" });
  });
});
