import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { KeptNames } from "../../core/names/kept-names.ts";
import type { KnownPeople } from "../../core/reading/reading.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { ReadingStopped, readInWorker, readingLimits } from "../../platform/reading/read-in-worker.ts";
import type { WorkerLimits } from "../../platform/workers/worker-pool.ts";
import { findSecondReader } from "../second-reader/index.ts";
import { findTextForReading, markNotRead } from "../source/index.ts";
import { keepReading } from "./keep-reading.ts";
import { mayReview } from "./review.access.ts";
import { findReading } from "./review.store.ts";
import { wantSecond } from "./want-second.ts";

/** So many of the most alike are enough to tell whether one of them stands out. */
const mostAlike = 20;

/** Those whose name is like another, among the cases that the actor may see; asked for from the reader's process. */
const peopleKnownTo = (actor: Actor, names: KeptNames): KnownPeople => {
  const asked = { audience: audienceOf(actor), most: mostAlike, kind: "case" } as const;
  return {
    find: (name) => names.find(name, asked).map(({ ledgerId, ...found }) => ({ id: ledgerId, ...found })),
  };
};

const load = (actor: Actor, means: Means, sourceId: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await findTextForReading(trx, sourceId) : undefined;
    if (!source) throw notFound("source");
    return { ...source, second: (await findReading(trx, sourceId))?.second?.found };
  });

type How = {
  limits?: WorkerLimits;
  /** Whether the second reader is to be asked as well, where it is on. */
  asksSecond?: boolean;
};

/**
 * Reads a source with the names of the cases that the actor may see, and proposes entries; decisions are kept.
 * A reading that does not end is noted at the source, and thrown.
 */
export const readSource = async (
  actor: Actor,
  means: Means,
  sourceId: string,
  { limits = readingLimits, asksSecond = true }: How = {},
): Promise<void> => {
  const known = peopleKnownTo(actor, await means.names());
  const reader = asksSecond ? await findSecondReader(means) : undefined;
  const { text, title, outlet, published, lang, second } = await load(actor, means, sourceId);
  const context = {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(lang && { lang }),
  };
  try {
    const reading = await readInWorker(text, { ...context, known, second }, limits);
    await asActor(means.db, audienceOf(actor), async (trx) => {
      const source = await findTextForReading(trx, sourceId);
      if (!source) return;
      await keepReading(trx, source, reading);
      if (reader) await wantSecond({ trx, actor, means, source, reader });
    });
  } catch (error) {
    if (error instanceof ReadingStopped)
      await asActor(means.db, audienceOf(actor), (trx) => markNotRead(trx, sourceId, error));
    throw error;
  }
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
  }
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
