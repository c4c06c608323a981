import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";

const event = z.object({
  id: z.uuid(),
  at: z.string(),
  actor: z.object({ id: z.string(), name: z.string() }),
  action: z.string(),
  ledgerId: z.uuid().optional(),
  sourceId: z.uuid().optional(),
  /** Ids, numbers and reasons; never what a case holds. */
  details: z.record(z.string(), z.unknown()),
});
export type AuditLine = z.infer<typeof event>;

/** The newest first; `before` is the id of the last event seen. */
export const listAuditEvents = endpoint({
  method: "get",
  path: "/api/audit",
  summary: "Who looked at what and who changed what",
  query: z.object({
    before: z.uuid().optional(),
    actor: z.string().optional(),
    ledgerId: z.uuid().optional(),
    action: z.string().optional(),
  }),
  response: z.object({ events: z.array(event), more: z.boolean() }),
});
