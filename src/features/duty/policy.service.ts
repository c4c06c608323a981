import type { Kysely, Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { defaultPolicy } from "../../core/casework/duties/default-policy.ts";
import { type Policy, type PolicyRule, policyRuleSchema } from "../../core/casework/duties/policy.ts";
import { ruleFault } from "../../core/casework/duties/rule-fault.ts";
import { addDays } from "../../core/dates/calendar.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts } from "../account/index.ts";
import type { addPolicyRule, endPolicyRule, KeptPolicyRule } from "./policy.contract.ts";
import { insertVersion, type KeptRule, readVersions } from "./policy.store.ts";

type Trx = Transaction<Database>;

/** The standard rules with what the house has set in their place or beside them, each in its newest version. */
const inForce = (versions: readonly KeptRule[]): Policy => {
  const newest = new Map(defaultPolicy.map((rule) => [rule.id, rule]));
  for (const { rule } of versions) newest.set(rule.id, rule);
  return [...newest.values()];
};

/** The rules of the house with all their dates; the same for everybody. */
export const readPolicy = async (db: Kysely<Database>): Promise<Policy> => inForce(await readVersions(db));

/** The rules with their history, for whoever is signed in. */
export const viewPolicy = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const all = await readVersions(trx);
    const names = await namesOfAccounts(trx, [...new Set(all.map(({ recordedBy }) => recordedBy))]);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const rules = inForce(all).map((rule): KeptPolicyRule => {
      const own = all.filter((one) => one.rule.id === rule.id);
      const versions = own.map(({ rule: said, recordedAt, recordedBy }) => ({
        ...{ rule: said, at: recordedAt, by: nameOf.get(recordedBy) ?? recordedBy },
      }));
      return { rule, isStandard: own.length === 0, versions };
    });
    return { rules, mayChange: may(actor, "settings.change"), today: means.clock.today() };
  });

/** Records the next version of a rule; what was recorded before stays. */
const record = async (trx: Trx, actor: Actor, rule: PolicyRule, all: readonly KeptRule[]) => {
  const checked = policyRuleSchema.safeParse(rule);
  const issues = checked.error?.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  if (issues) throw invalid("Some fields are not right.", { issues });
  const version = all.filter((one) => one.rule.id === rule.id).length + 1;
  if (!(await insertVersion(trx, { rule, version, by: actor.userId })))
    throw conflict("policy.changed-meanwhile", "Somebody changed this rule meanwhile. Load the page again.");
  const { id, duty, days, from, until } = rule;
  const details = { rule: id, duty, days, from, until, version };
  await recordEvent(trx, actor, { action: "policy.changed", details });
  return { id };
};

const change = (
  actor: Actor,
  means: Means,
  run: (trx: Trx, all: readonly KeptRule[]) => Promise<{ id: string }>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "settings.change")) throw notAllowed("settings.change");
    return run(trx, await readVersions(trx));
  });

const ruleIn = (all: readonly KeptRule[], id: string): PolicyRule => {
  const rule = inForce(all).find((one) => one.id === id);
  if (!rule) throw notFound("rule");
  return rule;
};

/** Adds a rule; where it replaces another, that one ends on the day before. */
export const addRule = (actor: Actor, means: Means, { body }: EndpointRequest<typeof addPolicyRule>) =>
  change(actor, means, async (trx, all) => {
    const old = body.replaces === undefined ? undefined : ruleIn(all, body.replaces);
    const fault = ruleFault(body.rule, old);
    if (fault) throw invalid(fault.says, { field: fault.field });
    // Whoever replaced or ended it meanwhile has said what follows; a second one in its place would hold beside that.
    if (old?.until !== undefined)
      throw conflict("policy.ended-already", `That rule ends on ${old.until} already. Load the page again.`);
    if (old) await record(trx, actor, { ...old, until: addDays(body.rule.from, -1) }, all);
    return record(trx, actor, { ...body.rule, id: uuidv7() }, all);
  });

/** Ends a rule with a day; it stays on the page for the time in which it held. */
export const endRule = (actor: Actor, means: Means, request: EndpointRequest<typeof endPolicyRule>) =>
  change(actor, means, (trx, all) =>
    record(trx, actor, { ...ruleIn(all, request.params.ruleId), until: request.body.until }, all),
  );
