import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { nearnesses } from "../../core/casework/openness.ts";

const way = z.object({
  /** The id of the remedy. */
  remedy: z.string(),
  nearness: z.enum(nearnesses),
  /** The facts that are worth finding out, by their keys. */
  toFind: z.array(z.string()),
});
export type NearWay = z.infer<typeof way>;

const line = z.object({
  ledgerId: z.uuid(),
  title: z.string(),
  /** The title in Latin letters, where it is in others. */
  latin: z.string().optional(),
  ways: z.array(way),
});
export type WayLine = z.infer<typeof line>;

export const listWays = endpoint({
  method: "get",
  path: "/api/ways-home",
  summary: "The cases in which a remedy is under way, open, or lacks one fact; the nearest first",
  query: z.object({
    nearness: z.enum(nearnesses).optional(),
    remedy: z.string().max(100).optional(),
    from: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  response: z.object({
    lines: z.array(line),
    /** How many cases there are in all with these filters. */
    total: z.number(),
    /** How many cases have a remedy so near, whatever nearness is asked for. */
    count: z.record(z.string(), z.number()),
    /** How many cases each remedy is near in, over all that you may see. */
    remedies: z.array(z.object({ id: z.string(), cases: z.number() })),
    /** How many cases were looked at. */
    cases: z.number(),
    today: z.string(),
  }),
});
