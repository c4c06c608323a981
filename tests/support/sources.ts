import type { Actor } from "../../src/core/access/access.ts";
import { sourceJobs, sourceRoutes } from "../../src/features/source/index.ts";
import type { Added } from "../../src/features/source/source.contract.ts";
import { createApi } from "../../src/platform/http/api.ts";
import type { Means } from "../../src/platform/means.ts";
import type { testMeans } from "./api.ts";

type Sent = { status: number; body: Added; problem: { id: string; message: string } };
type Content = string | Uint8Array | Blob;

/** Sends files as a browser does. */
export const uploader = (means: Means) => {
  let actor: Actor | undefined;
  const api = createApi(means.log);
  api.hono.use("*", async (context, next) => {
    if (actor) context.set("actor", actor);
    await next();
  });
  sourceRoutes(api, means);
  return async (who: Actor, files: Record<string, Content>, fields: Record<string, string> = {}) => {
    actor = who;
    const form = new FormData();
    for (const [name, value] of Object.entries({ origin: "press", ...fields })) form.append(name, value);
    for (const [name, content] of Object.entries(files))
      form.append("files", new File([content as BlobPart], name));
    const response = await api.hono.request("/api/sources", { method: "POST", body: form });
    const body = await response.json();
    return { status: response.status, body, problem: body } as Sent;
  };
};

/** Does the work on sources that the services asked for, as the person who asked. */
export const workOff = async (
  { means, jobs }: Pick<Awaited<ReturnType<typeof testMeans>>, "means" | "jobs">,
  actors: readonly Actor[],
) => {
  for (let next = jobs.shift(); next; next = jobs.shift()) {
    const { queue, payload } = next;
    const job = sourceJobs.find((one) => one.queue === queue);
    const actor = actors.find((one) => one.userId === payload.userId);
    if (job && actor) await job.run(actor, means, { userId: actor.userId, ...payload });
  }
};
