import type { Kysely, Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { addDays } from "../../core/dates/calendar.ts";
import { type OwnRule, ownRuleSchema } from "../../core/sentences/regimes/own-rule.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts } from "../account/index.ts";
import type { addReleaseRule, endReleaseRule } from "./release-rule.contract.ts";
import { insertOwnVersion, type KeptOwnRule, readOwnVersions } from "./release-rule.store.ts";

type Trx = Transaction<Database>;

const newestOf = (versions: readonly KeptOwnRule[]): KeptOwnRule[] => [
  ...new Map(versions.map((version) => [version.rule.id, version])).values(),
];

/** What the office has entered of the law of states on release, each rule as it stands; the same for everybody. */
export const readReleaseRules = async (db: Kysely<Database>): Promise<OwnRule[]> =>
  newestOf(await readOwnVersions(db)).map(({ rule }) => rule);

/** The same, with who entered each and when. */
export const viewReleaseRules = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const newest = newestOf(await readOwnVersions(trx));
    const names = await namesOfAccounts(trx, [...new Set(newest.map(({ recordedBy }) => recordedBy))]);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const rules = newest.map(({ rule, recordedAt, recordedBy }) => ({
      ...{ rule, at: recordedAt, by: nameOf.get(recordedBy) ?? recordedBy },
    }));
    return { rules, mayChange: may(actor, "settings.change"), today: means.clock.today() };
  });

/** Records the next version of a rule; what was recorded before stays. */
const record = async (trx: Trx, actor: Actor, rule: OwnRule, all: readonly KeptOwnRule[]) => {
  const checked = ownRuleSchema.safeParse(rule);
  const issues = checked.error?.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  if (issues) throw invalid("Some fields are not right.", { issues });
  const version = all.filter((one) => one.rule.id === rule.id).length + 1;
  if (!(await insertOwnVersion(trx, { rule, version, by: actor.userId })))
    throw conflict("policy.changed-meanwhile", "Somebody changed this rule meanwhile. Load the page again.");
  const { id, country, share, from, until } = rule;
  await recordEvent(trx, actor, {
    action: "policy.changed",
    details: { rule: id, country, share, from, until, version },
  });
  return { id };
};

const change = (
  actor: Actor,
  means: Means,
  run: (trx: Trx, all: readonly KeptOwnRule[]) => Promise<{ id: string }>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "settings.change")) throw notAllowed("settings.change");
    return run(trx, await readOwnVersions(trx));
  });

const ruleIn = (all: readonly KeptOwnRule[], id: string): OwnRule => {
  const rule = newestOf(all).find((one) => one.rule.id === id)?.rule;
  if (!rule) throw notFound("rule");
  return rule;
};

/** Enters a rule; a reform follows the rule that it replaces, which ends on the day before. */
export const addOwnRule = (actor: Actor, means: Means, { body }: EndpointRequest<typeof addReleaseRule>) =>
  change(actor, means, async (trx, all) => {
    const id = uuidv7();
    if (body.replaces === undefined) return record(trx, actor, { ...body.rule, id, line: id }, all);
    const old = ruleIn(all, body.replaces);
    if (body.rule.country !== old.country)
      throw invalid("A reform is of the same state.", { field: "country" });
    if (body.rule.from <= old.from)
      throw invalid("The new rule begins after the one that it replaces.", { field: "from" });
    const lastDay = addDays(body.rule.from, -1);
    if (old.until === undefined || old.until > lastDay)
      await record(trx, actor, { ...old, until: lastDay }, all);
    return record(trx, actor, { ...body.rule, id, line: old.line }, all);
  });

/** Ends a rule with a day; it stays on the page for the time in which it held. */
export const endOwnRule = (actor: Actor, means: Means, request: EndpointRequest<typeof endReleaseRule>) =>
  change(actor, means, (trx, all) =>
    record(trx, actor, { ...ruleIn(all, request.params.ruleId), until: request.body.until }, all),
  );
