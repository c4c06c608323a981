import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { isPartialDate } from "../../core/dates/partial-date.ts";

/** What a document is, which decides whose it is: press is open to everyone who works on cases. */
export const origins = ["press", "letter", "mail", "report", "record", "other"] as const;
const origin = z.enum(origins);
export type Origin = z.infer<typeof origin>;

/** Waiting to be converted, waiting for its reading, read, or unreadable with the reason. */
export const states = ["waiting", "reading", "ready", "unreadable"] as const;
const state = z.enum(states);
export type SourceState = z.infer<typeof state>;

// PostgreSQL holds no NUL, and a line break has no place in a title.
const oneLine = z
  .string()
  .max(500)
  .transform((text) => text.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, " ").trim());
const partialDate = z
  .string()
  .refine((text) => text === "" || isPartialDate(text), "Not a date that can be.");
// The calendar of PostgreSQL has no year 0.
const day = z.iso.date().refine((text) => text >= "0001", "Not a date that can be.");

const path = z.object({ sourceId: z.uuid() });
const named = z.object({ id: z.uuid(), title: z.string() });
const ledger = named.extend({
  kind: z.enum(["case", "affair"]),
  /** The title in Latin letters, where it is in others. */
  latin: z.string().optional(),
});

const line = z.object({
  id: z.uuid(),
  title: z.string(),
  filename: z.string(),
  origin,
  outlet: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
  receivedOn: z.string(),
  state,
  problemId: z.string().optional(),
  reprintOf: named.optional(),
  attachedTo: named.optional(),
  openProposals: z.number(),
  citingEntries: z.number(),
});
export type SourceLine = z.infer<typeof line>;

/** Newest first; `next` is the cursor of the following page. Entries that cite are counted as far as you may see them. */
export const listSources = endpoint({
  method: "get",
  path: "/api/sources",
  summary: "The sources that you may see",
  query: z.object({
    cursor: z.uuid().optional(),
    state: state.optional(),
    origin: origin.optional(),
    q: z.string().trim().max(200).optional(),
    ledgerId: z.uuid().optional(),
  }),
  response: z.object({
    sources: z.array(line),
    next: z.uuid().optional(),
    /** The case or affair whose sources these are. */
    ledger: ledger.optional(),
  }),
});

/** How many sources are still being worked on. */
export const countInWork = endpoint({
  method: "get",
  path: "/api/sources/progress",
  summary: "How many sources wait to be converted or read",
  response: z.object({ waiting: z.number(), reading: z.number() }),
});

/** An entry of an affair may be shared with you while the affair is not: then its name is left out. */
const passage = z.object({
  ledgerId: z.uuid(),
  ledger: ledger.omit({ id: true }).optional(),
  seq: z.number(),
  kind: z.string(),
  start: z.number(),
  end: z.number(),
});
export type Passage = z.infer<typeof passage>;

/** A source with nearly the same text as another. */
export const alikeSource = named.extend({ receivedOn: z.string() });
export type AlikeSource = z.infer<typeof alikeSource>;

export const getSource = endpoint({
  method: "get",
  path: "/api/sources/{sourceId}",
  summary: "A source: what is known of it, its text, and the entries that cite it",
  params: path,
  response: line.extend({
    mediaType: z.string().optional(),
    format: z.string().optional(),
    author: z.string().optional(),
    bytes: z.number(),
    uploadedAt: z.string(),
    uploadedBy: z.string(),
    openToAll: z.boolean(),
    problem: z.string().optional(),
    text: z.string().optional(),
    passages: z.array(passage),
    forLedger: ledger.optional(),
    attachments: z.array(named),
    /** Received before this one, and since. */
    earlier: z.array(alikeSource),
    later: z.array(alikeSource),
    mayChange: z.boolean(),
  }),
});

/** The document as it was received. */
export const getSourceFile = endpoint({
  method: "get",
  path: "/api/sources/{sourceId}/file",
  summary: "The document as received",
  params: path,
  response: z.unknown(),
});

const details = z.object({
  origin,
  receivedOn: day.optional(),
  title: oneLine.optional(),
  outlet: oneLine.optional(),
  published: partialDate.optional(),
});

/**
 * Sent as multipart/form-data with the files in the field `files`, or a pasted text in the field `text`.
 * `team` says whose they are (yours, if you have one only); `ledgerId` for which case or affair they came.
 */
export const addSources = endpoint({
  method: "post",
  path: "/api/sources",
  summary: "Add documents, or a pasted text",
  body: details.extend({
    team: z.string().max(200).optional(),
    ledgerId: z.uuid().optional(),
    text: z.string().optional(),
  }),
  response: z.object({
    added: z.array(z.object({ filename: z.string(), id: z.uuid(), already: z.boolean() })),
    refused: z.array(z.object({ filename: z.string(), id: z.string(), message: z.string() })),
  }),
});
export type Added = z.infer<typeof addSources.response>;

/** What is left out becomes unknown; another origin changes who sees the source. */
export const changeSource = endpoint({
  method: "put",
  path: "/api/sources/{sourceId}",
  summary: "Correct what is said of a source",
  params: path,
  body: details.extend({ receivedOn: day }),
  response: z.object({ id: z.uuid() }),
});

export const retrySource = endpoint({
  method: "post",
  path: "/api/sources/{sourceId}/retry",
  summary: "Try once more to convert a source that could not be read",
  params: path,
  body: z.object({}),
  response: z.object({ id: z.uuid(), state }),
});
