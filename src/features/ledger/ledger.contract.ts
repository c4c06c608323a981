import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { claimSchema, sensitivitySchema } from "../../core/ledger/entry.ts";

const reason = z.string().trim().min(3).max(2000);
const entryPath = z.object({ ledgerId: z.uuid(), seq: z.coerce.number().int().positive() });
const place = z.object({ ledgerId: z.uuid(), seq: z.number().int().positive() });

/** Adds one entry; for several ledgers it is one act: an entry in each with the same act id. */
export const addEntry = endpoint({
  method: "post",
  path: "/api/entries",
  summary: "Add an entry to one ledger, or one act to several",
  body: z.object({
    ledgerIds: z.array(z.uuid()).min(1).max(100),
    claim: claimSchema,
    sensitivity: sensitivitySchema.default("ordinary"),
    shared: z.boolean().default(false),
  }),
  response: z.object({ entries: z.array(place), actId: z.uuid().optional() }),
});

/** `seq` is the newest entry of the fact (its tip); somebody who was slower is told. */
export const correctEntry = endpoint({
  method: "post",
  path: "/api/ledgers/{ledgerId}/entries/{seq}/correction",
  summary: "Correct a fact, with the reason",
  params: entryPath,
  body: z.object({
    reason,
    claim: claimSchema,
    sensitivity: sensitivitySchema.default("ordinary"),
    shared: z.boolean().default(false),
  }),
  response: place,
});

/** Left without `restores`, nothing remains of the fact; otherwise that earlier version holds again. */
export const withdrawEntry = endpoint({
  method: "post",
  path: "/api/ledgers/{ledgerId}/entries/{seq}/withdrawal",
  summary: "Withdraw a fact or restore an earlier version, with the reason",
  params: entryPath,
  body: z.object({ reason, restores: z.number().int().positive().optional() }),
  response: place,
});
