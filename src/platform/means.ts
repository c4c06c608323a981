import type { Kysely, Transaction } from "kysely";
import type { KeptNames } from "../core/names/kept-names.ts";
import type { Clock } from "./clock.ts";
import type { Database } from "./database/schema.ts";
import type { Log } from "./log.ts";
import type { Sealer } from "./sealer.ts";

/** Puts a job into the queue within the caller's transaction: it runs only if the transaction lands. */
export type Enqueue = (
  trx: Transaction<Database>,
  queue: string,
  payload: Record<string, string>,
) => Promise<void>;

/** The technical means that every service is handed. */
export type Means = {
  db: Kysely<Database>;
  clock: Clock;
  log: Log;
  enqueue: Enqueue;
  sealer: Sealer;
  /** The names of all files, as they are now; asked for before a transaction begins, since the first time takes long. */
  names: () => Promise<KeptNames>;
};
