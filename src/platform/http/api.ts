import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Actor } from "../../core/access/access.ts";
import type { Endpoint, EndpointRequest, EndpointResponse } from "../../core/api/endpoint.ts";
import { databaseProblem } from "../database/busy.ts";
import { type Log, traceOf } from "../log.ts";
import { Problem } from "../problem.ts";
import { invalid, notFound } from "./errors.ts";
import { findUnkeepable } from "./keepable-text.ts";

export type ApiEnv = { Variables: { actor: Actor } };

/** Answers one endpoint for one actor. */
type Handler<E extends Endpoint> = (
  actor: Actor,
  request: EndpointRequest<E>,
) => Promise<EndpointResponse<E>>;

/** Answers one endpoint within its request; the actor is there when sign-in was asked for before. */
type ContextHandler<E extends Endpoint> = (
  context: Context<ApiEnv>,
  request: EndpointRequest<E>,
) => Promise<EndpointResponse<E>>;

export type Api = {
  hono: OpenAPIHono<ApiEnv>;
  /** Mounts an endpoint: its input is checked before the handler runs, and it stands in the OpenAPI document. */
  serve<E extends Endpoint>(endpoint: E, handler: Handler<E>): void;
  /** The same for a handler that reads or sets what goes with the request, such as cookies. */
  serveInContext<E extends Endpoint>(endpoint: E, handler: ContextHandler<E>): void;
  /** Mounts an endpoint that answers with a file to keep. */
  serveFile<E extends Endpoint>(endpoint: E, mediaType: string, handler: FileHandler<E>): void;
  /** Mounts an endpoint that answers with a text of another type, for programs that read nothing else. */
  serveText<E extends Endpoint>(endpoint: E, mediaType: string, handler: ContextHandler<E>): void;
};

type FileHandler<E extends Endpoint> = (
  actor: Actor,
  request: EndpointRequest<E>,
) => Promise<{ bytes: Uint8Array; filename: string }>;

const problemSchema = z.object({
  id: z.string().openapi({ example: "case.not-found" }),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});

const answer = (context: Context, problem: Problem) =>
  context.json({ id: problem.id, message: problem.message, details: problem.details }, problem.status as 400);

const routeOf = (
  { method, path, summary, params, query, body, response }: Endpoint,
  mediaType = "application/json",
) =>
  createRoute({
    method,
    path,
    summary,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(body && { body: { required: true, content: { "application/json": { schema: body } } } }),
    },
    responses: {
      200: { description: summary, content: { [mediaType]: { schema: response } } },
      default: { description: "A problem", content: { "application/json": { schema: problemSchema } } },
    },
  });

const requestOf = <E extends Endpoint>(endpoint: E, context: Context): EndpointRequest<E> => {
  const params = endpoint.params && context.req.valid("param" as never);
  const query = endpoint.query && context.req.valid("query" as never);
  const body = endpoint.body && context.req.valid("json" as never);
  for (const part of [params, query, body]) {
    const field = findUnkeepable(part);
    if (field !== undefined) {
      const message = "There is a character that cannot be kept.";
      throw invalid("Some fields are not right.", { issues: [{ field, message }] });
    }
  }
  return { params, query, body } as unknown as EndpointRequest<E>;
};

/** What the framework itself refuses: no JSON, another type, an upload that was cut off. */
const unreadable = (status: number): Problem =>
  new Problem({ id: "request.unreadable", status, message: "This request cannot be read. Send it again." });

const problemOf = (log: Log, error: Error): Problem => {
  if (error instanceof Problem) {
    if (error.cause) log.error(error.id, { trace: traceOf(error) });
    return error;
  }
  if (error instanceof HTTPException && error.status < 500) return unreadable(error.status);
  log.error("request.failed", { trace: traceOf(error) });
  const known = databaseProblem(error);
  if (known) return known;
  return new Problem({
    id: "program.failed",
    status: 500,
    message:
      "Something went wrong on our side. Nothing was saved. Try again; if it stays, tell who runs this program.",
  });
};

/** The API: checks what comes in, maps every problem to one shape, describes itself at /api/openapi.json. */
export const createApi = (log: Log): Api => {
  const hono = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) => {
      if (result.success) return;
      // An address that cannot be one of ours is an address at which there is nothing.
      if (result.target === "param") return answer(context, notFound("page"));
      const issues = result.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
      return answer(
        context,
        new Problem({
          id: "input.invalid",
          status: 422,
          message: "Some fields are not right.",
          details: { issues },
        }),
      );
    },
  });
  hono.onError((error, context) => answer(context, problemOf(log, error)));
  hono.notFound((context) => answer(context, notFound("page")));
  const serveInContext: Api["serveInContext"] = (endpoint, handler) => {
    hono.openapi(routeOf(endpoint), async (context) =>
      context.json((await handler(context, requestOf(endpoint, context))) as Record<string, unknown>, 200),
    );
  };
  return {
    hono,
    serveInContext,
    serve: (endpoint, handler) =>
      serveInContext(endpoint, (context, request) => handler(context.get("actor"), request)),
    serveText: (endpoint, mediaType, handler) => {
      hono.openapi(routeOf(endpoint, mediaType), async (context) =>
        context.body(String(await handler(context, requestOf(endpoint, context))), 200, {
          "content-type": mediaType,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        }),
      );
    },
    serveFile: (endpoint, mediaType, handler) => {
      hono.openapi(routeOf(endpoint, mediaType), async (context) => {
        const { bytes, filename } = await handler(context.get("actor"), requestOf(endpoint, context));
        const name = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
        return context.body(bytes.slice(), 200, {
          "content-type": mediaType,
          "content-disposition": name,
          "x-content-type-options": "nosniff",
          // Whatever the file is, a browser that shows it after all runs nothing of it.
          "content-security-policy": "sandbox; default-src 'none'",
        });
      });
    },
  };
};
