import type { Generated } from "kysely";

/** One version of what the office entered of a state's law on release; the newest of an id holds. */
export type ReleaseRuleTable = {
  id: string;
  version: number;
  /** By the schema of core. */
  rule: Record<string, unknown>;
  recorded_at: Generated<Date>;
  recorded_by: string;
};
