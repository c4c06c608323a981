import type { z } from "zod";
import type { Actor } from "../../core/access/access.ts";
import type { Means } from "../means.ts";

/** Ids only, never words of a case; `userId` is who asked for the work. */
type JobPayload = { userId: string } & Record<string, string>;

/** Work that is done outside of a request, for the person who asked for it. */
export type Job<P extends JobPayload = JobPayload> = {
  queue: string;
  payload: z.ZodType<P>;
  /** May be stopped anywhere and run again: what it changes, it changes in one transaction. */
  run(actor: Actor, means: Means, payload: P): Promise<void>;
};

/** Declares a job; `means.enqueue(trx, job.queue, payload)` asks for it. */
export const defineJob = <P extends JobPayload>(job: Job<P>): Job => ({
  queue: job.queue,
  payload: job.payload,
  run: (actor, means, payload) => job.run(actor, means, job.payload.parse(payload)),
});
