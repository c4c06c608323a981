import type { Transaction } from "kysely";
import type { LetterKind } from "../../core/reading/letters/letter.ts";
import { letterDay } from "../../core/reading/letters/letter-day.ts";
import { openingOf } from "../../core/reading/opening.ts";
import { carryOver, sameSubjects } from "../../core/reading/propose/carry-over.ts";
import type { Proposal } from "../../core/reading/propose/propose.ts";
import type { Reading } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { proposeInWorker } from "../../platform/reading/read-in-worker.ts";
import { markRead } from "../source/index.ts";
import { linksOf, renameSubject } from "./link.store.ts";
import type { ReviewedSource } from "./review.access.ts";
import * as store from "./review.store.ts";

type Trx = Transaction<Database>;

/** Which reader made a reading; another number says that it may find other things. */
const reader = "homeward-reader 1";

const rejectedBefore = "rejected before, in another source";

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
  const known = { id, origin, receivedOn, published, outlet, linked };
  const found = await proposeInWorker(reading, source.text, known);
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
