import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import type { DecidedPairs } from "../../core/casework/decided-pairs.ts";
import { type Fact, ofKind, resolve } from "../../core/ledger/resolve.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts } from "../account/index.ts";
import {
  appendClaim,
  type LedgerHead,
  lockForWork,
  readEntries,
  refreshProjections,
  withdrawIn,
} from "../ledger/index.ts";
import type { keepApart, PairDecision, takeBackDecision } from "./duplicate.contract.ts";
import { personsOf } from "./persons.ts";

type Trx = Transaction<Database>;
type Deciding = Fact<"same-person" | "not-same-person">;
type Place = { ledgerId: string; seq: number };

const MOST_SHOWN = 50;

const decisionsIn = async (trx: Trx, ledgerIds: readonly string[]): Promise<Deciding[]> =>
  ofKind(resolve(await readEntries(trx, ledgerIds)).facts, "same-person", "not-same-person");

/** Both cases, locked, each with the other. */
const lockBoth = async (
  trx: Trx,
  actor: Actor,
  { ledgerId, other }: { ledgerId: string; other: string },
  action: "entry.add" | "entry.correct",
): Promise<[LedgerHead, twin: string][]> => {
  if (other === ledgerId) throw invalid("Choose another case.", { field: "other" });
  const ledgers = await lockForWork(trx, actor, [ledgerId, other], action);
  const affair = ledgers.find(({ kind }) => kind === "affair");
  if (affair?.id === ledgerId) throw notFound("case");
  if (affair) throw invalid("Choose another case.", { field: "other" });
  return ledgers.map((ledger) => [ledger, ledger.id === ledgerId ? other : ledgerId]);
};

/** Says in two cases, in one step, that they are about the same person or about two. */
export const sayOfPair = (
  actor: Actor,
  means: Means,
  kind: Deciding["kind"],
  { params, body }: EndpointRequest<typeof keepApart>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const entries: Place[] = [];
    for (const [ledger, twin] of await lockBoth(trx, actor, { ...params, ...body }, "entry.add")) {
      const said = await decisionsIn(trx, [ledger.id]);
      if (said.some((fact) => fact.kind === kind && fact.body.other === twin)) continue;
      const claim = { kind, body: { other: twin, reason: body.reason }, citations: [] };
      entries.push(await appendClaim(trx, actor, ledger, { claim }));
    }
    if (entries.length === 0) throw conflict("pair.decided", "This stands in both files already.");
    return { entries };
  });

/** Takes back, in both cases, what was said of the two. */
export const takeBack = (
  actor: Actor,
  means: Means,
  { params, body }: EndpointRequest<typeof takeBackDecision>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const entries: Place[] = [];
    for (const [ledger, twin] of await lockBoth(trx, actor, params, "entry.correct")) {
      const said = await decisionsIn(trx, [ledger.id]);
      for (const { tip } of said.filter((fact) => fact.body.other === twin))
        entries.push({ ledgerId: ledger.id, seq: await withdrawIn(trx, actor, ledger, { tip, ...body }) });
      await refreshProjections(trx, ledger);
    }
    if (entries.length === 0) throw notFound("entry");
    return { entries };
  });

/** What was decided of pairs, with who decided, when and why; the newest first. */
export const newestDecisions = async (
  trx: Trx,
  actor: Actor,
  { decisions }: DecidedPairs,
): Promise<PairDecision[]> => {
  const newest = decisions.slice(0, MOST_SHOWN);
  const ids = [...new Set(newest.flatMap(({ ledgerId, other }) => [ledgerId, other]))];
  const persons = await personsOf(trx, ids);
  const facts = ids.length > 0 ? await decisionsIn(trx, ids) : [];
  const recorders = [...new Set(facts.flatMap((fact) => recordOf(fact)?.recordedBy ?? []))];
  const nameOf = new Map((await namesOfAccounts(trx, recorders)).map(({ id, name }) => [id, name]));
  return newest.flatMap(({ ledgerId, other, same }) => {
    const kind = same ? "same-person" : "not-same-person";
    const fact = facts.find(
      (one) => one.ledgerId === ledgerId && one.kind === kind && one.body.other === other,
    );
    const [record, here, there] = [fact && recordOf(fact), persons.get(ledgerId), persons.get(other)];
    if (!fact || !record || !here || !there) return [];
    return [
      {
        ...({ one: fileOf(here.card), other: fileOf(there.card), said: same ? "same" : "apart" } as const),
        ...{ reason: fact.body.reason, at: record.recordedAt },
        by: nameOf.get(record.recordedBy) ?? record.recordedBy,
        mayDecide: [here, there].every(({ access }) => may(actor, "entry.correct", access)),
      },
    ];
  });
};

const recordOf = (fact: Deciding) => fact.versions.at(-1)?.entry;

const fileOf = ({ ledgerId, title, latin }: PairDecision["one"]): PairDecision["one"] => ({
  ledgerId,
  title,
  latin,
});
