import type { MiddlewareHandler } from "hono";
import { Problem } from "../problem.ts";

const changesNothing = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses what another site makes a visitor's browser send; a program that is no browser says neither header. */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  const site = context.req.header("sec-fetch-site");
  const origin = context.req.header("origin");
  const foreign =
    site !== undefined
      ? site !== "same-origin" && site !== "none"
      : isElsewhere(origin, context.req.header("host"));
  if (!changesNothing.has(method) && foreign) {
    throw new Problem({
      id: "request.from-elsewhere",
      status: 403,
      message: "This came from another site and was not done. Open Homeward itself and try again.",
    });
  }
  await next();
};

function isElsewhere(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
