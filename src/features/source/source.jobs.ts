import { z } from "zod";
import { defineJob } from "../../platform/jobs/job.ts";
import { convertSource } from "./conversion.service.ts";
import { convertQueue } from "./intake.service.ts";

/** The work on sources that is done outside of a request. */
export const sourceJobs = [
  defineJob({
    queue: convertQueue,
    payload: z.object({ sourceId: z.uuid(), userId: z.string() }),
    run: async (actor, means, { sourceId }) => {
      await convertSource(actor, means, sourceId);
    },
  }),
];
