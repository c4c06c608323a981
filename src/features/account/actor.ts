import type { Kysely } from "kysely";
import type { Actor } from "../../core/access/access.ts";
import type { Database } from "../../platform/database/schema.ts";
import { findAccount } from "./account.store.ts";

type AccountRow = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

export const toActor = ({ id, name, grants }: Pick<AccountRow, "id" | "name" | "grants">): Actor => ({
  userId: id,
  name,
  grants: grants.map(({ role, teamId }) => ({ role, ...(teamId !== undefined && { teamId }) })),
});

/** The account as one who acts; a closed one too, for the work that it asked for before. */
export const actorOf = async (db: Kysely<Database>, userId: string): Promise<Actor> => {
  const account = await findAccount(db, userId);
  if (!account) throw new Error("a job names an account that is not there");
  return toActor(account);
};

/** The account as one who acts now; nobody when it is closed. */
export const signedInActor = async (db: Kysely<Database>, userId: string): Promise<Actor | undefined> => {
  const account = await findAccount(db, userId);
  return account && account.closed === null ? toActor(account) : undefined;
};
