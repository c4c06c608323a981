import { createHash, randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { CalendarFeedTable } from "./duty.table.ts";

type Trx = Transaction<Database>;
type Choice = Pick<CalendarFeedTable, "names" | "lang" | "nobodys" | "origin">;

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** The feed of this account, without its address, which nobody keeps. */
export const findFeed = (trx: Trx, userId: string) =>
  trx
    .selectFrom("calendar_feed")
    .select(["names", "lang", "nobodys", "made_at"])
    .where("user_id", "=", userId)
    .executeTakeFirst();

/** Keeps the hash of a new address and gives the address; an earlier one leads nowhere from now on. */
export const saveFeed = async (trx: Trx, userId: string, choice: Choice): Promise<string> => {
  const token = randomBytes(32).toString("base64url");
  const row = { token_hash: hashOf(token), ...choice, made_at: sql<Date>`clock_timestamp()` };
  await trx
    .insertInto("calendar_feed")
    .values({ user_id: userId, ...row })
    .onConflict((on) => on.column("user_id").doUpdateSet(row))
    .execute();
  return token;
};

/** Whether there was one. */
export const deleteFeed = async (trx: Trx, userId: string): Promise<boolean> => {
  const row = await trx
    .deleteFrom("calendar_feed")
    .where("user_id", "=", userId)
    .returning("user_id")
    .executeTakeFirst();
  return row !== undefined;
};

/** Whose address this is. */
export const findFeedByToken = (db: Kysely<Database>, token: string) =>
  db
    .selectFrom("calendar_feed")
    .select(["user_id", "names", "lang", "nobodys", "origin"])
    .where("token_hash", "=", hashOf(token))
    .executeTakeFirst();
