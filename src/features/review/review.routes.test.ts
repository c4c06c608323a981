import { beforeEach, describe, expect, it } from "vitest";
import { anActor, caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { inventReading } from "../../../tests/support/invented-reading.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import { fold } from "../../core/ledger/fold.ts";
import { sayClaim } from "../../core/ledger/say-fact.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { getCase, openAffair, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { findTextForReading } from "../source/index.ts";
import { keepReading } from "./read.service.ts";
import * as contract from "./review.contract.ts";
import { reviewRoutes } from "./review.routes.ts";

type Invented = Parameters<typeof inventReading>[1];

const text = [
  "Arkady Lot was arrested in Vella on 3 March 2030. Nina Grotova and Boris Tedrow were visited by the consul on 5 May 2030.",
  "The minister, Ada Quill, said that Lot, Grotova and Tedrow must come home.",
].join("\n\n");

const given: Invented = {
  persons: {
    lot: "Arkady Lot",
    grotova: "Nina Grotova",
    tedrow: "Boris Tedrow",
    quill: { name: "Ada Quill", class: "official" },
  },
  events: [
    {
      type: "arrest",
      words: "was arrested in Vella on 3 March 2030",
      persons: ["lot"],
      date: "2030-03-03",
      place: "Vella",
    },
    {
      type: "visit",
      words: "were visited by the consul on 5 May 2030",
      persons: ["grotova", "tedrow"],
      date: "2030-05-05",
      agency: "the consul",
    },
  ],
  statements: [{ speaker: "quill", words: "Lot, Grotova and Tedrow must come home", role: "The minister" }],
};

const twoTeams: Actor = {
  ...anActor("user-both"),
  grants: [
    { role: "caseworker", teamId: "consular" },
    { role: "caseworker", teamId: "other" },
  ],
};
const everybody = [caseworker, stranger, reader, twoTeams];

let tools: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;

beforeEach(async () => {
  tools = await testMeans();
  call = testApi(tools.means, reviewRoutes, caseRoutes, ledgerRoutes);
});

const addSource = async (words: string, who = caseworker, origin = "letter"): Promise<string> => {
  const { body } = await uploader(tools.means)(who, { "article.txt": words }, { origin });
  await workOff(tools, everybody);
  return body.added[0]?.id ?? "";
};

const keep = (sourceId: string, reading: Invented, who = caseworker) =>
  asActor(tools.means.db, audienceOf(who), async (trx) => {
    const source = await findTextForReading(trx, sourceId);
    if (source) await keepReading(trx, source, inventReading(source.text, reading));
  });

const readIn = async (words = text, reading = given, who = caseworker, origin = "letter") => {
  const sourceId = await addSource(words, who, origin);
  await keep(sourceId, reading, who);
  return sourceId;
};

const look = async (sourceId: string, who = caseworker) =>
  (await call(who, contract.getSourceReview, { params: { sourceId } })).body;

const proposalOf = async (sourceId: string, kind: string, who = caseworker) => {
  const found = (await look(sourceId, who)).proposals.find(({ claim }) => claim.kind === kind);
  if (!found) throw new Error(`no proposal: ${kind}`);
  return found;
};

const link = (sourceId: string, subject: string, body: unknown, who = caseworker) =>
  call(who, contract.linkSubject, { params: { sourceId, subject }, body: body as never });

const openFrom = async (sourceId: string, subject: string, name: string, open = "case", team = "consular") =>
  (await link(sourceId, subject, { open, name, team })).body.ledgerId ?? "";

const decide = (
  endpoint: typeof contract.acceptProposal | typeof contract.rejectProposal | typeof contract.undoDecision,
  sourceId: string,
  proposalId: string,
  body: object = {},
  who = caseworker,
) => call(who, endpoint as typeof contract.acceptProposal, { params: { sourceId, proposalId }, body });

const fileOf = async (ledgerId: string, who = caseworker) => {
  const { body } = await call(who, getCase, { params: { ledgerId } });
  return fold(
    body.entries,
    {},
    body.affairs.map((affair) => affair.id),
  );
};

const factsIn = async (ledgerId: string, who = caseworker) =>
  Object.values((await fileOf(ledgerId, who)).chapters).flat();

const lines = async (ledgerId: string) =>
  (await factsIn(ledgerId)).map((fact) => `${fact.kind}: ${sayClaim(fact, "en")}`);

describe("the queue", () => {
  it("shows sources with open proposals to those who see the source, and to nobody else", async () => {
    const sourceId = await readIn();
    const { body } = await call(caseworker, contract.getReviewQueue, {});
    expect(body.sources).toMatchObject([
      { id: sourceId, open: 6, all: 6, people: ["Arkady Lot", "Nina Grotova", "Boris Tedrow"] },
    ]);
    expect((await call(stranger, contract.getReviewQueue, {})).body.sources).toEqual([]);
    expect((await call(stranger, contract.getSourceReview, { params: { sourceId } })).status).toBe(404);
  });

  it("lets a source go when all is decided", async () => {
    const sourceId = await readIn();
    for (const { id } of (await look(sourceId)).proposals)
      await decide(contract.rejectProposal, sourceId, id);
    expect((await call(caseworker, contract.getReviewQueue, {})).body.sources).toEqual([]);
  });
});

describe("linking", () => {
  it("suggests the cases whose names are alike, with the reasons, and only those that one may see", async () => {
    const name = "Аркадий Лот";
    const { body } = await call(caseworker, openCase, { body: { name, teams: ["consular"] } });
    await call(stranger, openCase, { body: { name: "Arkady Lot", teams: ["other"] } });
    const { subjects } = await look(await readIn());
    const lot = subjects.find((subject) => subject.id === "lot");
    expect(lot?.suggestions.map((one) => one.ledgerId)).toEqual([body.ledgerId]);
    expect(lot?.suggestions[0]?.why.length).toBeGreaterThan(0);
  });

  it("opens a case whose name cites the words, and accepts that name", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const [name] = await factsIn(ledgerId);
    expect(name?.citations).toEqual([{ sourceId, start: 0, end: 10, quote: "Arkady Lot" }]);
    expect(await proposalOf(sourceId, "name")).toMatchObject({
      state: "accepted",
      acceptedAs: [{ ledgerId }],
    });
  });

  it("proposes entries about somebody of whom the reader made nothing, once they are linked", async () => {
    const reading = { persons: { ...given.persons, lot: { name: "Arkady Lot", class: "other" as const } } };
    const sourceId = await readIn(text, { ...reading, statements: given.statements ?? [] });
    expect((await look(sourceId)).others.map((person) => person.name)).toEqual(["Arkady Lot"]);
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    expect((await factsIn(ledgerId))[0]?.citations).toHaveLength(1);
    const { others, subjects, proposals } = await look(sourceId);
    expect(others).toEqual([]);
    expect(subjects.find((subject) => subject.id === "lot")?.link).toMatchObject({ ledgerId });
    expect(proposals.find(({ claim }) => claim.kind === "statement")?.targets).toEqual([ledgerId]);
  });

  it("does not link to a file that one may not see", async () => {
    const sourceId = await readIn();
    const { body } = await call(stranger, openCase, { body: { name: "Arkady Lot", teams: ["other"] } });
    expect((await link(sourceId, "lot", { ledgerId: body.ledgerId })).status).toBe(404);
  });

  it("sets aside what is only about people who are not ours, and brings it back", async () => {
    const sourceId = await readIn();
    await link(sourceId, "lot", { ignore: true });
    expect((await proposalOf(sourceId, "arrest")).state).toBe("not ours");
    expect((await proposalOf(sourceId, "statement")).state).toBe("open");
    await link(sourceId, "lot", { unlink: true });
    expect((await proposalOf(sourceId, "arrest")).state).toBe("open");
  });

  it("keeps what one team says about press from another, which links the same person for itself", async () => {
    const sourceId = await readIn(text, given, caseworker, "press");
    await openFrom(sourceId, "lot", "Arkady Lot");
    const arrest = await proposalOf(sourceId, "arrest");
    await decide(contract.acceptProposal, sourceId, arrest.id);
    const seen = await proposalOf(sourceId, "arrest", stranger);
    expect(seen).toMatchObject({ state: "open", acceptedAs: [], targets: [] });
    expect((await look(sourceId, stranger)).subjects.every((subject) => !subject.link)).toBe(true);
    await link(sourceId, "lot", { open: "case", name: "Arkady Lot", team: "other" }, stranger);
    const done = await decide(contract.acceptProposal, sourceId, arrest.id, {}, stranger);
    expect(done.status).toBe(200);
    expect((await proposalOf(sourceId, "arrest")).acceptedAs).toHaveLength(1);
  });
});

describe("accepting", () => {
  it("asks first whose file it is for", async () => {
    const sourceId = await readIn();
    const { id } = await proposalOf(sourceId, "arrest");
    expect((await decide(contract.acceptProposal, sourceId, id)).status).toBe(422);
  });

  it("enters the fact with its citation", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await proposalOf(sourceId, "arrest");
    const { body } = await decide(contract.acceptProposal, sourceId, id);
    expect(body.acceptedAs).toEqual([{ ledgerId, seq: 2 }]);
    const fact = (await factsIn(ledgerId)).find((one) => one.kind === "arrest");
    expect(fact).toMatchObject({ on: "2030-03-03", body: { place: "Vella" }, citations: [{ sourceId }] });
    expect((await proposalOf(sourceId, "arrest")).state).toBe("accepted");
    expect((await decide(contract.acceptProposal, sourceId, id)).status).toBe(422);
  });

  it("enters what a person has written instead", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const { id, claim } = await proposalOf(sourceId, "arrest");
    const edited = { ...claim, body: { ...claim.body, authority: "harbour police" } };
    await decide(contract.acceptProposal, sourceId, id, { claim: edited });
    expect(await lines(ledgerId)).toContain("arrest: Arrested in Vella by harbour police");
  });

  it("over three persons is one act: an entry in each file with the same act id", async () => {
    const sourceId = await readIn();
    const ids = [
      await openFrom(sourceId, "lot", "Arkady Lot"),
      await openFrom(sourceId, "grotova", "Nina Grotova"),
      await openFrom(sourceId, "tedrow", "Boris Tedrow"),
    ];
    const { id } = await proposalOf(sourceId, "statement");
    const { body } = await decide(contract.acceptProposal, sourceId, id);
    expect(body.acceptedAs.map((one) => one.ledgerId).toSorted()).toEqual(ids.toSorted());
    const facts = (await Promise.all(ids.map((one) => factsIn(one)))).flat();
    const acts = facts.filter((fact) => fact.kind === "statement").map((fact) => fact.actId);
    expect(acts).toHaveLength(3);
    expect(new Set(acts).size).toBe(1);
    expect(acts[0]).toBeDefined();
  });

  it("goes on with the same act for somebody who is linked later", async () => {
    const sourceId = await readIn();
    const grotova = await openFrom(sourceId, "grotova", "Nina Grotova");
    const { id } = await proposalOf(sourceId, "contact");
    await decide(contract.acceptProposal, sourceId, id);
    expect((await proposalOf(sourceId, "contact")).state).toBe("accepted");
    const tedrow = await openFrom(sourceId, "tedrow", "Boris Tedrow");
    expect(await proposalOf(sourceId, "contact")).toMatchObject({ state: "open", targets: [tedrow] });
    await decide(contract.acceptProposal, sourceId, id);
    const facts = [...(await factsIn(grotova)), ...(await factsIn(tedrow))].filter(
      (one) => one.kind === "contact",
    );
    expect(facts.map((fact) => fact.actId)).toEqual([facts[0]?.actId, facts[0]?.actId]);
  });

  it("of all of one person enters each open proposal about them", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const { body } = await call(caseworker, contract.acceptAll, {
      params: { sourceId },
      body: { subject: "lot" },
    });
    expect(body.accepted).toHaveLength(2);
    expect((await factsIn(ledgerId)).map((fact) => fact.kind).toSorted()).toEqual([
      "arrest",
      "name",
      "statement",
    ]);
    expect((await proposalOf(sourceId, "contact")).state).toBe("open");
  });

  it("is not for those who only read, nor for another team", async () => {
    const sourceId = await readIn();
    await openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await proposalOf(sourceId, "arrest");
    expect((await look(sourceId, reader)).mayDecide).toBe(false);
    expect((await decide(contract.acceptProposal, sourceId, id, {}, reader)).status).toBe(403);
    expect((await decide(contract.rejectProposal, sourceId, id, {}, reader)).status).toBe(403);
    expect((await decide(contract.acceptProposal, sourceId, id, {}, stranger)).status).toBe(404);
    expect((await link(sourceId, "lot", { ignore: true }, stranger)).status).toBe(404);
  });
});

describe("what the file tells already", () => {
  it("gets a second source instead of a double", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const claim = { kind: "arrest" as const, on: "2030-03", body: { place: "Vella" }, citations: [] };
    await call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const arrest = await proposalOf(sourceId, "arrest");
    expect(arrest.sameAs).toMatchObject([{ ledgerId, seq: 2 }]);
    await decide(contract.acceptProposal, sourceId, arrest.id);
    const arrests = (await factsIn(ledgerId)).filter((fact) => fact.kind === "arrest");
    expect(arrests).toMatchObject([{ on: "2030-03", citations: [{ sourceId }] }]);
    expect(arrests[0]?.versions).toHaveLength(2);
  });

  it("is restored as it was when that is undone", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const claim = { kind: "arrest" as const, on: "2030-03", body: { place: "Vella" }, citations: [] };
    await call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const { id } = await proposalOf(sourceId, "arrest");
    await decide(contract.acceptProposal, sourceId, id);
    expect((await decide(contract.undoDecision, sourceId, id)).status).toBe(200);
    expect((await factsIn(ledgerId)).filter((fact) => fact.kind === "arrest")).toMatchObject([
      { citations: [] },
    ]);
  });

  it("is entered beside when the reviewer says so, or when the dates cannot be one", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const claim = { kind: "arrest" as const, on: "2030-03", body: { place: "Vella" }, citations: [] };
    await call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const { id } = await proposalOf(sourceId, "arrest");
    await decide(contract.acceptProposal, sourceId, id, { double: "separate" });
    expect((await factsIn(ledgerId)).filter((fact) => fact.kind === "arrest")).toHaveLength(2);
  });
});

describe("a group", () => {
  const words = "The sailors were visited by the consul on 5 May 2030. Arkady Lot is one of them.";
  const reading: Invented = {
    persons: { lot: "Arkady Lot" },
    events: [
      {
        type: "visit",
        words: "The sailors were visited by the consul on 5 May 2030",
        persons: ["group:the sailors", "lot"],
        date: "2030-05-05",
      },
    ],
  };

  it("has its entry once, in the affair that the reviewer opens, fit to show in the members’ files", async () => {
    const sourceId = await readIn(words, reading);
    const lot = await openFrom(sourceId, "lot", "Arkady Lot");
    const affair = await openFrom(sourceId, "group:the sailors", "The sailors of the Vella", "affair");
    const group = (await look(sourceId)).subjects.find((subject) => subject.isGroup);
    expect(group?.toJoin).toEqual([{ ledgerId: lot, title: "Arkady Lot" }]);
    const { id } = await proposalOf(sourceId, "contact");
    const { body } = await decide(contract.acceptProposal, sourceId, id);
    expect(body.acceptedAs.map((one) => one.ledgerId)).toEqual([affair]);
    expect(await lines(lot)).toEqual(["name: Arkady Lot"]);
    const member = { kind: "membership" as const, body: { affair }, citations: [] };
    await call(caseworker, addEntry, { body: { ledgerIds: [lot], claim: member } });
    expect(await lines(lot)).toContain("contact: Visit, took place");
  });

  it("is suggested the affair that it was linked to before", async () => {
    const { body } = await call(caseworker, openAffair, {
      body: { name: "The sailors", teams: ["consular"] },
    });
    await link(await readIn(words, reading), "group:the sailors", { ledgerId: body.ledgerId });
    const later = await look(await readIn(`Later. ${words}`, reading));
    expect(later.subjects.find((subject) => subject.isGroup)?.suggestions).toMatchObject([
      { title: "The sailors" },
    ]);
  });
});

describe("several names of one group", () => {
  it("are suggested the affair that one of them is linked to", async () => {
    const words = "The sailors were visited on 5 May 2030. Our citizens were visited on 6 May 2030.";
    const visit = (about: string, day: string) => ({
      ...{
        type: "visit" as const,
        words: `${about} were visited on ${day} May 2030`,
        date: `2030-05-0${day}`,
      },
      persons: [`group:${about}`],
    });
    const sourceId = await readIn(words, { events: [visit("The sailors", "5"), visit("Our citizens", "6")] });
    const affair = await openFrom(sourceId, "group:The sailors", "The sailors of the Vella", "affair");
    const [, others] = (await look(sourceId)).subjects;
    expect(others?.suggestions).toMatchObject([{ ledgerId: affair, title: "The sailors of the Vella" }]);
  });
});

describe("undoing", () => {
  it("withdraws what was accepted, with the reason, and opens the proposal again", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await proposalOf(sourceId, "arrest");
    await decide(contract.acceptProposal, sourceId, id);
    await decide(contract.undoDecision, sourceId, id);
    const file = await fileOf(ledgerId);
    expect(file.withdrawn.map((fact) => fact.versions.at(-1)?.entry.body)).toEqual([
      { reason: "accepted by mistake" },
    ]);
    expect(await proposalOf(sourceId, "arrest")).toMatchObject({ state: "open", acceptedAs: [] });
  });

  it("opens a rejected proposal again", async () => {
    const sourceId = await readIn();
    const { id } = await proposalOf(sourceId, "arrest");
    await decide(contract.rejectProposal, sourceId, id, { reason: "another Lot" });
    expect(await proposalOf(sourceId, "arrest")).toMatchObject({ state: "rejected", reason: "another Lot" });
    await decide(contract.undoDecision, sourceId, id);
    expect((await proposalOf(sourceId, "arrest")).state).toBe("open");
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
    const sourceId = await readIn(words, reading);
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    expect((await proposalOf(sourceId, "note")).claim.body).toEqual({ words: words.slice(0, -1) });
    const claim = {
      kind: "representation" as const,
      body: { by: "The embassy", to: "The ministry" },
      citations: [],
    };
    const { body } = await call(caseworker, addEntry, { body: { ledgerIds: [ledgerId], claim } });
    const answer = await proposalOf(sourceId, "answer");
    expect(answer.claim.body).toMatchObject({ answers: [body.entries[0]?.seq], outcome: "refused" });
    expect((await decide(contract.acceptProposal, sourceId, answer.id)).status).toBe(200);
  });
});

describe("reading again", () => {
  it("keeps decisions, says what is read differently now, and leaves the file alone", async () => {
    const sourceId = await readIn();
    const ledgerId = await openFrom(sourceId, "lot", "Arkady Lot");
    const { id } = await proposalOf(sourceId, "arrest");
    await decide(contract.acceptProposal, sourceId, id);
    const contact = await proposalOf(sourceId, "contact");
    const before = await lines(ledgerId);
    await keep(sourceId, {
      ...given,
      persons: { "lot-2": "Arkady Lot", grotova: "Nina Grotova", tedrow: "Boris Tedrow" },
      events: [
        {
          type: "arrest",
          words: "arrested in Vella on 3 March 2030",
          persons: ["lot-2"],
          date: "2030-03-03",
          agency: "the police",
        },
        {
          type: "visit",
          words: "visited by the consul on 5 May 2030",
          persons: ["grotova", "tedrow"],
          date: "2030-05-05",
        },
      ],
      statements: [],
    });
    const { proposals, subjects } = await look(sourceId);
    expect(proposals.find((one) => one.id === id)).toMatchObject({
      state: "accepted",
      subjects: ["lot-2"],
      readNow: { claim: { body: { authority: "the police" } } },
    });
    expect(proposals.find((one) => one.id === contact.id)?.state).toBe("open");
    expect(proposals.filter(({ claim }) => claim.kind === "statement")).toEqual([]);
    expect(subjects.find((subject) => subject.id === "lot-2")?.link).toMatchObject({ ledgerId });
    expect(await lines(ledgerId)).toEqual(before);
  });

  it("keeps a rejection in a reprint with the same words", async () => {
    const sourceId = await readIn();
    await decide(contract.rejectProposal, sourceId, (await proposalOf(sourceId, "arrest")).id);
    const reprint = await readIn(`From our own correspondent.\n\n${text}`);
    expect(await proposalOf(reprint, "arrest")).toMatchObject({ state: "rejected" });
    await decide(contract.undoDecision, reprint, (await proposalOf(reprint, "arrest")).id);
    await keep(reprint, given);
    expect((await proposalOf(reprint, "arrest")).state).toBe("open");
  });
});
