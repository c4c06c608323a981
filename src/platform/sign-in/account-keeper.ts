import type { Kysely } from "kysely";
import type { AuthDatabase } from "./auth-schema.ts";

type Keeping = { userId: string; name: string; email: string; password?: string };

export type AccountKeeper = {
  /** Writes the account down under an id chosen before, so that an attempt that broke off can be made again. */
  keep(account: Keeping): Promise<"kept" | "email-taken">;
  setPassword(userId: string, password: string): Promise<void>;
  /** Takes the password away and ends every session. */
  lockOut(userId: string): Promise<void>;
};

type HashPassword = (password: string) => Promise<string>;

export function createAccountKeeper(db: Kysely<AuthDatabase>, hash: HashPassword): AccountKeeper {
  const setPassword = async (trx: Kysely<AuthDatabase>, userId: string, password: string) => {
    await trx.deleteFrom("auth.account").where("userId", "=", userId).execute();
    await trx.deleteFrom("auth.session").where("userId", "=", userId).execute();
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
    keep: async ({ userId, name, email, password }) =>
      db.transaction().execute(async (trx) => {
        const user = {
          id: userId,
          name,
          email: email.toLowerCase(),
          emailVerified: false,
          updatedAt: new Date(),
        };
        const { numInsertedOrUpdatedRows = 0n } = await trx
          .insertInto("auth.user")
          .values(user)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === 0n) {
          const { numUpdatedRows } = await trx
            .updateTable("auth.user")
            .set({ name })
            .where("id", "=", userId)
            .where("email", "=", user.email)
            .executeTakeFirst();
          if (numUpdatedRows === 0n) return "email-taken";
        }
        if (password !== undefined) await setPassword(trx, userId, password);
        return "kept";
      }),
    setPassword: (userId, password) => db.transaction().execute((trx) => setPassword(trx, userId, password)),
    lockOut: (userId) =>
      db.transaction().execute(async (trx) => {
        await trx.deleteFrom("auth.account").where("userId", "=", userId).execute();
        await trx.deleteFrom("auth.session").where("userId", "=", userId).execute();
      }),
  };
}
