import type { Kysely, Transaction } from "kysely";
import { type OwnRule, ownRuleSchema } from "../../core/sentences/regimes/own-rule.ts";
import type { Database } from "../../platform/database/schema.ts";

/** A version of a rule as it was recorded. */
export type KeptOwnRule = { version: number; rule: OwnRule; recordedAt: string; recordedBy: string };

/** Every version of every rule that the office has entered, in the order in which they were recorded. */
export const readOwnVersions = async (db: Kysely<Database>): Promise<KeptOwnRule[]> => {
  const rows = await db.selectFrom("release_rule").selectAll().orderBy("id").orderBy("version").execute();
  return rows.map(({ version, rule, recorded_at, recorded_by }) => ({
    ...{ version, rule: ownRuleSchema.parse(rule) },
    ...{ recordedAt: recorded_at.toISOString(), recordedBy: recorded_by },
  }));
};

/** Whether it was recorded: not, where somebody recorded the same version meanwhile. */
export const insertOwnVersion = async (
  trx: Transaction<Database>,
  { rule, version, by }: { rule: OwnRule; version: number; by: string },
): Promise<boolean> => {
  const row = await trx
    .insertInto("release_rule")
    .values({ id: rule.id, version, rule: JSON.stringify(rule) as never, recorded_by: by })
    .onConflict((on) => on.doNothing())
    .returning("version")
    .executeTakeFirst();
  return row !== undefined;
};
