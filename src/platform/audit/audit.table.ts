import type { Generated } from "kysely";

export type AuditEventTable = {
  id: string;
  at: Generated<Date>;
  actor: string;
  action: string;
  ledger_id: string | null;
  source_id: string | null;
  details: Record<string, unknown>;
};
