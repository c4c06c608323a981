import type { Generated } from "kysely";

/** A run over the caseload: what it was asked and when; nothing of a case. */
export type TriageRunTable = {
  id: string;
  /** By the schema of core. */
  inputs: Record<string, unknown>;
  note: string | null;
  run_at: Generated<Date>;
  run_by: string;
  audience: string[];
};
