import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { dutyKinds } from "../../core/casework/duties/duty-kinds.ts";

const text = z.object({ en: z.string(), ru: z.string() });
const days = z.object({ earliest: z.string(), latest: z.string() });

/** States of what is not done yet; what is done stands in its file. */
export const openStates = [
  "late",
  "due",
  "planned",
  "refused by the other side",
  "not known",
  "excepted",
] as const;
export type OpenState = (typeof openStates)[number];

/** How far the text of the law was read. */
const mark = z.enum(["verified", "partly verified", "not verified"]);

const law = z.object({ provision: z.string(), paragraph: z.string(), cite: z.string(), mark });

const basis = z.union([
  /** The end of the term, as Free by has it. */
  z.object({ plan: z.literal("entry") }),
  z.object({ end: z.enum(["release", "full term", "told"]) }),
  z.object({ rule: z.string(), days: z.number() }),
  law,
]);

const line = z.object({
  key: z.string(),
  /** The same for the same duty whatever became of it. */
  uid: z.string(),
  kind: z.enum(dutyKinds),
  state: z.enum(openStates),
  /** The last day; a range where the beginning is not known to the day. */
  due: days.optional(),
  daysLate: z.object({ atLeast: z.number(), atMost: z.number() }).optional(),
  /** Why it is not known what became of it. */
  why: text.optional(),
  basis,
  /** The paragraph that obliges, where the law names no days and the house has set them. */
  under: law.optional(),
  /** An agreement of the two states that may name days of its own, which were not read. */
  unread: law.optional(),
  /** What began it. */
  trigger: z.object({
    says: text,
    on: z.string().optional(),
    /** When the house learnt of it, where the time counts from that day. */
    learnt: days.optional(),
  }),
  /** In whose file; several where one act was for several people. */
  places: z.array(
    z.object({
      ledgerId: z.uuid(),
      title: z.string(),
      latin: z.string().optional(),
      /** The name of the officer in charge. */
      officer: z.string().optional(),
      /** The entry that began it, where it stands in this very ledger. */
      seq: z.number().optional(),
    }),
  ),
});
export type DueLine = z.infer<typeof line>;

const count = z.object({ late: z.number(), due: z.number() });

export const listDue = endpoint({
  method: "get",
  path: "/api/due",
  summary: "What is due in the cases that you may see, late first; by officer in charge and by team",
  query: z.object({
    /** Left out: what is late, due, planned, refused, excepted and not known; `open`: late, due and planned. */
    state: z.enum(["open", ...openStates]).optional(),
    kind: z.enum(dutyKinds).optional(),
    team: z.string().max(200).optional(),
    /** Who is in charge: `me`, `nobody`, or an account. */
    officer: z.string().max(200).optional(),
    /** Only what is late, or can fall due within so many days. */
    within: z.coerce.number().int().min(0).max(3650).optional(),
    from: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  response: z.object({
    lines: z.array(line),
    /** How many there are in all with these filters. */
    total: z.number(),
    /** Over everything that the filters leave but the one of the state. */
    count: z.record(z.string(), z.number()),
    teams: z.array(count.extend({ id: z.string(), name: z.string() })),
    /** Those in charge; who can no longer work on a file is not in charge of it. */
    officers: z.array(count.extend({ id: z.string(), name: z.string() })),
    mine: count,
    /** In files that nobody is in charge of. */
    nobodys: count,
    cases: z.number(),
    today: z.string(),
  }),
});
