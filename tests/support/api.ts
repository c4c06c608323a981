import type { Actor } from "../../src/core/access/access.ts";
import type { Endpoint, EndpointInput, EndpointResponse } from "../../src/core/api/endpoint.ts";
import { keepNames } from "../../src/features/names/index.ts";
import { type Api, createApi } from "../../src/platform/http/api.ts";
import { createLog } from "../../src/platform/log.ts";
import type { Means } from "../../src/platform/means.ts";
import { createSealer } from "../../src/platform/sealer.ts";
import { freshDatabase } from "./database.ts";

export const today = "2026-03-01";

/** The means of a service on a database of its own, at a fixed time; jobs are left in the list for the test to run. */
export const testMeans = async () => {
  const database = await freshDatabase();
  const jobs: { queue: string; payload: Record<string, string> }[] = [];
  const means: Means = {
    db: database.app,
    clock: { now: () => new Date(`${today}T12:00:00Z`), today: () => today },
    log: createLog(() => undefined),
    names: keepNames(database.names),
    sealer: createSealer(async () => "a secret of thirty-two characters"),
    enqueue: async (_trx, queue, payload) => {
      jobs.push({ queue, payload });
    },
  };
  return { means, database, jobs };
};

type Answer<E> = {
  status: number;
  body: EndpointResponse<E>;
  problem: { id: string; message: string; details?: unknown };
};

/** Calls endpoints of these routes as one actor after another, without a socket. */
export const testApi = (means: Means, ...features: ((api: Api, means: Means) => void)[]) => {
  let actor: Actor | undefined;
  const api = createApi(means.log);
  api.hono.use("*", async (context, next) => {
    if (actor) context.set("actor", actor);
    await next();
  });
  for (const mount of features) mount(api, means);
  return async <E extends Endpoint>(who: Actor, endpoint: E, input: EndpointInput<E>): Promise<Answer<E>> => {
    actor = who;
    const given = input as {
      params?: Record<string, string>;
      query?: Record<string, string>;
      body?: unknown;
    };
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(`${given.params?.[name]}`),
    );
    const asked = Object.entries(given.query ?? {}).filter(([, value]) => value !== undefined);
    const query = asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
    const response = await api.hono.request(`${path}${query}`, {
      method: endpoint.method.toUpperCase(),
      ...(given.body !== undefined && {
        body: JSON.stringify(given.body),
        headers: { "content-type": "application/json" },
      }),
    });
    const body = await response.json();
    return {
      status: response.status,
      body: body as EndpointResponse<E>,
      problem: body as Answer<E>["problem"],
    };
  };
};
