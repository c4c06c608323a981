import { beforeEach, describe, expect, it } from "vitest";
import { caseworker } from "../../../tests/support/actors.ts";
import type { Invented } from "../../../tests/support/invented-reading.ts";
import { type ReviewDesk, reviewDesk } from "../../../tests/support/review-desk.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import * as contract from "./review.contract.ts";

let desk: ReviewDesk;

beforeEach(async () => {
  desk = await reviewDesk();
});

const ministry = { org: "Ministry of Justice of Marrow", words: "Ministry of Justice of Marrow" };
const embassy = { org: "Embassy of Vella", words: "Embassy of Vella" };

const request = {
  text: "Note 12/345. The Embassy of Vella asks the Ministry of Justice of Marrow that Arkady Lot see a dentist. 3 May 2025.",
  reading: {
    persons: { lot: "Arkady Lot" },
    letter: {
      ...{ kind: "note_verbale", sender: embassy, addressee: ministry, reference: "12/345" },
      ...{ date: { value: "2025-05-03", words: "3 May 2025" }, concerning: ["lot"] },
      asks: [{ kind: "medical_care", words: "Arkady Lot see a dentist", persons: ["lot"] }],
    },
  } satisfies Invented,
};

const reply = {
  text: "The Ministry of Justice of Marrow, to the Embassy's note 12/345: Arkady Lot cannot see a dentist. 1 June 2025.",
  reading: {
    persons: { lot: "Arkady Lot" },
    letter: {
      ...{ kind: "letter", sender: ministry, addressee: { org: "Embassy of Vella" }, concerning: ["lot"] },
      date: { value: "2025-06-01", words: "1 June 2025" },
      answers: [
        {
          ...{ words: "the Embassy's note 12/345", reference: "12/345", outcome: "refused" },
          parts: [
            {
              ...{ kind: "medical_care", persons: ["lot"], outcome: "refused" },
              words: "Arkady Lot cannot see a dentist",
            },
          ],
        },
      ],
    },
  } satisfies Invented,
};

const enter = async (ledgerId: string, claim: object) => {
  const body = { ledgerIds: [ledgerId], claim: { citations: [], ...claim } as unknown as Claim };
  return (await desk.call(caseworker, addEntry, { body })).body.entries[0]?.seq;
};

const raised = (more: object, on = "2025-05-03") => ({
  ...{ kind: "representation", on },
  body: { by: "Embassy of Vella", to: "Ministry of Justice of Marrow", ...more },
});

describe("a letter and its answer", () => {
  it("find each other by the number, whatever else was raised meanwhile", async () => {
    const letter = await desk.readIn(request.text, request.reading);
    const ledgerId = await desk.openFrom(letter, "lot", "Arkady Lot");
    await desk.decide(contract.acceptProposal, letter, (await desk.proposalOf(letter, "representation")).id);
    await enter(ledgerId, raised({ reference: "12/399" }));
    const sourceId = await desk.readIn(reply.text, reply.reading);
    await desk.link(sourceId, "lot", { ledgerId });
    const answer = await desk.proposalOf(sourceId, "answer");
    expect(answer).toMatchObject({ claim: { on: "2025-06-01", body: { answers: [2] } } });
    await desk.decide(contract.acceptProposal, sourceId, answer.id);
    expect((await desk.factsIn(ledgerId)).find(({ kind }) => kind === "answer")?.body).toMatchObject({
      ...{ answers: [2], outcome: "refused", words: "Arkady Lot cannot see a dentist" },
    });
  });

  it("come in any order: the answer waits for the letter that it names", async () => {
    const sourceId = await desk.readIn(reply.text, reply.reading);
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    expect(await desk.proposalOf(sourceId, "answer")).toMatchObject({ mustChoose: "missing" });
    await desk.acceptAll(sourceId, "lot");
    expect((await desk.proposalOf(sourceId, "answer")).mustChoose).toBeUndefined();
    await desk.acceptAll(sourceId, "lot");
    const facts = await desk.factsIn(ledgerId);
    const made = facts.find(({ kind }) => kind === "representation");
    expect(made?.body).toMatchObject({ by: "Embassy of Vella", reference: "12/345" });
    expect(facts.find(({ kind }) => kind === "answer")?.body).toMatchObject({ answers: [made?.seq] });
  });

  it("wait for the reviewer where two letters could be meant; all at once leaves them open", async () => {
    const words = reply.text.replace("12/345", "of May");
    const { letter } = reply.reading;
    const answers = letter.answers.map(({ outcome, parts }) => ({
      words: "the Embassy's note of May",
      outcome,
      parts,
    }));
    const reading = { ...reply.reading, letter: { ...letter, answers } };
    const sourceId = await desk.readIn(words, reading);
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    await enter(ledgerId, raised({ asks: [{ kind: "medical care", words: "a dentist" }] }));
    const second = await enter(
      ledgerId,
      raised({ asks: [{ kind: "transfer", words: "to Vella" }] }, "2025-05-08"),
    );
    const proposal = await desk.proposalOf(sourceId, "answer");
    expect(proposal).toMatchObject({ mustChoose: "which", claim: { body: { answers: [] } } });
    const refused = await desk.decide(contract.acceptProposal, sourceId, proposal.id);
    expect(refused.status).toBe(422);
    await desk.acceptAll(sourceId, "lot");
    expect((await desk.proposalOf(sourceId, "answer")).state).toBe("open");
    const claim = { ...proposal.claim, body: { ...proposal.claim.body, answers: [second] } };
    expect((await desk.decide(contract.acceptProposal, sourceId, proposal.id, { claim })).status).toBe(200);
  });

  it("a reviewer’s choice holds in every file of the same act", async () => {
    const both: Invented = {
      persons: { lot: "Arkady Lot", grotova: "Nina Grotova" },
      letter: {
        ...{ kind: "letter" as const, sender: ministry, addressee: { org: "Embassy of Vella" } },
        concerning: ["lot", "grotova"],
        answers: [{ words: "Your letter", outcome: "refused" as const }],
      },
    };
    const sourceId = await desk.readIn(
      "Ministry of Justice of Marrow. Your letter on Arkady Lot and Nina Grotova cannot be met.",
      both,
    );
    const lot = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const grotova = await desk.openFrom(sourceId, "grotova", "Nina Grotova");
    await enter(grotova, { kind: "note", body: { words: "so that the numbers differ" } });
    for (const on of ["2025-05-03", "2025-05-08"]) {
      const claim = { citations: [], ...raised({}, on) } as Claim;
      await desk.call(caseworker, addEntry, { body: { ledgerIds: [lot, grotova], claim } });
    }
    const proposal = await desk.proposalOf(sourceId, "answer");
    const chosen = (await desk.factsIn(proposal.targets[0] ?? "")).find(({ on }) => on === "2025-05-08");
    const claim = { ...proposal.claim, body: { ...proposal.claim.body, answers: [chosen?.seq] } };
    expect((await desk.decide(contract.acceptProposal, sourceId, proposal.id, { claim })).status).toBe(200);
    for (const ledgerId of [lot, grotova]) {
      const facts = await desk.factsIn(ledgerId);
      const answer = facts.find(({ kind }) => kind === "answer");
      const answered = facts.find(
        ({ seq }) => answer?.kind === "answer" && answer.body.answers.includes(seq),
      );
      expect(answered?.on).toBe("2025-05-08");
    }
  });

  it("are told from what the document is, where nobody said what it is", async () => {
    const originOf = async (origin: string) => {
      const sourceId = await desk.readIn(`${request.text} (${origin})`, request.reading, caseworker, origin);
      const { source } = await desk.look(sourceId);
      return [source.origin, source.published];
    };
    expect(await originOf("other")).toEqual(["letter", "2025-05-03"]);
    expect(await originOf("report")).toEqual(["report", "2025-05-03"]);
  });
});

describe("the same representation", () => {
  it("from the letter and from an article is one entry with two citations", async () => {
    const letter = await desk.readIn(request.text, request.reading);
    const ledgerId = await desk.openFrom(letter, "lot", "Arkady Lot");
    await desk.decide(contract.acceptProposal, letter, (await desk.proposalOf(letter, "representation")).id);
    const article = await desk.readIn(
      "On 3 May 2025 the Embassy of Vella asked the Marrow ministry of justice that Arkady Lot see a dentist.",
      {
        persons: { lot: "Arkady Lot" },
        events: [
          {
            ...{ type: "request_sent", persons: ["lot"], date: "2025-05-03" },
            ...{ by: "org:the Embassy of Vella", to: "org:the Marrow ministry of justice" },
            words: "the Embassy of Vella asked the Marrow ministry of justice that Arkady Lot see a dentist",
          },
        ],
      },
      caseworker,
      "press",
    );
    await desk.link(article, "lot", { ledgerId });
    const again = await desk.proposalOf(article, "representation");
    expect(again.sameAs).toMatchObject([{ ledgerId, seq: 2 }]);
    await desk.decide(contract.acceptProposal, article, again.id);
    const made = (await desk.factsIn(ledgerId)).filter(({ kind }) => kind === "representation");
    expect(made).toHaveLength(1);
    const sources = made[0]?.citations.map(({ sourceId }) => sourceId);
    expect(new Set(sources)).toEqual(new Set([letter, article]));
  });
});

describe("a contradiction", () => {
  const text = "Arkady Lot was arrested on 3 March 2025. Lot, arrested on 5 March 2025, is in Vella.";
  const reading: Invented = {
    persons: { lot: "Arkady Lot" },
    events: [
      { type: "arrest", words: "was arrested on 3 March 2025", persons: ["lot"], date: "2025-03-03" },
      { type: "arrest", words: "arrested on 5 March 2025", persons: ["lot"], date: "2025-03-05" },
    ],
  };

  it("with the file is shown with the other entry, where it stands and in what it differs", async () => {
    const sourceId = await desk.readIn(text, reading);
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const seq = await enter(ledgerId, { kind: "arrest", on: "2025-03-01", body: {} });
    expect((await desk.proposalOf(sourceId, "arrest")).otherwise).toMatchObject([
      { file: { ledgerId, seq, title: "Arkady Lot" }, claim: { on: "2025-03-01" }, differsIn: ["on"] },
      { claim: { on: "2025-03-05" }, differsIn: ["on"] },
    ]);
  });

  it("within a source is shown while both are open", async () => {
    const sourceId = await desk.readIn(text, reading);
    const [, first, second] = (await desk.look(sourceId)).proposals;
    expect(first?.otherwise).toMatchObject([{ claim: { on: "2025-03-05" } }]);
    await desk.decide(contract.rejectProposal, sourceId, second?.id ?? "");
    expect((await desk.proposalOf(sourceId, "arrest")).otherwise).toEqual([]);
  });

  it("is shown of three that say so, and of the rest how many", async () => {
    const days = [3, 4, 5, 6, 7, 8];
    const words = days.map((day) => `Arkady Lot was arrested in Vella on ${day} March 2025.`);
    const events = days.map((day, place) => ({
      ...{ type: "arrest" as const, persons: ["lot"], date: `2025-03-0${day}` },
      words: words[place] ?? "",
    }));
    const sourceId = await desk.readIn(words.join(" "), { persons: { lot: "Arkady Lot" }, events });
    const arrest = await desk.proposalOf(sourceId, "arrest");
    expect(arrest.otherwise).toHaveLength(3);
    expect(arrest.otherwiseMore).toBe(2);
  });

  it("is left to be looked at singly when all of a person are accepted", async () => {
    const both: Invented = {
      ...reading,
      custody: [{ person: "lot", field: "country", words: "Vella", value: "VE" }],
    };
    const sourceId = await desk.readIn(text, both);
    const ledgerId = await desk.openFrom(sourceId, "lot", "Arkady Lot");
    const { body } = await desk.acceptAll(sourceId, "lot");
    expect(body.accepted).toHaveLength(1);
    expect((await desk.factsIn(ledgerId)).map(({ kind }) => kind).toSorted()).toEqual(["custody", "name"]);
  });
});
