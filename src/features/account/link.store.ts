import { createHash, randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Role } from "../../core/access/access.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { LinkPurpose } from "./account.table.ts";

export type NewLink = {
  purpose: LinkPurpose;
  userId: string;
  name?: string;
  email?: string;
  grants?: { role: Role; teamId?: string | undefined }[];
  madeBy?: string;
};

const hoursValid: Record<LinkPurpose, number> = { first: 1, entry: 1, password: 24, invitation: 72 };

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Keeps the hash of a new token and gives the token; what was made before for the same account is void. */
export const insertLink = async (trx: Transaction<Database>, link: NewLink) => {
  const token = randomBytes(24).toString("base64url");
  await trx
    .updateTable("sign_in_link")
    .set({ used_at: sql<Date>`now()` })
    .where("used_at", "is", null)
    .where((query) =>
      query.or([
        query("user_id", "=", link.userId),
        query.and([query("purpose", "=", "first"), query(query.val(link.purpose), "=", "first")]),
      ]),
    )
    .execute();
  const { expires_at: expiresAt } = await trx
    .insertInto("sign_in_link")
    .values({
      token_hash: hashOf(token),
      purpose: link.purpose,
      user_id: link.userId,
      name: link.name ?? null,
      email: link.email ?? null,
      grants: JSON.stringify(link.grants ?? []) as never,
      made_by: link.madeBy ?? null,
      expires_at: sql<Date>`now() + make_interval(hours => ${hoursValid[link.purpose]})`,
    })
    .returning("expires_at")
    .executeTakeFirstOrThrow();
  return { token, expiresAt };
};

/** A link that is still good. */
export const findLink = (db: Kysely<Database>, token: string) =>
  db
    .selectFrom("sign_in_link")
    .selectAll()
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();

/** Uses a link up; of two who do it at the same time the second gets nothing. */
export const takeLink = (trx: Transaction<Database>, token: string) =>
  trx
    .updateTable("sign_in_link")
    .set({ used_at: sql<Date>`now()` })
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", sql<Date>`now()`)
    .returningAll()
    .executeTakeFirst();

/** Invitations that nobody has taken up, and are still good or can be sent anew. */
export const readInvitations = (db: Kysely<Database>) =>
  db
    .selectFrom("sign_in_link")
    .distinctOn("user_id")
    .select(["user_id", "name", "email", "grants"])
    .where("purpose", "=", "invitation")
    .where("user_id", "not in", (query) => query.selectFrom("auth.user").select("id"))
    .where("user_id", "not in", (query) => query.selectFrom("closed_account").select("user_id"))
    .orderBy("user_id")
    .orderBy("expires_at", "desc")
    .execute();
