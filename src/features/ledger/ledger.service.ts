import type { Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type Action, type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { accountsNamed, findClaimFault, ledgersNamed } from "../../core/ledger/check-claim.ts";
import type { Claim, Sensitivity } from "../../core/ledger/entry.ts";
import { type Fact, resolve, type WithdrawnFact } from "../../core/ledger/resolve.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { signedInActor } from "../account/index.ts";
import { checkCitations } from "./citation.store.ts";
import type { addEntry, correctEntry, withdrawEntry } from "./ledger.contract.ts";
import {
  appendEntry,
  findLedger,
  type LedgerHead,
  lockLedgers,
  readEntries,
  restrictEntries,
} from "./ledger.store.ts";
import { refreshProjections } from "./projection.store.ts";

type Trx = Transaction<Database>;

/** A claim on its way into a ledger. */
type Addition = {
  claim: Claim;
  sensitivity?: Sensitivity;
  shared?: boolean;
  actId?: string | undefined;
};

/** Locks the ledgers, in the order of their ids, and makes sure that the actor may do this to each. */
export const lockForWork = async (trx: Trx, actor: Actor, ids: readonly string[], action: Action) => {
  const ledgers = await lockLedgers(trx, ids);
  if (ledgers.length < new Set(ids).size) throw notFound("ledger");
  if (!ledgers.every((ledger) => may(actor, action, ledger.access))) throw notAllowed(action);
  return ledgers;
};

/** A file that a claim names must be one that the actor may see: as a member of an affair, a case shows what it shares. */
const checkNamed = async (trx: Trx, actor: Actor, claim: Claim) => {
  for (const { field, kind, id } of ledgersNamed(claim)) {
    const named = await findLedger(trx, id);
    if (named?.kind !== kind || !may(actor, "case.read", named.access))
      throw invalid("This file does not exist, or you have no access to it.", { field });
  }
};

/** A file is put in the hands of those only who can work on it; whom the entry named before may have left since. */
const checkAccounts = async (trx: Trx, ledger: LedgerHead, claim: Claim, before?: Claim) => {
  const known = before ? accountsNamed(before) : [];
  for (const { field, id, name } of accountsNamed(claim)) {
    if (known.some((one) => one.id === id && one.name === name)) continue;
    const account = await signedInActor(trx, id);
    if (!account || account.name !== name || !may(account, "entry.add", ledger.access))
      throw invalid("This person cannot work on this file. The access list says who can.", { field });
  }
};

const checkClaim = async (trx: Trx, actor: Actor, ledger: LedgerHead, claim: Claim, before?: Claim) => {
  await checkNamed(trx, actor, claim);
  await checkAccounts(trx, ledger, claim, before);
  const fault = findClaimFault(claim, await readEntries(trx, [ledger.id]));
  if (fault) throw invalid(fault.message, { field: fault.field });
  await checkCitations(trx, claim.citations);
};

/** Adds a fact to a ledger that is locked; whoever calls it derives the ledger's rows anew afterwards. */
export const addIn = async (
  trx: Trx,
  actor: Actor,
  ledger: LedgerHead,
  { claim, sensitivity = "ordinary", shared = false, actId }: Addition,
) => {
  await checkClaim(trx, actor, ledger, claim);
  const entry = { ...claim, ledgerId: ledger.id, sensitivity, shared, actId };
  const { ledgerId, seq } = await appendEntry(trx, actor.userId, ledger.access, entry);
  await recordEvent(trx, actor, { action: "entry.added", ledgerId, details: { seq, kind: claim.kind } });
  return { ledgerId, seq };
};

/** Adds a fact to a ledger that is locked, and derives its rows anew. */
export const appendClaim = async (trx: Trx, actor: Actor, ledger: LedgerHead, addition: Addition) => {
  const place = await addIn(trx, actor, ledger, addition);
  await refreshProjections(trx, ledger);
  return place;
};

/** Adds an entry to each of the ledgers; more than one make one act. */
export const addEntries = (actor: Actor, means: Means, { body }: EndpointRequest<typeof addEntry>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const ledgers = await lockForWork(trx, actor, body.ledgerIds, "entry.add");
    const actId = ledgers.length > 1 ? uuidv7() : undefined;
    const entries: { ledgerId: string; seq: number }[] = [];
    for (const ledger of ledgers) entries.push(await appendClaim(trx, actor, ledger, { ...body, actId }));
    return { entries, actId };
  });

const changed = () =>
  conflict(
    "entry.changed-meanwhile",
    "Somebody changed this entry while you had it open. Look at it again first.",
  );

/** The fact whose newest entry is `tip`; anybody who names an older one was overtaken. */
const factAt = async (trx: Trx, ledger: LedgerHead, tip: number): Promise<Fact | WithdrawnFact> => {
  const { facts, withdrawn } = resolve(await readEntries(trx, [ledger.id]));
  const fact = [...facts, ...withdrawn].find((one) => one.tip === tip);
  if (fact) return fact;
  throw [...facts, ...withdrawn].some((one) => one.versions.some(({ entry }) => entry.seq === tip))
    ? changed()
    : notFound("entry");
};

const work = async (
  actor: Actor,
  means: Means,
  ledgerId: string,
  run: (trx: Trx, ledger: LedgerHead) => Promise<number>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const [ledger] = await lockForWork(trx, actor, [ledgerId], "entry.correct");
    if (!ledger) throw notFound("ledger");
    const seq = await run(trx, ledger);
    await refreshProjections(trx, ledger);
    return { ledgerId, seq };
  });

type Correction = EndpointRequest<typeof correctEntry>["body"];
type Withdrawal = EndpointRequest<typeof withdrawEntry>["body"];

/** Corrects a fact of a ledger that is locked; whoever calls it derives the ledger's rows anew afterwards. */
export const correctIn = async (
  trx: Trx,
  actor: Actor,
  ledger: LedgerHead,
  { tip, ...body }: Correction & { tip: number },
): Promise<number> => {
  const fact = await factAt(trx, ledger, tip);
  await checkClaim(trx, actor, ledger, body.claim, fact.versions.at(-1)?.claim);
  const { kind, on, saidBy, citations } = body.claim;
  const { seq } = await appendEntry(trx, actor.userId, ledger.access, {
    ...{ ledgerId: ledger.id, kind: "correction", on, saidBy, citations, replaces: tip },
    ...{ sensitivity: body.sensitivity, shared: body.shared },
    body: { reason: body.reason, kind, body: body.claim.body },
  });
  if (body.sensitivity === "restricted")
    await restrictEntries(
      trx,
      ledger,
      fact.versions.map(({ entry }) => entry.seq),
    );
  await recordEvent(trx, actor, { action: "entry.corrected", ledgerId: ledger.id, details: { seq } });
  return seq;
};

/** Withdraws a fact of a ledger that is locked; whoever calls it derives the ledger's rows anew afterwards. */
export const withdrawIn = async (
  trx: Trx,
  actor: Actor,
  ledger: LedgerHead,
  { tip, ...body }: Withdrawal & { tip: number },
): Promise<number> => {
  const fact = await factAt(trx, ledger, tip);
  const restored = fact.versions.find(({ entry }) => entry.seq === body.restores);
  if (body.restores !== undefined && !restored?.claim)
    throw invalid("Only an earlier version of this entry can be restored.", { field: "restores" });
  const newest = fact.versions.at(-1);
  if (!restored && !newest?.claim) throw invalid("This entry is withdrawn already; its history says why.");
  const { seq } = await appendEntry(trx, actor.userId, ledger.access, {
    ...{ ledgerId: ledger.id, kind: "withdrawal", citations: [], replaces: tip, body },
    ...{ sensitivity: newest?.entry.sensitivity ?? "ordinary", shared: newest?.entry.shared ?? false },
  });
  await recordEvent(trx, actor, { action: "entry.withdrawn", ledgerId: ledger.id, details: { seq } });
  return seq;
};

/** Puts another version in the place of the current one; the old one stays in the history. */
export const correct = (actor: Actor, means: Means, { params, body }: EndpointRequest<typeof correctEntry>) =>
  work(actor, means, params.ledgerId, (trx, ledger) =>
    correctIn(trx, actor, ledger, { tip: params.seq, ...body }),
  );

/** Takes a fact back, or the last change to it. */
export const withdraw = (
  actor: Actor,
  means: Means,
  { params, body }: EndpointRequest<typeof withdrawEntry>,
) =>
  work(actor, means, params.ledgerId, (trx, ledger) =>
    withdrawIn(trx, actor, ledger, { tip: params.seq, ...body }),
  );
