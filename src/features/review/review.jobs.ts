import { z } from "zod";
import { defineJob } from "../../platform/jobs/job.ts";
import { readQueue } from "../source/index.ts";
import { readInBackground } from "./read.service.ts";

/** The work of reading that is done outside of a request. */
export const reviewJobs = [
  defineJob({
    queue: readQueue,
    payload: z.object({ sourceId: z.uuid(), userId: z.string() }),
    run: (actor, means, { sourceId }) => readInBackground(actor, means, sourceId),
  }),
];
