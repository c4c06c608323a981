import type { Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import type { SignIn } from "../../platform/sign-in/sign-in.ts";
import type {
  Account,
  addTeam,
  changeRoles,
  Grant,
  invite,
  makeLink,
  renameTeam,
} from "./account.contract.ts";
import * as store from "./account.store.ts";
import { emailTaken } from "./link.service.ts";
import { insertLink, type NewLink, readInvitations } from "./link.store.ts";

type Trx = Transaction<Database>;
type AccountPath = Pick<EndpointRequest<typeof makeLink>, "params">;

const administer = async <T>(actor: Actor, means: Means, work: (trx: Trx) => Promise<T>): Promise<T> => {
  if (!may(actor, "account.manage")) throw notAllowed("account.manage");
  return asActor(means.db, audienceOf(actor), work);
};

const requireTeams = async (trx: Trx, grants: readonly Grant[]) => {
  for (const { teamId } of grants) {
    if (teamId !== undefined && !(await store.hasTeam(trx, teamId)))
      throw invalid("One of the teams does not exist.", { field: "grants" });
  }
};

/** Somebody must stay who can let others in. */
const requireAdministrator = async (trx: Trx) => {
  if ((await store.readAdministrators(trx)).length === 0)
    throw conflict(
      "account.last-administrator",
      "This is the last administrator. Make somebody else one first.",
    );
};

/** All accounts, and invitations that nobody has taken up. */
export const listAccounts = (actor: Actor, means: Means) =>
  administer(actor, means, async (trx) => {
    const accounts = (await store.readAllAccounts(trx)).map(({ id, closed, ...account }) => ({
      userId: id,
      ...account,
      state: closed === null ? ("open" as const) : ("closed" as const),
    }));
    const invited = (await readInvitations(trx)).map(({ user_id: userId, name, email, grants }) => ({
      ...{ userId, name: name ?? "", email: email ?? "", grants, state: "invited" as const },
    }));
    return { accounts: [...accounts, ...invited] as Account[] };
  });

const makeLinkFor = async (trx: Trx, actor: Actor, link: NewLink) => {
  const { token, expiresAt } = await insertLink(trx, { ...link, madeBy: actor.userId });
  return { path: `/welcome/${token}`, expiresAt: expiresAt.toISOString() };
};

/** Makes an invitation: an account of that address exists once it is taken up. */
export const inviteSomebody = (actor: Actor, means: Means, { body }: EndpointRequest<typeof invite>) =>
  administer(actor, means, async (trx) => {
    await requireTeams(trx, body.grants);
    if (await store.findAccountByEmail(trx, body.email)) throw emailTaken();
    const userId = uuidv7();
    await recordEvent(trx, actor, { action: "account.invited", details: { userId, grants: body.grants } });
    return makeLinkFor(trx, actor, {
      purpose: "invitation",
      userId,
      ...body,
      email: body.email.toLowerCase(),
    });
  });

/** Makes a new link: an invitation anew, or for somebody who lost the password. */
export const linkFor = (actor: Actor, means: Means, { params: { userId } }: AccountPath) =>
  administer(actor, means, async (trx) => {
    const account = await store.findAccount(trx, userId);
    const invitation = (await readInvitations(trx)).find((one) => one.user_id === userId);
    if (account?.closed || (!account && !invitation)) throw notFound("account");
    await recordEvent(trx, actor, { action: "account.link-made", details: { userId } });
    if (account || !invitation) return makeLinkFor(trx, actor, { purpose: "password", userId });
    const { name, email, grants } = invitation;
    return makeLinkFor(trx, actor, {
      ...{ purpose: "invitation", userId, grants },
      ...(name !== null && { name }),
      ...(email !== null && { email }),
    });
  });

/** Puts these roles in the place of all that the account had. */
export const setRoles = (actor: Actor, means: Means, request: EndpointRequest<typeof changeRoles>) =>
  administer(actor, means, async (trx) => {
    const { userId } = request.params;
    const { grants } = request.body;
    if (!(await store.findAccount(trx, userId))) throw notFound("account");
    await requireTeams(trx, grants);
    await store.replaceGrants(trx, userId, grants);
    await requireAdministrator(trx);
    await recordEvent(trx, actor, { action: "account.roles-changed", details: { userId, grants } });
    return {};
  });

/** Closes an account, or calls an invitation back. */
export const close = async (
  actor: Actor,
  means: Means,
  signIn: SignIn,
  { params: { userId } }: AccountPath,
) => {
  await administer(actor, means, async (trx) => {
    const isInvited = (await readInvitations(trx)).some((one) => one.user_id === userId);
    if (!isInvited && !(await store.findAccount(trx, userId))) throw notFound("account");
    await store.markClosed(trx, userId, actor.userId);
    await requireAdministrator(trx);
    await recordEvent(trx, actor, { action: "account.closed", details: { userId } });
  });
  await signIn.accounts.lockOut(userId);
  return {};
};

/** Opens a closed account; its password went with the closing, so its owner needs the link. */
export const reopen = (actor: Actor, means: Means, { params: { userId } }: AccountPath) =>
  administer(actor, means, async (trx) => {
    const account = await store.findAccount(trx, userId);
    if (!account?.closed) throw notFound("account");
    await store.markOpen(trx, userId);
    await recordEvent(trx, actor, { action: "account.reopened", details: { userId } });
    return makeLinkFor(trx, actor, { purpose: "password", userId });
  });

const saveNamed = async (trx: Trx, actor: Actor, team: { id: string; name: string }) => {
  if (!(await store.saveTeam(trx, team)))
    throw conflict("team.name-taken", "There is a team with this name already.");
  await recordEvent(trx, actor, { action: "team.changed", details: { teamId: team.id } });
  return team;
};

export const makeTeam = (actor: Actor, means: Means, { body }: EndpointRequest<typeof addTeam>) =>
  administer(actor, means, (trx) => saveNamed(trx, actor, { id: uuidv7(), name: body.name }));

export const nameTeam = (actor: Actor, means: Means, { params, body }: EndpointRequest<typeof renameTeam>) =>
  administer(actor, means, async (trx) => {
    if (!(await store.hasTeam(trx, params.teamId))) throw notFound("team");
    return saveNamed(trx, actor, { id: params.teamId, name: body.name });
  });
