import type { MiddlewareHandler } from "hono";
import type { Actor } from "../../core/access/access.ts";
import type { ApiEnv } from "./api.ts";
import { notSignedIn } from "./errors.ts";

type Find = (headers: Headers) => Promise<{ actor: Actor; cookies: readonly string[] } | undefined>;

/** Turns the session of a request into its actor; everything mounted after this is for people who are signed in. */
export function requireSignIn(find: Find): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const found = await find(context.req.raw.headers);
    if (!found) throw notSignedIn();
    context.set("actor", found.actor);
    await next();
    for (const cookie of found.cookies) context.header("set-cookie", cookie, { append: true });
  };
}
