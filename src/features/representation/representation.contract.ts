import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { isPartialDate } from "../../core/dates/partial-date.ts";

const place = z.object({
  ledgerId: z.uuid(),
  seq: z.number(),
  ledgerKind: z.enum(["case", "affair"]),
  isOpen: z.boolean(),
  title: z.string(),
  outcome: z.string().optional(),
  answeredOn: z.string().optional(),
  answerWords: z.string().optional(),
});

const silence = z.union([
  z.object({ kind: z.literal("days"), atLeast: z.number(), atMost: z.number() }),
  z.object({ kind: z.literal("unknown") }),
]);

const act = z.object({
  key: z.string(),
  actId: z.string().optional(),
  on: z.string().optional(),
  raisedBy: z.string(),
  level: z.string().optional(),
  counterpart: z.string(),
  toPerson: z.string().optional(),
  toLevel: z.string().optional(),
  channel: z.string().optional(),
  asks: z.array(z.string()),
  askWords: z.array(z.string()),
  citations: z.number(),
  places: z.array(place),
  silence: silence.optional(),
});

/** Each filter narrows; `from` and `to` may be partial dates (a month, a year); `ledgerId` counts also what was raised in the affairs of that case. */
const filters = z.object({
  state: z.enum(["open", "answered", "all"]).default("all"),
  counterpart: z.string().optional(),
  level: z.string().optional(),
  by: z.string().optional(),
  ask: z.string().optional(),
  outcome: z.string().optional(),
  ledgerId: z.uuid().optional(),
  from: z.string().refine(isPartialDate).optional(),
  to: z.string().refine(isPartialDate).optional(),
});
export type RepresentationFilters = z.output<typeof filters>;

export const listRepresentations = endpoint({
  method: "get",
  path: "/api/representations",
  summary:
    "What was raised: how often, by whom, at what level, since when, with what answer; the longest silence first",
  query: filters,
  response: z.object({
    acts: z.array(act),
    /** The titles that are in other letters than Latin ones, with how they are read out. */
    latin: z.record(z.string(), z.string()),
    count: z.object({
      acts: z.number(),
      open: z.number(),
      since: z.string().optional(),
      latest: z.string().optional(),
      highestLevel: z.string().optional(),
      outcomes: z.record(z.string(), z.number()),
    }),
    /** What the filters can be set to, over all that the actor may see. */
    choices: z.object({ counterparts: z.array(z.string()), by: z.array(z.string()) }),
    today: z.string(),
  }),
});
