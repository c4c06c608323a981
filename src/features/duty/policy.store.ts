import type { Kysely, Transaction } from "kysely";
import { type PolicyRule, policyRuleSchema } from "../../core/casework/duties/policy.ts";
import type { Database } from "../../platform/database/schema.ts";

/** A version of a rule as it was recorded. */
export type KeptRule = { version: number; rule: PolicyRule; recordedAt: string; recordedBy: string };

/** Every version of every rule that the house has set itself, in the order in which they were recorded. */
export const readVersions = async (db: Kysely<Database>): Promise<KeptRule[]> => {
  const rows = await db.selectFrom("policy_rule").selectAll().orderBy("id").orderBy("version").execute();
  return rows.map(({ version, rule, recorded_at, recorded_by }) => ({
    ...{ version, rule: policyRuleSchema.parse(rule) },
    ...{ recordedAt: recorded_at.toISOString(), recordedBy: recorded_by },
  }));
};

/** Whether it was recorded: not, where somebody recorded the same version meanwhile. */
export const insertVersion = async (
  trx: Transaction<Database>,
  { rule, version, by }: { rule: PolicyRule; version: number; by: string },
): Promise<boolean> => {
  const row = await trx
    .insertInto("policy_rule")
    .values({ id: rule.id, version, rule: JSON.stringify(rule) as never, recorded_by: by })
    .onConflict((on) => on.doNothing())
    .returning("version")
    .executeTakeFirst();
  return row !== undefined;
};
