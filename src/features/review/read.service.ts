import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { KnownPeople } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed, notFound } from "../../platform/http/errors.ts";
import { traceOf } from "../../platform/log.ts";
import type { Means } from "../../platform/means.ts";
import { ReadingStopped, readInWorker, readingLimits } from "../../platform/reading/read-in-worker.ts";
import type { WorkerLimits } from "../../platform/workers/worker-pool.ts";
import { findSecondReader, type SecondReader } from "../second-reader/index.ts";
import { findTextForReading, lookAtText, markNotRead } from "../source/index.ts";
import { keepReading, outcomeOf } from "./keep-reading.ts";
import { linksOf } from "./link.store.ts";
import { mayReview, type ReviewedSource } from "./review.access.ts";
import { findReading } from "./review.store.ts";
import type { KeptSecond } from "./review.table.ts";
import { seenProposals } from "./seen-proposals.ts";
import { wantSecond } from "./want-second.ts";

/**
 * A reading is shown to everybody who sees the source: it is made without anybody's files. Who is known to whom is found
 * out apart from it.
 */
const nobody: KnownPeople = { find: () => [] };

type Loaded = ReviewedSource & { second: NonNullable<KeptSecond["found"]> | undefined };

const foundBefore = async (trx: Transaction<Database>, sourceId: string) =>
  (await findReading(trx, sourceId))?.second?.found;

const load = (actor: Actor, means: Means, sourceId: string): Promise<Loaded> =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await lookAtText(trx, sourceId) : undefined;
    if (!source) throw notFound("source");
    return { ...source, second: await foundBefore(trx, sourceId) };
  });

/** What a reading depends on, beside the program. */
const givenOf = ({ text, title, outlet, published, lang, origin, receivedOn, second }: Loaded): string =>
  JSON.stringify([text, title, outlet, published, lang, origin, receivedOn, second]);

type How = {
  limits?: WorkerLimits;
  /** Whether the second reader is to be asked as well, where it is on. */
  asksSecond?: boolean;
};

/**
 * Reads a source and proposes entries; decisions are kept. A reading that does not end is noted at the source, and thrown.
 */
export const readSource = async (
  actor: Actor,
  means: Means,
  sourceId: string,
  { limits = readingLimits, asksSecond = true }: How = {},
): Promise<void> => {
  const reader = asksSecond ? await findSecondReader(means) : undefined;
  try {
    while (!(await readOnce(actor, means, sourceId, { limits, reader })));
  } catch (error) {
    if (error instanceof ReadingStopped)
      await asActor(means.db, audienceOf(actor), (trx) => markNotRead(trx, sourceId, error));
    throw error;
  }
};

type Once = { limits: WorkerLimits; reader: SecondReader | undefined };

/** Reads while nothing is locked; false where what is known of the source has changed meanwhile. */
const readOnce = async (
  actor: Actor,
  means: Means,
  sourceId: string,
  { limits, reader }: Once,
): Promise<boolean> => {
  const loaded = await load(actor, means, sourceId);
  const { text, title, outlet, published, lang, second } = loaded;
  const context = {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(lang && { lang }),
  };
  const read = (known: KnownPeople) => readInWorker(text, { ...context, known, second }, limits);
  const outcome = await outcomeOf(loaded, await read(nobody), { names: await means.names(), again: read });
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await findTextForReading(trx, sourceId);
    if (!source) return true;
    const now = { ...source, second: await foundBefore(trx, sourceId) };
    if (givenOf(now) !== givenOf(loaded)) return false;
    await keepReading(trx, source, outcome);
    if (reader) await wantSecond({ trx, actor, means, source, reader });
    return true;
  });
};

/** The same as work outside of a request: that a reading was stopped is told at the source, and not tried again. */
export const readInBackground = async (
  actor: Actor,
  means: Means,
  sourceId: string,
  how: How = {},
): Promise<void> => {
  try {
    await readSource(actor, means, sourceId, how);
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    if (error.cause) means.log.error("reading.failed", { source: sourceId, trace: traceOf(error) });
  }
};

const shownTo = async (trx: Transaction<Database>, sourceId: string): Promise<Set<string>> => {
  const { proposals } = await seenProposals(trx, sourceId, await linksOf(trx, sourceId));
  return new Set(proposals.map(({ id }) => id));
};

/** Reads a source again at once, for somebody who may decide about its proposals. */
export const readAnew = async (actor: Actor, means: Means, sourceId: string) => {
  const before = await asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await lookAtText(trx, sourceId);
    if (!source) throw notFound("source");
    if (!(await mayReview(trx, actor, source))) throw notAllowed("proposal.decide");
    return shownTo(trx, sourceId);
  });
  await readSource(actor, means, sourceId);
  const now = await asActor(means.db, audienceOf(actor), (trx) => shownTo(trx, sourceId));
  return { further: [...now].filter((id) => !before.has(id)).length };
};
