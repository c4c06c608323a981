import { betterAuth } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { Log } from "../log.ts";
import { type AccountKeeper, createAccountKeeper } from "./account-keeper.ts";
import { type AttemptLimit, createAttemptLimit } from "./attempt-limit.ts";
import type { AuthDatabase } from "./auth-schema.ts";

/** Who a request comes from, with the cookies that keep the session alive. */
type Session = { userId: string; cookies: string[] };

export type SignIn = {
  sessionOf(headers: Headers): Promise<Session | undefined>;
  /** Undefined when e-mail and password do not belong together. */
  withPassword(headers: Headers, given: { email: string; password: string }): Promise<Session | undefined>;
  /** Lets an account in that has shown in another way who it is. */
  asUser(headers: Headers, userId: string): Promise<Session>;
  /** Ends the session; gives the cookies that say so. */
  leave(headers: Headers): Promise<string[]>;
  /** Ends all other sessions too; undefined when the current password is not right. */
  changePassword(headers: Headers, given: { current: string; next: string }): Promise<string[] | undefined>;
  attempts: AttemptLimit;
  accounts: AccountKeeper;
};

type Options = { pool: Pool; secret: string; publicUrl: string | undefined; log: Log };

/** Sessions and passwords. The library's own HTTP endpoints are not mounted: what is not below cannot be reached. */
export function createSignIn({ pool, log, ...options }: Options): SignIn {
  const db = new Kysely<AuthDatabase>({ dialect: new PostgresDialect({ pool }) });
  const auth = createAuth(db, log, options);
  const cookiesOf = (headers: Headers) => headers.getSetCookie();
  return {
    sessionOf: async (headers) => {
      const { response, headers: given } = await auth.api.getSession({ headers, returnHeaders: true });
      return response ? { userId: response.user.id, cookies: cookiesOf(given) } : undefined;
    },
    withPassword: (headers, body) =>
      unlessRefused(async () => {
        const { response, headers: given } = await auth.api.signInEmail({
          body,
          headers,
          returnHeaders: true,
        });
        return { userId: response.user.id, cookies: cookiesOf(given) };
      }),
    asUser: async (headers, userId) => {
      const { headers: given } = await auth.api.startSession({
        body: { userId },
        headers,
        returnHeaders: true,
      });
      return { userId, cookies: cookiesOf(given) };
    },
    leave: async (headers) => {
      const { headers: given } = await auth.api.signOut({ headers, returnHeaders: true });
      return cookiesOf(given);
    },
    changePassword: (headers, { current, next }) =>
      unlessRefused(async () => {
        const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
        const { headers: given } = await auth.api.changePassword({ body, headers, returnHeaders: true });
        return cookiesOf(given);
      }),
    attempts: createAttemptLimit(db),
    accounts: createAccountKeeper(db, async (password) => (await auth.$context).password.hash(password)),
  };
}

const hour = 60 * 60;

type AuthOptions = Pick<Options, "secret" | "publicUrl">;

function createAuth(db: Kysely<AuthDatabase>, log: Log, { secret, publicUrl }: AuthOptions) {
  return betterAuth({
    appName: "Homeward",
    baseURL: publicUrl ?? "http://localhost",
    trustedOrigins: publicUrl === undefined ? [] : [publicUrl],
    secret,
    database: { db, type: "postgres", schemaName: "auth" },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_, reason) => log.error("sign-in.failed", { reason }) },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 14 * hour, updateAge: hour / 2 },
    advanced: {
      cookiePrefix: "homeward",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      // The page itself needs no cookie, and all that it asks for it asks from its own site.
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true },
      database: { generateId: () => uuidv7() },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [{ id: "homeward", endpoints: { startSession } }],
  });
}

const startSession = createAuthEndpoint(
  "/start-session",
  { method: "POST", body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.userId);
    const session = user && (await internalAdapter.createSession(user.id));
    if (!user || !session) throw new Error("no session could be started");
    await setSessionCookie(context, { session, user });
    return context.json({ started: true });
  },
);

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined;
    throw error;
  }
}
