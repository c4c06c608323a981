import type { Context } from "hono";
import type { Api, ApiEnv } from "../../platform/http/api.ts";
import { addressOf } from "../../platform/http/client-address.ts";
import type { Means } from "../../platform/means.ts";
import type { SignIn } from "../../platform/sign-in/sign-in.ts";
import * as contract from "./account.contract.ts";
import { describeLink, openLink } from "./link.service.ts";
import * as office from "./office.service.ts";
import { describeMe, listAllTeams, listNames } from "./people.service.ts";
import { changeOwnPassword, signInWithPassword, type Visit } from "./session.service.ts";

const visitOf = (context: Context<ApiEnv>): Visit => ({
  headers: context.req.raw.headers,
  address: addressOf(context),
});

const setCookies = (context: Context<ApiEnv>, cookies: readonly string[]) => {
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
};

/** What somebody needs who is not signed in yet. */
export const signInRoutes = (api: Api, means: Means, signIn: SignIn): void => {
  api.serveInContext(contract.signIn, async (context, request) => {
    const { userId, cookies } = await signInWithPassword(means, signIn, visitOf(context), request);
    setCookies(context, cookies);
    return { userId };
  });
  api.serveInContext(contract.signOut, async (context) => {
    setCookies(context, await signIn.leave(context.req.raw.headers));
    return {};
  });
  api.serveInContext(contract.readLink, (_, request) => describeLink(means, request));
  api.serveInContext(contract.useLink, async (context, request) => {
    const { userId, cookies } = await openLink(means, signIn, visitOf(context), request);
    setCookies(context, cookies);
    return { userId };
  });
};

export const accountRoutes = (api: Api, means: Means, signIn: SignIn): void => {
  api.serve(contract.getMe, (actor) => describeMe(actor, means));
  api.serveInContext(contract.changePassword, async (context, request) => {
    const visit = visitOf(context);
    setCookies(context, await changeOwnPassword(context.get("actor"), means, signIn, visit, request));
    return {};
  });
  api.serve(contract.listPeople, () => listNames(means));
  api.serve(contract.listTeams, () => listAllTeams(means));
  api.serve(contract.addTeam, (actor, request) => office.makeTeam(actor, means, request));
  api.serve(contract.renameTeam, (actor, request) => office.nameTeam(actor, means, request));
  api.serve(contract.listAccounts, (actor) => office.listAccounts(actor, means));
  api.serve(contract.invite, (actor, request) => office.inviteSomebody(actor, means, request));
  api.serve(contract.changeRoles, (actor, request) => office.setRoles(actor, means, request));
  api.serve(contract.makeLink, (actor, request) => office.linkFor(actor, means, request));
  api.serve(contract.closeAccount, (actor, request) => office.close(actor, means, signIn, request));
  api.serve(contract.reopenAccount, (actor, request) => office.reopen(actor, means, request));
};
