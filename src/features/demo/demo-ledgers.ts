import { uuidv7 } from "uuidv7";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import { type Citation, claimSchema } from "../../core/ledger/entry.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { appendClaim, correctFact, insertLedger, lockForWork, withdrawFact } from "../ledger/index.ts";
import type { DemoPlan, PlannedClaim, PlannedLedger } from "./demo-plan.ts";

/** The documents of the demo as they were taken in, by file name. */
export type DemoSources = ReadonlyMap<string, { id: string; text: string }>;

type Places = Map<string, number>;
type Context = { actor: Actor; means: Means; sources: DemoSources; acts: Map<string, string> };

const citationOf = (sources: DemoSources, document: string, quote: string): Citation => {
  const source = sources.get(document);
  const start = source?.text.indexOf(quote) ?? -1;
  if (!source || start < 0) throw new Error(`The demo quotes words that ${document} does not hold: ${quote}`);
  return { sourceId: source.id, start, end: start + quote.length, quote };
};

const isKey = (value: unknown): value is string => typeof value === "string" && value.startsWith("@");

/** Puts the numbers of entries where the plan has their keys. */
const withNumbers = (value: unknown, places: Places): unknown => {
  if (isKey(value)) return places.get(value.slice(1));
  return Array.isArray(value) ? value.map((one) => withNumbers(one, places)) : value;
};

const claimOf = ({ sources }: Context, planned: PlannedClaim, places: Places) =>
  claimSchema.parse({
    kind: planned.kind,
    on: planned.on,
    saidBy: planned.saidBy,
    body: Object.fromEntries(
      Object.entries(planned.body).map(([name, value]) => [name, withNumbers(value, places)]),
    ),
    citations: planned.citations.map(({ document, quote }) => citationOf(sources, document, quote)),
  });

const actIdOf = ({ acts }: Context, act: string | undefined): string | undefined => {
  if (act === undefined) return undefined;
  const id = acts.get(act) ?? uuidv7();
  acts.set(act, id);
  return id;
};

const addClaim = async (context: Context, ledgerId: string, planned: PlannedClaim, places: Places) => {
  const { actor, means } = context;
  const { sensitivity, shared } = planned;
  const addition = { claim: claimOf(context, planned, places), actId: actIdOf(context, planned.act) };
  const place = await asActor(means.db, audienceOf(actor), async (trx) => {
    const [ledger] = await lockForWork(trx, actor, [ledgerId], "entry.add");
    const marks = { ...(sensitivity && { sensitivity }), ...(shared && { shared }) };
    return ledger && appendClaim(trx, actor, ledger, { ...addition, ...marks });
  });
  if (planned.key && place) places.set(planned.key, place.seq);
};

const addEntries = async (context: Context, ledgerId: string, { entries }: PlannedLedger) => {
  const { actor, means } = context;
  const places: Places = new Map();
  const pathTo = (key: string) => ({ ledgerId, seq: places.get(key) ?? 0 });
  for (const entry of entries) {
    if ("withdraws" in entry) {
      await withdrawFact(actor, means, {
        params: pathTo(entry.withdraws),
        query: undefined,
        body: { reason: entry.reason },
      });
    } else if (entry.corrects) {
      const body = { reason: entry.reason ?? "", claim: claimOf(context, entry, places) };
      const request = { params: pathTo(entry.corrects), query: undefined };
      await correctFact(actor, means, {
        ...request,
        body: { ...body, sensitivity: "ordinary", shared: false },
      });
    } else await addClaim(context, ledgerId, entry, places);
  }
};

/** Records the planned cases and affairs as one caseworker would. */
export const recordPlan = async (
  actor: Actor,
  means: Means,
  plan: DemoPlan,
  given: { sources: DemoSources },
): Promise<void> => {
  const context: Context = { actor, means, sources: given.sources, acts: new Map() };
  const ids = new Map<string, string>();
  const open = (planned: PlannedLedger, kind: "case" | "affair") =>
    asActor(means.db, audienceOf(actor), async (trx) => {
      const access = { teams: planned.access, users: [] };
      const ledger = await insertLedger(trx, kind, access, actor.userId);
      ids.set(planned.id, ledger.id);
      return ledger.id;
    });
  for (const planned of plan.cases) await addEntries(context, await open(planned, "case"), planned);
  for (const planned of plan.affairs) {
    const affair = await open(planned, "affair");
    const body = { full: planned.title, nameKind: "title" };
    const name: PlannedClaim = { kind: "name", body, citations: [], shared: true };
    await addClaim(context, affair, name, new Map());
    for (const { case: member, on, reason } of planned.members) {
      const membership = { kind: "membership", on, body: { affair, reason }, citations: [] };
      await addClaim(context, ids.get(member) ?? member, membership, new Map());
    }
    await addEntries(context, affair, planned);
  }
};
