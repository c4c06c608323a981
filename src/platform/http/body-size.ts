import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Problem } from "../problem.ts";

const mostMegabytes = 2;

const limited = bodyLimit({
  maxSize: mostMegabytes * 1024 * 1024,
  onError: () => {
    throw new Problem({
      id: "request.too-large",
      status: 413,
      message: `This is more than ${mostMegabytes} MB. Send less at once.`,
    });
  },
});

/** Refuses what is too large before it is read; an endpoint that takes files sets a limit of its own. */
export const bodySize: MiddlewareHandler = (context, next) =>
  context.req.header("content-type")?.startsWith("multipart/form-data") ? next() : limited(context, next);
