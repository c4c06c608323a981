import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { KeptNames } from "../../core/names/kept-names.ts";
import type { LetterKind } from "../../core/reading/letters/letter.ts";
import { letterDay } from "../../core/reading/letters/letter-day.ts";
import { openingOf } from "../../core/reading/opening.ts";
import { carryOver, sameSubjects } from "../../core/reading/propose/carry-over.ts";
import { type Proposal, propose } from "../../core/reading/propose/propose.ts";
import { read } from "../../core/reading/read.ts";
import type { KnownPeople, Reading } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { findTextForReading, markRead } from "../source/index.ts";
import { linksOf, renameSubject } from "./link.store.ts";
import { mayReview, type ReviewedSource } from "./review.access.ts";
import * as store from "./review.store.ts";

type Trx = Transaction<Database>;

/** Which reader made a reading; another number says that it may find other things. */
const reader = "homeward-reader 1";

const rejectedBefore = "rejected before, in another source";

/** Reads a source with the names of the cases that the actor may see, and proposes entries; decisions are kept. */
export const readSource = async (actor: Actor, means: Means, sourceId: string): Promise<void> => {
  const roster = rosterFor(actor, await means.names());
  await asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await findTextForReading(trx, sourceId) : undefined;
    if (!source) throw notFound("source");
    const { title, outlet, published, lang } = source;
    const context = {
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(published && { published }),
      ...(lang && { lang }),
    };
    await keepReading(trx, source, read(source.text, { ...context, roster }));
  });
};

/** So many of the most alike are enough to tell whether one of them stands out. */
const MOST_ALIKE = 20;

const rosterFor = (actor: Actor, names: KeptNames): KnownPeople => {
  const asked = { audience: audienceOf(actor), most: MOST_ALIKE, kind: "case" } as const;
  return {
    find: (name) => names.find(name, asked).map(({ ledgerId, ...found }) => ({ id: ledgerId, ...found })),
  };
};

/** Reads a source again at once, for somebody who may decide about its proposals. */
export const readAnew = async (actor: Actor, means: Means, sourceId: string) => {
  await asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await findTextForReading(trx, sourceId);
    if (!source) throw notFound("source");
    if (!(await mayReview(trx, actor, source))) throw notAllowed("proposal.decide");
  });
  await readSource(actor, means, sourceId);
  return {};
};

/** Keeps a reading in the place of the one before, with its proposals; what was decided of them stands. */
export const keepReading = async (trx: Trx, source: ReviewedSource, reading: Reading): Promise<void> => {
  const before = await store.findReading(trx, source.id);
  await store.putReading(trx, source, reader, reading);
  const sameSubject = before ? sameSubjects(before.content, reading) : (subject: string) => subject;
  for (const subject of (await linksOf(trx, source.id)).keys())
    if (sameSubject(subject) !== subject) await renameSubject(trx, source.id, subject, sameSubject(subject));
  await proposeFrom(trx, source, reading, { sameSubject });
  const { lang, title, outlet, published, letter } = reading;
  const known = {
    outlet: outlet?.value,
    published: published?.value ?? letterDay(reading),
    origin: letter && originOf[letter.kind],
  };
  await markRead(trx, source.id, { lang, title: title?.value ?? openingOf(source.text), ...known });
};

const originOf: Record<LetterKind, "letter" | "mail" | "report" | "record" | undefined> = {
  note_verbale: "letter",
  letter: "letter",
  private_letter: "letter",
  urgent_appeal: "letter",
  email: "mail",
  visit_report: "report",
  memo: "report",
  telephone_note: "report",
  medical_note: "record",
  court_notice: "record",
  decision: "record",
  other: undefined,
};

/** Proposes entries from a reading, also about people whom a reviewer has linked to a case, or is about to. */
export const proposeFrom = async (
  trx: Trx,
  source: ReviewedSource,
  reading: Reading,
  {
    sameSubject = (subject: string) => subject,
    also = [],
  }: { sameSubject?: (subject: string) => string; also?: readonly string[] } = {},
): Promise<void> => {
  const { id, origin, receivedOn } = source;
  const published = source.published ?? reading.published?.value;
  const outlet = source.outlet ?? reading.outlet?.value;
  const links = [...(await linksOf(trx, id))];
  const linked = [...also, ...links.flatMap(([subject, to]) => (to === "not ours" ? [] : [subject]))];
  const found = propose(reading, source.text, { id, origin, receivedOn, published, outlet, linked });
  const carried = carryOver(await store.lockProposals(trx, id), found, sameSubject);
  await store.removeProposals(trx, id, carried.gone);
  for (const { id: known, proposal } of carried.renewed) await store.renewProposal(trx, id, known, proposal);
  for (const standing of carried.standing) await store.markReadNow(trx, id, standing);
  await store.insertProposals(trx, source, await judged(trx, carried.added));
};

/** A rejection holds for the same words about the same person in another source. */
const judged = async (trx: Trx, proposals: readonly Proposal[]) => {
  const rejected = await store.rejectedAmong(
    trx,
    proposals.map((proposal) => proposal.fingerprint),
  );
  return proposals.map((proposal) =>
    rejected.has(proposal.fingerprint)
      ? { ...proposal, state: "rejected" as const, reason: rejectedBefore }
      : { ...proposal, state: "open" as const, reason: null },
  );
};
