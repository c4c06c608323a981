import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { KeptNames } from "../../core/names/kept-names.ts";
import { type SharedProposal, withKnownOnly } from "../../core/reading/known-only.ts";
import type { LetterKind } from "../../core/reading/letters/letter.ts";
import { letterDay } from "../../core/reading/letters/letter-day.ts";
import { openingOf } from "../../core/reading/opening.ts";
import { mayBeNameOf } from "../../core/reading/people/link-roster.ts";
import { carryOver, sameSubjects } from "../../core/reading/propose/carry-over.ts";
import type { Proposal } from "../../core/reading/propose/propose.ts";
import type { KnownPeople, Reading } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { proposeInWorker } from "../../platform/reading/read-in-worker.ts";
import { markRead } from "../source/index.ts";
import { type KnownSubject, noteKnownSubjects, renameSubjects } from "./link.store.ts";
import type { ReviewedSource } from "./review.access.ts";
import * as store from "./review.store.ts";

type Trx = Transaction<Database>;

/** A reading with all that follows from it, which is a matter of seconds: worked out before anything is locked. */
export type Outcome = { reading: Reading; proposals: SharedProposal[]; known: KnownSubject[] };

/** All names of all files, for what is shown only to those who may see the file. */
const everybody = (names: KeptNames): KnownPeople => ({
  find: (name) =>
    names
      .find(name, { audience: "all", most: mostAlike, kind: "case" })
      .map(({ ledgerId, ...found }) => ({ id: ledgerId, ...found })),
});

type ReadWith = (known: KnownPeople) => Promise<Reading>;

/**
 * What a reading brings: the same whoever reads, and whatever files they have. Where a name is known to anybody, the text
 * is read once more by `again` with all names, for those who know them alone.
 */
export const outcomeOf = async (
  source: ReviewedSource,
  reading: Reading,
  { names, again }: { names: KeptNames; again: ReadWith },
): Promise<Outcome> => {
  const { id, origin, receivedOn, text } = source;
  const published = source.published ?? reading.published?.value;
  const outlet = source.outlet ?? reading.outlet?.value;
  const told = { id, origin, receivedOn, published, outlet };
  const toAll = await proposeInWorker(reading, text, told);
  const known = await knownAmong(reading, names);
  const closer = known.length > 0 ? await again(everybody(names)) : reading;
  const linked = closer.persons.map((person) => person.id);
  const ifKnown = await proposeInWorker(closer, text, { ...told, linked });
  return { reading, proposals: withKnownOnly(toAll, sameNames(ifKnown, closer, reading)), known };
};

/** Proposals of one reading about the people of another one; whom that does not name is left out. */
const sameNames = (proposals: readonly Proposal[], from: Reading, to: Reading): Proposal[] => {
  const nameIn = sameSubjects(from, to);
  const isThere = new Set(to.persons.map((person) => person.id));
  const isPerson = new Set(from.persons.map((person) => person.id));
  return proposals.map((proposal) => ({
    ...proposal,
    subjects: [
      ...new Set(
        proposal.subjects.flatMap((one) =>
          !isPerson.has(one) ? one : isThere.has(nameIn(one)) ? nameIn(one) : [],
        ),
      ),
    ],
  }));
};

/** So many names are looked up before the program does something else. */
const namesAtOnce = 50;

/** More files than these do not share one name. */
const mostAlike = 200;

/** The files with names like those in a reading, whoever may see them: each of them is kept for those who do. */
const knownAmong = async ({ persons }: Reading, names: KeptNames): Promise<KnownSubject[]> => {
  const known: KnownSubject[] = [];
  for (const [place, { id, name }] of persons.entries()) {
    if (place % namesAtOnce === 0) await setImmediate();
    for (const hit of names.find(name, { audience: "all", most: mostAlike, kind: "case" }))
      if (mayBeNameOf(name, hit)) known.push({ subject: id, ledgerId: hit.ledgerId, seq: hit.seq });
  }
  return known;
};

/** Keeps a reading in the place of the one before, with its proposals; what was decided of them stands. */
export const keepReading = async (
  trx: Trx,
  source: ReviewedSource,
  { reading, proposals, known }: Outcome,
): Promise<void> => {
  const before = await store.findReading(trx, source.id);
  await store.putReading(trx, source, reading);
  const sameSubject = before ? sameSubjects(before.content, reading) : (subject: string) => subject;
  await keepProposals(trx, source, proposals, sameSubject);
  const renamed = (before?.content.persons ?? []).map(({ id }) => [id, sameSubject(id)] as const);
  await renameSubjects(trx, source.id, new Map(renamed.filter(([from, to]) => from !== to)));
  await noteKnownSubjects(trx, source.id, known);
  const { lang, title, outlet, published, letter } = reading;
  const found = {
    outlet: outlet?.value,
    published: published?.value ?? letterDay(reading),
    origin: letter && originOf[letter.kind],
  };
  await markRead(trx, source.id, { lang, title: title?.value ?? openingOf(source.text), ...found });
};

const keepProposals = async (
  trx: Trx,
  source: ReviewedSource,
  proposals: readonly SharedProposal[],
  sameSubject: (subject: string) => string,
): Promise<void> => {
  const decided = await store.proposalsDecided(trx, source.id);
  const earlier = (await store.listProposals(trx, source.id)).map(({ id, subjects, claim }) => ({
    ...{ id, subjects, claim, isDecided: decided.has(id) },
  }));
  const carried = carryOver(earlier, proposals, sameSubject);
  await store.removeProposals(
    trx,
    source.id,
    carried.gone.filter((id) => !decided.has(id)),
  );
  for (const id of carried.gone) if (decided.has(id)) await store.markGone(trx, source.id, id);
  for (const { id, proposal } of carried.renewed) await store.renewProposal(trx, source.id, id, proposal);
  await store.insertProposals(trx, source, carried.added);
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
