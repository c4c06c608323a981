import { beforeEach, describe, expect, it } from "vitest";
import { caseworker, stranger } from "../../../tests/support/actors.ts";
import { type ReviewDesk, readOfThree, reviewDesk, threePeople } from "../../../tests/support/review-desk.ts";
import { openCase } from "../case/case.contract.ts";
import * as contract from "./review.contract.ts";

let desk: ReviewDesk;

beforeEach(async () => {
  desk = await reviewDesk();
});

describe("the queue", () => {
  it("shows sources with open proposals to those who see the source, and to nobody else", async () => {
    const sourceId = await desk.readIn();
    const { body } = await desk.call(caseworker, contract.getReviewQueue, {});
    expect(body.sources).toMatchObject([
      { id: sourceId, open: 6, all: 6, people: ["Arkady Lot", "Nina Grotova", "Boris Tedrow"] },
    ]);
    expect((await desk.call(stranger, contract.getReviewQueue, {})).body.sources).toEqual([]);
    expect((await desk.call(stranger, contract.getSourceReview, { params: { sourceId } })).status).toBe(404);
  });

  it("lets a source go when all is decided", async () => {
    const sourceId = await desk.readIn();
    for (const { id } of (await desk.look(sourceId)).proposals)
      await desk.decide(contract.rejectProposal, sourceId, id);
    expect((await desk.call(caseworker, contract.getReviewQueue, {})).body.sources).toEqual([]);
  });
});

describe("looking", () => {
  it("waits for nobody who is at work on the source", async () => {
    const sourceId = await desk.readIn();
    const looked = await desk.whileLocked(sourceId, () => desk.look(sourceId));
    expect(looked.proposals).toHaveLength(6);
  });
});

describe("a text that came before", () => {
  it("is named where nearly the same is reviewed, to whoever may see it", async () => {
    const first = await desk.readIn();
    const again = `${threePeople}\n\nFrom our own correspondent.`;
    const second = await desk.readIn(again, readOfThree, caseworker, "press");
    expect((await desk.look(second)).earlier).toMatchObject([{ id: first }]);
    expect((await desk.look(first)).earlier).toEqual([]);
    expect((await desk.look(second, stranger)).earlier).toEqual([]);
  });
});

describe("linking", () => {
  it("suggests the cases whose names are alike, with the reasons, and only those that one may see", async () => {
    const name = "Аркадий Лот";
    const { body } = await desk.call(caseworker, openCase, { body: { name, teams: ["consular"] } });
    await desk.call(stranger, openCase, { body: { name: "Arkady Lot", teams: ["other"] } });
    const { subjects } = await desk.look(await desk.readIn());
    const lot = subjects.find((subject) => subject.id === "lot");
    expect(lot?.suggestions.map((one) => one.ledgerId)).toEqual([body.ledgerId]);
    expect(lot?.suggestions[0]?.why.length).toBeGreaterThan(0);
  });

  it("opens a case whose name cites the words, and accepts that name", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const [name] = await desk.factsIn(ledgerId);
    expect(name?.citations).toEqual([{ sourceId, start: 0, end: 10, quote: "Arkady Lot" }]);
    expect(await desk.proposalOf(sourceId, "name")).toMatchObject({
      state: "accepted",
      acceptedAs: [{ ledgerId }],
    });
  });

  it("opens a case under a name that the source does not say without citing it, and goes on proposing its own", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Semyonovich Lot");
    expect((await desk.factsIn(ledgerId))[0]).toMatchObject({
      body: { full: "Arkady Semyonovich Lot" },
      citations: [],
    });
    const proposed = await desk.proposalOf(sourceId, "name");
    expect(proposed).toMatchObject({ state: "open", targets: [ledgerId] });
    await desk.decide(contract.acceptProposal, sourceId, proposed.id);
    expect((await desk.factsIn(ledgerId))[1]).toMatchObject({
      body: { full: "Arkady Lot" },
      citations: [{ quote: "Arkady Lot" }],
    });
  });

  it("proposes entries about somebody of whom the reader made nothing, once they are linked", async () => {
    const reading = {
      persons: { ...readOfThree.persons, lot: { name: "Arkady Lot", class: "other" as const } },
      statements: [{ speaker: "quill", words: "Lot was well" }],
    };
    const words = `${threePeople} Ada Quill added that Lot was well.`;
    const sourceId = await desk.readIn(words, reading);
    expect((await desk.look(sourceId)).others.map((person) => person.name)).toEqual(["Arkady Lot"]);
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    expect((await desk.factsIn(ledgerId))[0]?.citations).toHaveLength(1);
    const { others, subjects, proposals } = await desk.look(sourceId);
    expect(others).toEqual([]);
    expect(subjects.find((subject) => subject.id === "lot")?.link).toMatchObject({ ledgerId });
    expect(proposals.find(({ claim }) => claim.kind === "statement")?.targets).toEqual([ledgerId]);
  });

  it("opens one file for a person, however many reviewers do it at once", async () => {
    const sourceId = await desk.readIn();
    const open = { open: "case", name: "Arkady Lot", team: "consular" };
    const answers = await Promise.all([1, 2, 3].map(() => desk.link(sourceId, "lot", open)));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409]);
    const instead = answers.find((answer) => answer.status === 200)?.body.ledgerId;
    expect((await desk.link(sourceId, "lot", { ...open, instead })).status).toBe(200);
  });

  it("does not link to a file that one may not see", async () => {
    const sourceId = await desk.readIn();
    const { body } = await desk.call(stranger, openCase, { body: { name: "Arkady Lot", teams: ["other"] } });
    expect((await desk.link(sourceId, "lot", { ledgerId: body.ledgerId })).status).toBe(404);
  });

  it("links nobody whom the source does not name", async () => {
    const sourceId = await desk.readIn();
    const open = { open: "case", name: "Somebody Else", team: "consular" };
    expect((await desk.link(sourceId, "nobody", open)).status).toBe(404);
    expect((await desk.link(sourceId, "lot", open)).status).toBe(200);
  });

  it("sets aside what is only about people who are not ours, and brings it back", async () => {
    const sourceId = await desk.readIn();
    await desk.link(sourceId, "lot", { ignore: true });
    expect((await desk.proposalOf(sourceId, "arrest")).state).toBe("not ours");
    expect((await desk.proposalOf(sourceId, "statement")).state).toBe("open");
    await desk.link(sourceId, "lot", { unlink: true });
    expect((await desk.proposalOf(sourceId, "arrest")).state).toBe("open");
  });

  it("keeps what one team says about press from another, which links the same person for itself", async () => {
    const sourceId = await desk.readIn(threePeople, readOfThree, caseworker, "press");
    await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const arrest = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, arrest.id);
    const seen = await desk.proposalOf(sourceId, "arrest", stranger);
    expect(seen).toMatchObject({ state: "open", acceptedAs: [], targets: [] });
    expect((await desk.look(sourceId, stranger)).subjects.every((subject) => !subject.link)).toBe(true);
    await desk.link(sourceId, "lot", { open: "case", name: "Arkady Lot", team: "other" }, stranger);
    const done = await desk.decide(contract.acceptProposal, sourceId, arrest.id, {}, stranger);
    expect(done.status).toBe(200);
    expect((await desk.proposalOf(sourceId, "arrest")).acceptedAs).toHaveLength(1);
  });
});

describe("reading again", () => {
  it("keeps decisions, says what is read differently now, and leaves the file alone", async () => {
    const sourceId = await desk.readIn();
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await desk.proposalOf(sourceId, "arrest");
    await desk.decide(contract.acceptProposal, sourceId, id);
    const contact = await desk.proposalOf(sourceId, "contact");
    const before = await desk.lines(ledgerId);
    await desk.keep(sourceId, {
      ...readOfThree,
      persons: { "lot-2": "Arkady Lot", grotova: "Nina Grotova", tedrow: "Boris Tedrow" },
      events: [
        {
          type: "arrest",
          words: "arrested in Vella on 3 March 2025",
          persons: ["lot-2"],
          date: "2025-03-03",
          agency: "the police",
        },
        {
          type: "visit",
          words: "visited by the consul on 5 May 2025",
          persons: ["grotova", "tedrow"],
          date: "2025-05-05",
        },
      ],
      statements: [],
    });
    const { proposals, subjects } = await desk.look(sourceId);
    expect(proposals.find((one) => one.id === id)).toMatchObject({
      state: "accepted",
      subjects: ["lot-2"],
      readNow: { claim: { body: { authority: "the police" } } },
    });
    expect(proposals.find((one) => one.id === contact.id)?.state).toBe("open");
    expect(proposals.filter(({ claim }) => claim.kind === "statement")).toEqual([]);
    expect(subjects.find((subject) => subject.id === "lot-2")?.link).toMatchObject({ ledgerId });
    expect(await desk.lines(ledgerId)).toEqual(before);
  });

  it("keeps a rejection in a reprint with the same words", async () => {
    const sourceId = await desk.readIn();
    await desk.decide(contract.rejectProposal, sourceId, (await desk.proposalOf(sourceId, "arrest")).id);
    const reprint = await desk.readIn(`From our own correspondent.\n\n${threePeople}`);
    expect(await desk.proposalOf(reprint, "arrest")).toMatchObject({ state: "rejected" });
    await desk.decide(contract.undoDecision, reprint, (await desk.proposalOf(reprint, "arrest")).id);
    await desk.keep(reprint, readOfThree);
    expect((await desk.proposalOf(reprint, "arrest")).state).toBe("open");
  });
});
