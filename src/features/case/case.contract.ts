import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { policyRuleSchema } from "../../core/casework/duties/policy.ts";
import { citationSchema, entrySchema } from "../../core/ledger/entry.ts";
import { ownRuleSchema } from "../../core/sentences/regimes/own-rule.ts";

const id = z.string().min(1).max(200);
const access = z.object({ teams: z.array(id).max(100), users: z.array(id).max(100) });
const ledgerPath = z.object({ ledgerId: z.uuid() });

const citedSource = z.object({
  id: z.uuid(),
  title: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  origin: z.string(),
});

const summary = z.object({
  ledgerId: z.uuid(),
  title: z.string(),
  /** The title in Latin letters, where it is in others and no other name says so. */
  latin: z.string().optional(),
  otherNames: z.array(z.string()),
  state: z.string(),
  country: z.string().optional(),
  facility: z.string().optional(),
  heldSince: z.string().optional(),
  nationalities: z.array(z.string()),
  facts: z.number(),
  uncited: z.number(),
  disagreements: z.number(),
  openRepresentations: z.number(),
  longestOpenSince: z.string().optional(),
});
export type CaseSummary = z.infer<typeof summary>;

export const listCases = endpoint({
  method: "get",
  path: "/api/cases",
  summary: "The cases that you may see",
  response: z.object({ cases: z.array(summary), abilities: z.array(z.string()), today: z.string() }),
});

/** The first entry of a new file is its name; the words it stands on may be given. */
export const openCase = endpoint({
  method: "post",
  path: "/api/cases",
  summary: "Open a case",
  body: z.object({
    name: z.string().trim().min(1).max(500),
    teams: z.array(id).min(1).max(100),
    citations: z.array(citationSchema).max(50).default([]),
  }),
  response: z.object({ ledgerId: z.uuid() }),
});

const file = z.object({
  ledgerId: z.uuid(),
  kind: z.enum(["case", "affair"]),
  /** Everything the file is folded from: own entries, those of the same person's other cases, shared ones of affairs. */
  entries: z.array(entrySchema),
  affairs: z.array(z.object({ id: z.uuid(), title: z.string().optional() })),
  others: z.array(z.object({ id: z.uuid(), title: z.string() })),
  sources: z.array(citedSource),
  /** The names of the file that are in other letters than Latin ones, with how they are read out. */
  latin: z.record(z.string(), z.string()),
  recorders: z.array(z.object({ id: z.string(), name: z.string() })),
  access,
  abilities: z.array(z.string()),
  /** Those who can work on the file, and so be in charge of it. */
  workers: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The rules of the house, by which what is due follows from the file. */
  policy: z.array(policyRuleSchema),
  /** What the office has entered of the law of states on release. */
  releaseRules: z.array(ownRuleSchema),
  /** How urgent the case is in the newest order for an outbreak that names it. */
  triage: z.object({ runId: z.uuid(), on: z.string(), pathogen: z.string(), band: z.string() }).optional(),
  today: z.string(),
});
export type FileView = z.infer<typeof file>;

export const getCase = endpoint({
  method: "get",
  path: "/api/cases/{ledgerId}",
  summary: "The file of a case",
  params: ledgerPath,
  response: file,
});

const affairSummary = z.object({
  ledgerId: z.uuid(),
  title: z.string(),
  latin: z.string().optional(),
  facts: z.number(),
  uncited: z.number(),
  members: z.number(),
  openRepresentations: z.number(),
  longestOpenSince: z.string().optional(),
});

export const listAffairs = endpoint({
  method: "get",
  path: "/api/affairs",
  summary: "The affairs that you may see",
  response: z.object({ affairs: z.array(affairSummary), abilities: z.array(z.string()), today: z.string() }),
});

export const openAffair = endpoint({
  method: "post",
  path: "/api/affairs",
  summary: "Open an affair",
  body: openCase.body,
  response: z.object({ ledgerId: z.uuid() }),
});

/** Only members that the reader may see are listed and counted. */
export const getAffair = endpoint({
  method: "get",
  path: "/api/affairs/{ledgerId}",
  summary: "The file of an affair",
  params: ledgerPath,
  response: file.extend({
    members: z.array(
      z.object({
        ledgerId: z.uuid(),
        title: z.string(),
        latin: z.string().optional(),
        period: z.string().optional(),
        /** The membership among the entries of the case, and its newest entry. */
        seq: z.number(),
        tip: z.number(),
      }),
    ),
  }),
});

/** "The same person" is an entry in both cases, made and kept together; it is taken back by withdrawing both. */
export const joinCases = endpoint({
  method: "post",
  path: "/api/cases/{ledgerId}/same-person",
  summary: "Say that another case is about the same person, in both of them",
  params: ledgerPath,
  body: z.object({ other: z.uuid(), reason: z.string().trim().min(3).max(2000) }),
  response: z.object({ entries: z.array(z.object({ ledgerId: z.uuid(), seq: z.number() })) }),
});

export const changeLedgerAccess = endpoint({
  method: "put",
  path: "/api/ledgers/{ledgerId}/access",
  summary: "Change who may see a case or an affair",
  params: ledgerPath,
  body: access.extend({ reason: z.string().trim().min(3).max(2000) }),
  response: access,
});
