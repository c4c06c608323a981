import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { type ModelFault, modelFault } from "../../platform/model/model-fault.ts";
import { checkInWorker, ReadingStopped } from "../../platform/reading/read-in-worker.ts";
import { findSecondReader, type SecondReader } from "../second-reader/index.ts";
import { findTextForReading } from "../source/index.ts";
import { readInBackground } from "./read.service.ts";
import { findReading, putSecond } from "./review.store.ts";
import type { KeptSecond } from "./review.table.ts";

/**
 * Lets the second reader read a source, and reads the source again with what it found. Whatever was changed since it was
 * asked for holds: when it is off, or this source may not go out any more, nothing is sent.
 */
export const readSecond = async (actor: Actor, means: Means, sourceId: string): Promise<void> => {
  const reader = await findSecondReader(means);
  const text = reader && (await letOut(actor, means, reader, sourceId));
  const outcome = reader && text !== undefined ? await askAbout(reader, text) : undefined;
  const isOn = (await findSecondReader(means)) !== undefined;
  const kept = await keep(actor, means, sourceId, (before) =>
    reader && outcome && isOn ? after(before, reader, outcome) : settled(before),
  );
  if (kept?.state === "found") await readInBackground(actor, means, sourceId, { asksSecond: false });
};

const after = (before: Before, { model, host }: SecondReader, outcome: Answered): KeptSecond =>
  "found" in outcome
    ? { state: "found", model, host, found: { model, ...outcome.found } }
    : { state: "failed", model, host, problem: outcome.fault, ...(before?.found && { found: before.found }) };

/** Nothing was sent, or nothing is to be kept: what was asked for is no longer waited for. */
const settled = (before: Before): Before => {
  if (before?.state !== "asked") return before;
  return before.found && { ...before, state: "found" };
};

/**
 * The text, with a line in the log of what goes where; nothing if it may not go, nor if it went already: a job that was
 * interrupted runs again, and the text is not sent twice for that once there is an answer.
 */
const letOut = (actor: Actor, means: Means, reader: SecondReader, sourceId: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await findTextForReading(trx, sourceId) : undefined;
    if (!source || !reader.mayRead(source) || reader.isTooLong(source.text)) return undefined;
    if ((await findReading(trx, sourceId))?.second?.state !== "asked") return undefined;
    const details = { host: reader.host, model: reader.model, characters: source.text.length };
    await recordEvent(trx, actor, { action: "source.sent", sourceId, details });
    return source.text;
  });

type Found = Omit<NonNullable<KeptSecond["found"]>, "model">;
type Answered = { found: Found } | { fault: ModelFault };
type Before = KeptSecond | undefined;

const askAbout = async (reader: SecondReader, text: string): Promise<Answered> => {
  const reply = await reader.ask(text);
  if (reply.kind === "failed") return { fault: reply.fault };
  try {
    const { kind, ...found } = await checkInWorker(reply.content, text);
    if (kind === "findings" && "findings" in found) return { found };
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
  }
  return { fault: modelFault("model.not-understood") };
};

const keep = (actor: Actor, means: Means, sourceId: string, change: (before: Before) => Before) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!(await findTextForReading(trx, sourceId))) return undefined;
    const second = change((await findReading(trx, sourceId))?.second);
    await putSecond(trx, sourceId, second);
    return second;
  });
