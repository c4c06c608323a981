import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";

/** The files whose names are like what somebody types, in any script, or begin with it. */
export const findFiles = endpoint({
  method: "get",
  path: "/api/names",
  summary: "Find cases and affairs by a name, or by the beginning of one",
  query: z.object({ q: z.string().trim().min(1).max(200), kind: z.enum(["case", "affair"]).optional() }),
  response: z.object({
    files: z.array(
      z.object({
        ledgerId: z.uuid(),
        kind: z.enum(["case", "affair"]),
        title: z.string(),
        /** The title in Latin letters, where it is in others. */
        latin: z.string().optional(),
        /** Which of its names fits. */
        name: z.string(),
      }),
    ),
  }),
});
