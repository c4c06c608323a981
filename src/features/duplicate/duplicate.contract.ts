import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";

/** A reason as a sentence, and whether it speaks against the two being one person. */
const why = z.object({ en: z.string(), ru: z.string(), against: z.boolean() });
const named = z.object({ name: z.string(), latin: z.string().optional() });

/** What tells one person from another, as far as the reader may see it. */
const person = z.object({
  ledgerId: z.uuid(),
  title: z.string(),
  /** The title in Latin letters, where it is in others. */
  latin: z.string().optional(),
  otherNames: z.array(named),
  births: z.array(z.string()),
  nationalities: z.array(z.string()),
  identifiers: z.array(z.string()),
  state: z.string(),
  country: z.string().optional(),
  facility: z.string().optional(),
  heldSince: z.string().optional(),
});
export type PersonCard = z.infer<typeof person>;

const pair = z.object({
  one: person,
  other: person,
  why: z.array(why),
  /** Whether the reader may write in both files. */
  mayDecide: z.boolean(),
});
export type LikelyPair = z.infer<typeof pair>;

const file = z.object({ ledgerId: z.uuid(), title: z.string(), latin: z.string().optional() });

const decision = z.object({
  one: file,
  other: file,
  said: z.enum(["same", "apart"]),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  mayDecide: z.boolean(),
});
export type PairDecision = z.infer<typeof decision>;

export const listDuplicates = endpoint({
  method: "get",
  path: "/api/duplicates",
  summary: "Cases that may be about the same person, the likeliest first, and what was decided of others",
  query: z.object({ most: z.coerce.number().int().min(1).max(500).default(25) }),
  response: z.object({
    pairs: z.array(pair),
    /** How many more there are, less likely ones. */
    more: z.number(),
    /** Names that have not been compared with all others yet; ask again soon. */
    left: z.number(),
    decisions: z.array(decision),
  }),
});

const alike = z.object({
  ledgerId: z.uuid(),
  title: z.string(),
  latin: z.string().optional(),
  /** Which of its names is like the one asked for, where it is not the title. */
  name: z.string().optional(),
  births: z.array(z.string()),
  nationalities: z.array(z.string()),
  /** Whether it stands on the page of likely duplicates too, unless it was decided. */
  likely: z.boolean(),
  why: z.array(why),
  /** What was decided before: of the case that is asked about, or of others in this list. */
  decided: z.array(z.object({ said: z.enum(["same", "apart"]), title: z.string() })),
});
export type Alike = z.infer<typeof alike>;

/** Asked with what is known of somebody who has no case yet, or with a case. */
export const findAlike = endpoint({
  method: "get",
  path: "/api/duplicates/alike",
  summary: "The cases that may be about this person already",
  query: z.object({
    name: z.string().trim().max(500).default(""),
    /** A date of birth in EDTF. */
    born: z.string().max(40).optional(),
    nationality: z.string().max(2).optional(),
    /** A case that is there already; what it tells is compared instead. */
    ledgerId: z.uuid().optional(),
  }),
  response: z.object({ alike: z.array(alike) }),
});

const twoCases = z.object({ ledgerId: z.uuid(), other: z.uuid() });
const reason = z.string().trim().min(3).max(2000);
const entries = z.object({ entries: z.array(z.object({ ledgerId: z.uuid(), seq: z.number() })) });

/** An entry in both cases; a pair that was decided is not proposed again until that is taken back. */
export const keepApart = endpoint({
  method: "post",
  path: "/api/cases/{ledgerId}/not-same-person",
  summary: "Say that another case is about another person, in both of them",
  params: z.object({ ledgerId: z.uuid() }),
  body: z.object({ other: z.uuid(), reason }),
  response: entries,
});

export const takeBackDecision = endpoint({
  method: "post",
  path: "/api/cases/{ledgerId}/persons/{other}/withdrawal",
  summary: "Take back, in both cases, that they are about the same person or about two",
  params: twoCases,
  body: z.object({ reason }),
  response: entries,
});
