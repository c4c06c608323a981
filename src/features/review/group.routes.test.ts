import { beforeEach, describe, expect, it } from "vitest";
import { caseworker } from "../../../tests/support/actors.ts";
import type { Invented } from "../../../tests/support/invented-reading.ts";
import { type ReviewDesk, reviewDesk } from "../../../tests/support/review-desk.ts";
import { openAffair, openCase } from "../case/case.contract.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import * as contract from "./review.contract.ts";

let desk: ReviewDesk;

beforeEach(async () => {
  desk = await reviewDesk();
});

describe("a group", () => {
  const words = "The sailors were visited by the consul on 5 May 2025. Arkady Lot is one of them.";
  const reading: Invented = {
    persons: { lot: "Arkady Lot" },
    events: [
      {
        type: "visit",
        words: "The sailors were visited by the consul on 5 May 2025",
        persons: ["group:the sailors", "lot"],
        date: "2025-05-05",
      },
    ],
  };

  it("has its entry once, in the affair that the reviewer opens, and what happened to it is told of no member", async () => {
    const sourceId = await desk.readIn(words, reading);
    const lot = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const affair = await desk.openFrom(sourceId, "group:the sailors", "The sailors of the Vella", "affair");
    const group = (await desk.look(sourceId)).subjects.find((subject) => subject.isGroup);
    expect(group?.toJoin).toEqual([{ ledgerId: lot, title: "Arkady Lot" }]);
    const { id } = await desk.proposalOf(sourceId, "contact");
    const { body } = await desk.decide(contract.acceptProposal, sourceId, id);
    expect(body.acceptedAs.map((one) => one.ledgerId)).toEqual([affair]);
    expect(await desk.lines(lot)).toEqual(["name: Arkady Lot"]);
    const member = { kind: "membership" as const, body: { affair }, citations: [] };
    await desk.call(caseworker, addEntry, { body: { ledgerIds: [lot], claim: member } });
    expect(await desk.lines(lot)).not.toContain("contact: Visit, took place");
  });

  it("what was asked for it stands in the members’ files too", async () => {
    const text = "Minister Ada Quill asked the Ministry of Justice to let the sailors go.";
    const sourceId = await desk.readIn(text, {
      persons: { quill: { name: "Ada Quill", class: "official" } },
      events: [
        {
          type: "request_sent",
          words: "asked the Ministry of Justice to let the sailors go",
          persons: ["group:the sailors"],
          by: "quill",
          to: "org:the Ministry of Justice",
        },
      ],
    });
    const affair = await desk.openFrom(sourceId, "group:the sailors", "The sailors of the Vella", "affair");
    const { id } = await desk.proposalOf(sourceId, "representation");
    await desk.decide(contract.acceptProposal, sourceId, id);
    const body = { name: "Arkady Lot", teams: ["consular"] };
    const lot = (await desk.call(caseworker, openCase, { body })).body.ledgerId;
    const member = { kind: "membership" as const, body: { affair }, citations: [] };
    await desk.call(caseworker, addEntry, { body: { ledgerIds: [lot], claim: member } });
    expect((await desk.lines(lot)).some((line) => line.startsWith("representation: Ada Quill"))).toBe(true);
  });

  it("is suggested the affair that it was linked to before", async () => {
    const { body } = await desk.call(caseworker, openAffair, {
      body: { name: "The sailors", teams: ["consular"] },
    });
    await desk.link(await desk.readIn(words, reading), "group:the sailors", { ledgerId: body.ledgerId });
    const later = await desk.look(await desk.readIn(`Later. ${words}`, reading));
    expect(later.subjects.find((subject) => subject.isGroup)?.suggestions).toMatchObject([
      { title: "The sailors" },
    ]);
  });
});

describe("several names of one group", () => {
  it("are suggested the affair that one of them is linked to", async () => {
    const words = "The sailors were visited on 5 May 2025. Our citizens were visited on 6 May 2025.";
    const visit = (about: string, day: string) => ({
      ...{
        type: "visit" as const,
        words: `${about} were visited on ${day} May 2025`,
        date: `2025-05-0${day}`,
      },
      persons: [`group:${about}`],
    });
    const sourceId = await desk.readIn(words, {
      events: [visit("The sailors", "5"), visit("Our citizens", "6")],
    });
    const affair = await desk.openFrom(sourceId, "group:The sailors", "The sailors of the Vella", "affair");
    const [, others] = (await desk.look(sourceId)).subjects;
    expect(others?.suggestions).toMatchObject([{ ledgerId: affair, title: "The sailors of the Vella" }]);
  });
});
