import type { Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import type { Role } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { conflict, invalid } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { Problem } from "../../platform/problem.ts";
import type { SignIn } from "../../platform/sign-in/sign-in.ts";
import type { readLink, useLink } from "./account.contract.ts";
import { findAccount, officeIsEmpty, readAdministrators, replaceGrants, saveTeam } from "./account.store.ts";
import { findLink, insertLink, takeLink } from "./link.store.ts";
import type { Visit } from "./session.service.ts";

type Trx = Transaction<Database>;
type Given = EndpointRequest<typeof useLink>["body"];
type LinkRow = NonNullable<Awaited<ReturnType<typeof takeLink>>>;

const notUsable = () =>
  new Problem({
    id: "link.not-usable",
    status: 404,
    message: "This link was used already or is too old. Ask for a new one.",
  });

export const emailTaken = () =>
  conflict("account.email-taken", "There is an account with this e-mail address.");

/** What a link is for, so that the screen can ask for what is needed. */
export const describeLink = async (means: Means, { body }: EndpointRequest<typeof readLink>) => {
  const link = await findLink(means.db, body.token);
  if (!link) throw notUsable();
  const account = await findAccount(means.db, link.user_id);
  return {
    purpose: link.purpose,
    name: account?.name ?? link.name ?? undefined,
    email: account?.email ?? link.email ?? undefined,
  };
};

const required = <K extends keyof Given>(given: Given, field: K): NonNullable<Given[K]> => {
  const value = given[field];
  if (value === undefined)
    throw invalid("Some fields are missing.", { issues: [{ field, message: "Required" }] });
  return value;
};

/** Uses a link: makes the account or sets the password that it stands for, and lets its owner in. */
export const openLink = async (
  means: Means,
  signIn: SignIn,
  visit: Visit,
  { body }: EndpointRequest<typeof useLink>,
) => {
  const userId = await means.db.transaction().execute(async (trx) => {
    const link = await takeLink(trx, body.token);
    const closed = link && (await findAccount(trx, link.user_id))?.closed;
    if (!link || closed) throw notUsable();
    await uses[link.purpose](trx, signIn, link, body);
    await recordEvent(
      trx,
      { userId: link.user_id },
      { action: "account.signed-in", details: { by: link.purpose } },
    );
    return link.user_id;
  });
  return signIn.asUser(visit.headers, userId);
};

type Use = (trx: Trx, signIn: SignIn, link: LinkRow, given: Given) => Promise<void>;

const keepAccount: Use = async (trx, signIn, link, given) => {
  const account = {
    userId: link.user_id,
    name: required(given, "name"),
    email: link.email ?? required(given, "email"),
    password: required(given, "password"),
  };
  // The accounts are another role's tables, so this lands before the link is used up. If that then fails,
  // the link is still good, and the next use writes the same account again.
  if ((await signIn.accounts.keep(account)) === "email-taken") throw emailTaken();
  await replaceGrants(trx, link.user_id, link.grants);
  await recordEvent(trx, { userId: link.user_id }, { action: "account.made", details: { by: link.made_by } });
};

const uses: Record<LinkRow["purpose"], Use> = {
  entry: async () => {},
  invitation: keepAccount,
  password: async (trx, signIn, link, given) => {
    await signIn.accounts.setPassword(link.user_id, required(given, "password"));
    await recordEvent(trx, { userId: link.user_id }, { action: "account.password-changed" });
  },
  first: async (trx, signIn, link, given) => {
    if (!(await officeIsEmpty(trx))) throw notUsable();
    const team = { id: uuidv7(), name: required(given, "team") };
    await saveTeam(trx, team);
    await recordEvent(
      trx,
      { userId: link.user_id },
      { action: "team.changed", details: { teamId: team.id } },
    );
    const roles: { role: Role; teamId?: string }[] = [
      { role: "administrator" },
      { role: "supervisor", teamId: team.id },
    ];
    await keepAccount(trx, signIn, { ...link, grants: roles }, given);
  },
};

/** The path of a link for whoever starts the program: for the first account, or for an administrator to get back in. */
export const makeStartLink = async (means: Means, who: "first" | "administrator") => {
  const [administrator] = await readAdministrators(means.db);
  if (who === "first" && !(await officeIsEmpty(means.db))) return undefined;
  if (who === "administrator" && !administrator) return undefined;
  const link =
    who === "first" || !administrator
      ? ({ purpose: "first", userId: uuidv7() } as const)
      : ({ purpose: "password", userId: administrator.id } as const);
  const { token } = await means.db.transaction().execute((trx) => insertLink(trx, link));
  return { path: `/welcome/${token}`, name: administrator?.name };
};

/** The path of a link that lets this account in as it is. */
export const makeEntryLink = async (means: Means, userId: string): Promise<string> => {
  const { token } = await means.db
    .transaction()
    .execute((trx) => insertLink(trx, { purpose: "entry", userId }));
  return `/welcome/${token}`;
};
