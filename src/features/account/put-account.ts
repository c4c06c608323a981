import type { Role } from "../../core/access/access.ts";
import type { Means } from "../../platform/means.ts";
import type { SignIn } from "../../platform/sign-in/sign-in.ts";
import { replaceGrants, saveTeam } from "./account.store.ts";
import { emailTaken } from "./link.service.ts";

type Putting = {
  userId: string;
  name: string;
  email: string;
  password?: string;
  grants: readonly { role: Role; teamId?: string }[];
};

/** Writes an account and its roles down without an invitation, for a demo or a test. */
export const putAccount = async (
  means: Means,
  signIn: SignIn,
  { grants, ...account }: Putting,
): Promise<void> => {
  await means.db.transaction().execute((trx) => replaceGrants(trx, account.userId, grants));
  if ((await signIn.accounts.keep(account)) === "email-taken") throw emailTaken();
};

/** Writes a team down under a chosen id, for a demo or a test. */
export const putTeam = async (means: Means, team: { id: string; name: string }): Promise<void> => {
  await means.db.transaction().execute((trx) => saveTeam(trx, team));
};
