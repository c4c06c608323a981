import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { traceOf } from "../../platform/log.ts";
import type { Means } from "../../platform/means.ts";
import { type ModelFault, modelFault } from "../../platform/model/model-fault.ts";
import { checkInWorker } from "../../platform/reading/read-in-worker.ts";
import { findSecondReader, type SecondReader } from "../second-reader/index.ts";
import { findTextForReading } from "../source/index.ts";
import { readInBackground } from "./read.service.ts";
import { findReading, putSecond, settleSecond } from "./review.store.ts";
import type { KeptSecond } from "./review.table.ts";

/**
 * Lets the second reader read a source, and reads the source again with what it found. Whatever was changed since it was
 * asked for holds: when it is off, or this source may not go out any more, nothing is sent.
 */
export const readSecond = async (actor: Actor, means: Means, sourceId: string): Promise<void> => {
  const sent = await letOut(actor, means, sourceId);
  if (sent === undefined) return;
  const isFound = sent === "found" || (await askAndKeep(actor, means, sent));
  if (isFound) await readInBackground(actor, means, sourceId, { asksSecond: false });
};

type Sent = { sourceId: string; reader: SecondReader; text: string; sentAt: string };

/**
 * The text, with a line in the log of what goes where; nothing if it may not go, nor if it went already. It counts as
 * sent before it is: of two jobs, or of one that was interrupted and runs again, the first alone sends it.
 */
const letOut = (actor: Actor, means: Means, sourceId: string): Promise<Sent | "found" | undefined> =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await findTextForReading(trx, sourceId) : undefined;
    const before = source && (await findReading(trx, sourceId))?.second;
    if (before && before.state !== "asked") return before.state === "found" ? "found" : undefined;
    const reader = await findSecondReader(means, trx);
    if (!source || !before || !reader?.mayRead(source) || reader.isTooLong(source.text)) {
      await settleSecond(trx, sourceId, actor.userId);
      return undefined;
    }
    const { host, model } = reader;
    const sentAt = means.clock.now().toISOString();
    await putSecond(trx, sourceId, { ...before, state: "sending", model, host, sentAt });
    const details = { host, model, characters: source.text.length };
    await recordEvent(trx, actor, { action: "source.sent", sourceId, details });
    return { sourceId, reader, text: source.text, sentAt };
  });

/** Whether it found anything. The text has gone: whatever fails from here on is told, and not tried again. */
const askAndKeep = async (actor: Actor, means: Means, sent: Sent): Promise<boolean> => {
  try {
    return await keep(actor, means, sent, await askAbout(sent));
  } catch (error) {
    means.log.error("second.not-kept", { source: sent.sourceId, trace: traceOf(error) });
    return keep(actor, means, sent, { fault: modelFault("model.not-kept") });
  }
};

type Found = Omit<NonNullable<KeptSecond["found"]>, "model">;
type Answered = { found: Found } | { fault: ModelFault };

const askAbout = async ({ reader, text }: Sent): Promise<Answered> => {
  const reply = await reader.ask(text);
  if (reply.kind === "failed") return { fault: reply.fault };
  const { kind, ...found } = await checkInWorker(reply.content, text);
  if (kind === "findings" && "findings" in found) return { found };
  return { fault: modelFault("model.not-understood") };
};

/** Keeps the answer to this sending, unless the settings would not let this source out to that model any more. */
const keep = (
  actor: Actor,
  means: Means,
  { sourceId, reader, text, sentAt }: Sent,
  outcome: Answered,
): Promise<boolean> =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await findTextForReading(trx, sourceId);
    const before = source && (await findReading(trx, sourceId))?.second;
    if (!source || before?.state !== "sending" || before.sentAt !== sentAt) return false;
    const now = await findSecondReader(means, trx);
    const holds = isTheSame(now, reader) && now.mayRead(source) && !now.isTooLong(text);
    await putSecond(trx, sourceId, holds ? after(before, reader, outcome) : asItWas(before));
    return holds && "found" in outcome;
  });

const isTheSame = (now: SecondReader | undefined, { address, model }: SecondReader): now is SecondReader =>
  now?.address === address && now.model === model;

const after = ({ found }: KeptSecond, { model, host }: SecondReader, outcome: Answered): KeptSecond =>
  "found" in outcome
    ? { state: "found", model, host, found: { model, ...outcome.found } }
    : { state: "failed", model, host, problem: outcome.fault, ...(found && { found }) };

/** The answer is thrown away: what was found before is all that there is. */
const asItWas = ({ host, found }: KeptSecond): KeptSecond | undefined =>
  found && { state: "found", model: found.model, host, found };
