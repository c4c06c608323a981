import type { Transaction } from "kysely";
import type { Actor } from "../../core/access/access.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { Means } from "../../platform/means.ts";
import type { SecondReader } from "../second-reader/index.ts";
import type { ReviewedSource } from "./review.access.ts";
import { findReading, putSecond } from "./review.store.ts";
import { isOnItsWay } from "./view-second.ts";

/** The queue of sources that the second reader is to be asked about. */
export const secondQueue = "source.second";

type Wanted = {
  trx: Transaction<Database>;
  actor: Actor;
  means: Means;
  source: ReviewedSource;
  reader: SecondReader;
};

/**
 * Asks for the second reading of a source, as far as the settings let it out; what was found before stays till then.
 * Whoever asks while the same model's answer is on its way gets that one.
 */
export const wantSecond = async ({ trx, actor, means, source, reader }: Wanted): Promise<void> => {
  if (!reader.mayRead(source)) return;
  const { model, host } = reader;
  const before = (await findReading(trx, source.id))?.second;
  const isSame = before?.model === model && before.host === host;
  if (isSame && isOnItsWay(before, means.clock.now())) return;
  const kept = { model, host, ...(before?.found && { found: before.found }) };
  if (reader.isTooLong(source.text)) {
    await putSecond(trx, source.id, { ...kept, state: "too long" });
    return;
  }
  await putSecond(trx, source.id, { ...kept, state: "asked", by: actor.userId });
  await means.enqueue(trx, secondQueue, { sourceId: source.id, userId: actor.userId });
};
