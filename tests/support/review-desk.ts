import { type Actor, audienceOf } from "../../src/core/access/access.ts";
import { fold } from "../../src/core/ledger/fold.ts";
import { sayClaim } from "../../src/core/ledger/say-fact.ts";
import { getCase } from "../../src/features/case/case.contract.ts";
import { caseRoutes } from "../../src/features/case/index.ts";
import { ledgerRoutes } from "../../src/features/ledger/index.ts";
import { keepReading, outcomeOf } from "../../src/features/review/keep-reading.ts";
import * as contract from "../../src/features/review/review.contract.ts";
import { reviewRoutes } from "../../src/features/review/review.routes.ts";
import { findTextForReading, lookAtText } from "../../src/features/source/index.ts";
import { asActor } from "../../src/platform/database/transaction.ts";
import { anActor, caseworker, reader, stranger } from "./actors.ts";
import { testApi, testMeans } from "./api.ts";
import { type Invented, inventReading } from "./invented-reading.ts";
import { uploader, workOff } from "./sources.ts";

/** An invented article about three people. */
export const threePeople = [
  "Arkady Lot was arrested in Vella on 3 March 2025. Nina Grotova and Boris Tedrow were visited by the consul on 5 May 2025.",
  "The minister, Ada Quill, said that Lot, Grotova and Tedrow must come home.",
].join("\n\n");

export const readOfThree: Invented = {
  persons: {
    lot: "Arkady Lot",
    grotova: "Nina Grotova",
    tedrow: "Boris Tedrow",
    quill: { name: "Ada Quill", class: "official" },
  },
  events: [
    {
      type: "arrest",
      words: "was arrested in Vella on 3 March 2025",
      persons: ["lot"],
      date: "2025-03-03",
      place: "Vella",
    },
    {
      type: "visit",
      words: "were visited by the consul on 5 May 2025",
      persons: ["grotova", "tedrow"],
      date: "2025-05-05",
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

/** A reviewer's desk on a database of its own: sources with invented readings, and what is done with them. */
export const reviewDesk = async () => {
  const tools = await testMeans();
  const call = testApi(tools.means, reviewRoutes, caseRoutes, ledgerRoutes);
  const addSource = async (words: string, who = caseworker, origin = "letter"): Promise<string> => {
    const { body } = await uploader(tools.means)(who, { "article.txt": words }, { origin });
    await workOff(tools, everybody);
    return body.added[0]?.id ?? "";
  };

  const keep = async (sourceId: string, reading: Invented, who = caseworker) => {
    const { db, names } = tools.means;
    const source = await asActor(db, audienceOf(who), (trx) => lookAtText(trx, sourceId));
    if (!source) return;
    const invented = inventReading(source.text, reading);
    const outcome = await outcomeOf(source, invented, { names: await names(), again: async () => invented });
    await asActor(db, audienceOf(who), (trx) => keepReading(trx, source, outcome));
  };

  const readIn = async (words = threePeople, reading = readOfThree, who = caseworker, origin = "letter") => {
    const sourceId = await addSource(words, who, origin);
    await keep(sourceId, reading, who);
    return sourceId;
  };

  /** What is done while somebody else works on the source, who ends only afterwards. */
  const whileLocked = <T>(sourceId: string, run: () => Promise<T>) =>
    asActor(tools.means.db, audienceOf(caseworker), async (trx) => {
      await findTextForReading(trx, sourceId);
      return run();
    });

  const look = async (sourceId: string, who = caseworker) =>
    (await call(who, contract.getSourceReview, { params: { sourceId } })).body;

  const proposalOf = async (sourceId: string, kind: string, who = caseworker) => {
    const found = (await look(sourceId, who)).proposals.find(({ claim }) => claim.kind === kind);
    if (!found) throw new Error(`no proposal: ${kind}`);
    return found;
  };

  const link = (sourceId: string, subject: string, body: unknown, who = caseworker) =>
    call(who, contract.linkSubject, { params: { sourceId, subject }, body: body as never });

  const openFrom = async (
    sourceId: string,
    subject: string,
    name: string,
    open = "case",
    team = "consular",
  ) => (await link(sourceId, subject, { open, name, team })).body.ledgerId ?? "";

  const shownTo = async (sourceId: string, who: Actor) =>
    ((await look(sourceId, who)).proposals ?? []).map(({ id, digest }) => ({ id, digest }));

  /** As somebody does it who has just looked. */
  const decide = async (
    endpoint: typeof contract.acceptProposal | typeof contract.rejectProposal | typeof contract.undoDecision,
    sourceId: string,
    proposalId: string,
    body: object = {},
    who = caseworker,
  ) => {
    const digest = (await shownTo(sourceId, who)).find(({ id }) => id === proposalId)?.digest ?? "";
    return call(who, endpoint as typeof contract.acceptProposal, {
      params: { sourceId, proposalId },
      body: { ...(endpoint === contract.acceptProposal && { digest }), ...body } as { digest: string },
    });
  };

  const acceptAll = async (sourceId: string, subject: string, who = caseworker) => {
    const body = { subject, proposals: await shownTo(sourceId, who) };
    return call(who, contract.acceptAll, { params: { sourceId }, body });
  };

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
  return {
    call,
    keep,
    readIn,
    whileLocked,
    look,
    proposalOf,
    link,
    openFrom,
    decide,
    acceptAll,
    fileOf,
    factsIn,
    lines,
  };
};

export type ReviewDesk = Awaited<ReturnType<typeof reviewDesk>>;
