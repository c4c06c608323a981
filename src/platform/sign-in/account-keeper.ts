import type { Kysely } from "kysely";
import pg from "pg";
import type { AuthDatabase } from "./auth-schema.ts";

type Keeping = { userId: string; name: string; email: string; password?: string };

export type AccountKeeper = {
  /** Writes the account down under an id chosen before, so that an attempt that broke off can be made again. */
  keep(account: Keeping): Promise<"kept" | "email-taken">;
  has(userId: string): Promise<boolean>;
  setPassword(userId: string, password: string): Promise<void>;
  endSessions(userId: string): Promise<void>;
  /** Takes the password away and ends every session. */
  lockOut(userId: string): Promise<void>;
};

const uniqueViolation = "23505";

type HashPassword = (password: string) => Promise<string>;

export function createAccountKeeper(db: Kysely<AuthDatabase>, hash: HashPassword): AccountKeeper {
  const setPassword = async (trx: Kysely<AuthDatabase>, userId: string, password: string) => {
    await trx.deleteFrom("auth.account").where("userId", "=", userId).execute();
    await endSessions(trx, userId);
    const credential = {
      id: userId,
      accountId: userId,
      userId,
      providerId: "credential",
      updatedAt: new Date(),
    };
    await trx
      .insertInto("auth.account")
      .values({ ...credential, password: await hash(password) })
      .execute();
  };
  return {
    keep: async ({ userId, name, email, password }) => {
      const user = {
        id: userId,
        name,
        email: email.toLowerCase(),
        emailVerified: false,
        updatedAt: new Date(),
      };
      try {
        await db.transaction().execute(async (trx) => {
          await trx
            .insertInto("auth.user")
            .values(user)
            .onConflict((conflict) => conflict.column("id").doUpdateSet({ name, email: user.email }))
            .execute();
          if (password !== undefined) await setPassword(trx, userId, password);
        });
        return "kept";
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.code === uniqueViolation) return "email-taken";
        throw error;
      }
    },
    has: async (userId) =>
      (await db.selectFrom("auth.user").select("id").where("id", "=", userId).executeTakeFirst()) !==
      undefined,
    setPassword: (userId, password) => db.transaction().execute((trx) => setPassword(trx, userId, password)),
    endSessions: (userId) => endSessions(db, userId),
    lockOut: (userId) =>
      db.transaction().execute(async (trx) => {
        await trx.deleteFrom("auth.account").where("userId", "=", userId).execute();
        await endSessions(trx, userId);
      }),
  };
}

async function endSessions(db: Kysely<AuthDatabase>, userId: string): Promise<void> {
  await db.deleteFrom("auth.session").where("userId", "=", userId).execute();
}
