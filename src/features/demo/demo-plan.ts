import { z } from "zod";

const plannedClaim = z.object({
  kind: z.string(),
  on: z.string().optional(),
  saidBy: z.string().optional(),
  body: z.record(z.string(), z.unknown()),
  citations: z.array(z.object({ document: z.string(), quote: z.string() })),
  key: z.string().optional(),
  act: z.string().optional(),
  shared: z.boolean().optional(),
  sensitivity: z.enum(["ordinary", "restricted"]).optional(),
  corrects: z.string().optional(),
  reason: z.string().optional(),
});
const plannedWithdrawal = z.object({ withdraws: z.string(), reason: z.string() });

const plannedLedger = z.object({
  id: z.string(),
  title: z.string(),
  access: z.array(z.string()),
  entries: z.array(z.union([plannedWithdrawal, plannedClaim])),
});

const plannedAffair = plannedLedger.extend({
  members: z.array(z.object({ case: z.string(), on: z.string(), reason: z.string() })),
});

/** The invented caseload as `data/demo/caseload.json` writes it down; its README says what each field means. */
export const demoPlan = z.object({
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  cases: z.array(plannedLedger),
  affairs: z.array(plannedAffair),
});

export const demoDocuments = z.array(
  z.object({
    file: z.string(),
    received: z.string(),
    origin: z.enum(["press", "letter", "mail", "report", "record", "other"]),
    outlet: z.string().optional(),
    title: z.string(),
    published: z.string().optional(),
  }),
);

export type DemoPlan = z.infer<typeof demoPlan>;
export type PlannedLedger = z.infer<typeof plannedLedger>;
export type PlannedClaim = z.infer<typeof plannedClaim>;
