import { z } from "zod";
import { defineJob } from "../../platform/jobs/job.ts";
import { readQueue } from "../source/index.ts";
import { readInBackground } from "./read.service.ts";
import { readSecond } from "./second.service.ts";
import { secondQueue } from "./want-second.ts";

const payload = z.object({ sourceId: z.uuid(), userId: z.string() });

/** The work of reading that is done outside of a request. */
export const reviewJobs = [
  defineJob({
    queue: readQueue,
    payload,
    run: (actor, means, { sourceId }) => readInBackground(actor, means, sourceId),
  }),
  defineJob({
    queue: secondQueue,
    payload,
    run: (actor, means, { sourceId }) => readSecond(actor, means, sourceId),
  }),
];
