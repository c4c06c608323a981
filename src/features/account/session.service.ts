import type { Actor } from "../../core/access/access.ts";
import { audienceOf } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { Problem } from "../../platform/problem.ts";
import type { SignIn } from "../../platform/sign-in/sign-in.ts";
import type { changePassword, signIn as signInEndpoint } from "./account.contract.ts";
import { signedInActor } from "./actor.ts";

/** What comes with a request besides its content: its headers, and where it comes from. */
export type Visit = { headers: Headers; address: string };

const refused = () =>
  new Problem({
    id: "account.not-recognised",
    status: 422,
    message: "This e-mail address and password do not belong together.",
  });

const wrongPassword = () =>
  new Problem({ id: "account.wrong-password", status: 422, message: "The current password is not right." });

const closed = () =>
  new Problem({
    id: "account.closed",
    status: 403,
    message: "This account is closed. Ask your administrator.",
  });

/** Lets somebody in by e-mail and password; failures are counted. */
export const signInWithPassword = async (
  means: Means,
  signIn: SignIn,
  visit: Visit,
  { body }: EndpointRequest<typeof signInEndpoint>,
) => {
  const attempt = { email: body.email, address: visit.address };
  await signIn.attempts.check(attempt);
  const session = await signIn.withPassword(visit.headers, body);
  if (!session) {
    await signIn.attempts.countFailure(attempt);
    throw refused();
  }
  const actor = await signedInActor(means.db, session.userId);
  if (!actor) {
    await signIn.accounts.endSessions(session.userId);
    throw closed();
  }
  await asActor(means.db, audienceOf(actor), (trx) =>
    recordEvent(trx, actor, { action: "account.signed-in" }),
  );
  return session;
};

/** Who acts in this request, if anybody is signed in and the account is open. */
export const findSignedIn = async (means: Means, signIn: SignIn, headers: Headers) => {
  const session = await signIn.sessionOf(headers);
  const actor = session && (await signedInActor(means.db, session.userId));
  return actor && { actor, cookies: session.cookies };
};

/** Gives the actor a new password after the current one; every other session of the account ends. */
export const changeOwnPassword = async (
  actor: Actor,
  means: Means,
  signIn: SignIn,
  visit: Visit,
  { body }: EndpointRequest<typeof changePassword>,
) => {
  const attempt = { email: `password of ${actor.userId}`, address: visit.address };
  await signIn.attempts.check(attempt);
  const cookies = await signIn.changePassword(visit.headers, body);
  if (!cookies) {
    await signIn.attempts.countFailure(attempt);
    throw wrongPassword();
  }
  await asActor(means.db, audienceOf(actor), (trx) =>
    recordEvent(trx, actor, { action: "account.password-changed" }),
  );
  return cookies;
};
