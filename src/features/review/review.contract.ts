import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { type Claim, citationSchema, claimSchema } from "../../core/ledger/entry.ts";
import { alikeSource } from "../source/source.contract.ts";

const sourcePath = z.object({ sourceId: z.uuid() });
const proposalPath = sourcePath.extend({ proposalId: z.uuid() });
const reason = z.string().trim().max(2000);
const place = z.object({ ledgerId: z.uuid(), seq: z.number() });
const span = z.object({ start: z.number(), end: z.number() });

const heading = z.object({
  id: z.uuid(),
  title: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  origin: z.string(),
  receivedOn: z.string(),
});

export const getReviewQueue = endpoint({
  method: "get",
  path: "/api/review",
  summary: "The sources with proposals that nobody has decided, the oldest first",
  response: z.object({
    sources: z.array(
      heading.extend({
        open: z.number(),
        all: z.number(),
        people: z.array(z.string()),
        isReprint: z.boolean(),
      }),
    ),
  }),
});
export type QueueLine = z.infer<typeof getReviewQueue.response>["sources"][number];

const link = z.union([
  z.object({
    ledgerId: z.uuid(),
    kind: z.enum(["case", "affair"]),
    title: z.string(),
    latin: z.string().optional(),
  }),
  z.literal("not ours"),
]);

const subject = z.object({
  /** A person's id in the reading, or `group:…`. */
  id: z.string(),
  name: z.string(),
  /** The name in Latin letters, where it is in others; so with titles. */
  latin: z.string().optional(),
  isGroup: z.boolean(),
  /** The language model that names this person, where the program's own reader does not. */
  model: z.string().optional(),
  mentions: z.array(span),
  link: link.optional(),
  /** Linked to a case that the reader did not know by this name: reading again may find more. */
  mayTellMore: z.boolean(),
  /** Files that it may be, the likeliest first; `why` compares the names. */
  suggestions: z.array(
    z.object({
      ledgerId: z.uuid(),
      title: z.string(),
      latin: z.string().optional(),
      score: z.number(),
      why: z.array(z.object({ en: z.string(), ru: z.string() })),
    }),
  ),
  /** Of a group that is linked to an affair: the linked people of this source who are no members yet. */
  toJoin: z.array(z.object({ ledgerId: z.uuid(), title: z.string() })),
});
export type Subject = z.infer<typeof subject>;

/** A claim on its way: an answer may still lack what it answers. The schema of its kind is checked when it is entered. */
const proposedClaim = z
  .object({
    kind: z.string(),
    on: z.string().optional(),
    saidBy: z.string().optional(),
    body: z.record(z.string(), z.unknown()),
    citations: z.array(citationSchema),
  })
  .transform((claim) => claim as unknown as Claim);

const proposal = z.object({
  id: z.uuid(),
  subjects: z.array(z.string()),
  claim: proposedClaim,
  /** Stands for the claim: accepting says by it what was shown. */
  digest: z.string(),
  /** What was found, of which type, in which state, by which rule of the reader, with strokes between. */
  rule: z.string(),
  /** The words of the text that led to it, beside those that it cites. */
  telling: z.string().optional(),
  /** The language model that proposes it, where it was not the program's own reader. */
  model: z.string().optional(),
  state: z.enum(["open", "accepted", "rejected", "not ours"]),
  reason: z.string().optional(),
  /** The same words were rejected in another source. */
  isRejectedElsewhere: z.boolean(),
  decidedAt: z.string().optional(),
  /** The files that it would be entered in. */
  targets: z.array(z.uuid()),
  acceptedAs: z.array(place.extend({ title: z.string() })),
  /** What was entered, in the first of these files, where it is not what is proposed. */
  entered: proposedClaim.optional(),
  /** The file tells the same already: accepting adds a second source to it. */
  sameAs: z.array(z.object({ ledgerId: z.uuid(), title: z.string(), seq: z.number(), claim: claimSchema })),
  /** The first entries of the file, and (without a file) other proposals of this source, that say otherwise, and in what. */
  otherwise: z.array(
    z.object({
      file: place.extend({ title: z.string() }).optional(),
      claim: proposedClaim,
      differsIn: z.array(z.string()),
    }),
  ),
  /** How many more there are of these. */
  otherwiseMore: z.number(),
  /** Of an answer: the representations that it answers, in the first of the files. */
  answersTo: z.array(z.object({ claim: proposedClaim })),
  /** An answer of which somebody must say first which representation it answers, or enter that one first. */
  mustChoose: z.enum(["which", "missing"]).optional(),
  /** A newer reading makes something else of the words, or (null) nothing. */
  readNow: z.object({ claim: proposedClaim.nullable() }).optional(),
});
export type ProposalView = z.infer<typeof proposal>;

/** What came of asking the second reader; nothing where it was never asked. */
const second = z.object({
  state: z.enum(["asked", "found", "failed", "too long"]),
  model: z.string(),
  host: z.string(),
  problem: z.object({ id: z.string(), message: z.string() }).optional(),
  /** Findings that the reader did not have; those that it had; those whose words do not stand in the text. */
  added: z.number(),
  known: z.number(),
  dropped: z.number(),
  /** Those that tell of nobody who is named, or are none that were asked for; those that were too many to be looked at. */
  unclear: z.number(),
  beyond: z.number(),
});
export type SecondView = z.infer<typeof second>;

export const getSourceReview = endpoint({
  method: "get",
  path: "/api/sources/{sourceId}/review",
  summary: "What was read in a source: its people, and the entries proposed",
  params: sourcePath,
  response: z.object({
    source: heading.extend({ lang: z.string().optional(), text: z.string() }),
    /** Received before, with nearly the same text. */
    earlier: z.array(alikeSource),
    readAt: z.string().optional(),
    /** Why the text could not be read, and what to do. */
    problem: z.object({ id: z.string(), message: z.string() }).optional(),
    second: second.optional(),
    subjects: z.array(subject),
    /** Others named in the text, of whom nothing is proposed until they are linked to a case. */
    others: z.array(subject),
    proposals: z.array(proposal),
    mayDecide: z.boolean(),
  }),
});
export type SourceReview = z.infer<typeof getSourceReview.response>;

/** A new file takes its name from the source, with the words it stands on. */
export const linkSubject = endpoint({
  method: "put",
  path: "/api/sources/{sourceId}/subjects/{subject}",
  summary: "Say which file a person or group of a source belongs to, open one, or say that it is not ours",
  params: sourcePath.extend({ subject: z.string().max(500) }),
  body: z.union([
    z.strictObject({ ledgerId: z.uuid() }),
    z.strictObject({
      open: z.enum(["case", "affair"]),
      name: z.string().trim().min(1).max(500),
      team: z.string().min(1).max(200),
      /** The file that it is linked to, where it is to have another one; somebody who was slower is told. */
      instead: z.uuid().optional(),
    }),
    z.strictObject({ ignore: z.literal(true) }),
    z.strictObject({ unlink: z.literal(true) }),
  ]),
  response: z.object({ ledgerId: z.uuid().optional() }),
});

const accepting = {
  /** Fit to be shown in the files of the members of an affair. */
  shared: z.boolean().default(true),
  /** Where the file tells the same already: cite this source there too, or enter it beside. */
  double: z.enum(["second source", "separate"]).default("second source"),
};

/** For several people it is one act: an entry in each file with the same act id. */
export const acceptProposal = endpoint({
  method: "post",
  path: "/api/sources/{sourceId}/proposals/{proposalId}/accept",
  summary: "Enter a proposal in the files of those it is about, as proposed or edited",
  params: proposalPath,
  body: z.object({
    ...accepting,
    /** Of what was shown: if it is read differently meanwhile, that is said first. What is edited stands for itself. */
    digest: z.string(),
    claim: claimSchema.optional(),
    /** Where it goes to other files than those of the people it is about. */
    ledgerIds: z.array(z.uuid()).min(1).max(50).optional(),
    sensitivity: z.enum(["ordinary", "restricted"]).default("ordinary"),
  }),
  response: z.object({ acceptedAs: z.array(place) }),
});

export const rejectProposal = endpoint({
  method: "post",
  path: "/api/sources/{sourceId}/proposals/{proposalId}/reject",
  summary: "Reject a proposal; it stays rejected in a reprint with the same words",
  params: proposalPath,
  body: z.object({ reason: reason.optional() }),
  response: z.object({}),
});

export const undoDecision = endpoint({
  method: "post",
  path: "/api/sources/{sourceId}/proposals/{proposalId}/undo",
  summary: "Take a decision back: what was entered is withdrawn, with the reason",
  params: proposalPath,
  body: z.object({}),
  response: z.object({}),
});

export const acceptAll = endpoint({
  method: "post",
  path: "/api/sources/{sourceId}/proposals/accept-all",
  summary:
    "Accept those of these proposals about one person or group that are as they were shown, but for a language model's and those that something contradicts",
  params: sourcePath,
  body: z.object({
    subject: z.string().max(500),
    proposals: z.array(z.object({ id: z.uuid(), digest: z.string() })).max(10_000),
    ...accepting,
  }),
  response: z.object({ accepted: z.array(z.uuid()) }),
});

/** Decisions are kept; a newer reader may find more. The second reader is asked again too, where it is on. */
export const readAgain = endpoint({
  method: "post",
  path: "/api/sources/{sourceId}/reading",
  summary: "Read a source again, with the cases known now",
  params: sourcePath,
  body: z.object({}),
  /** How many entries are proposed that were not before. */
  response: z.object({ further: z.number() }),
});
