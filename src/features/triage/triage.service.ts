import type { Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type Actor, audienceFor, audienceOf, may } from "../../core/access/access.ts";
import { teamsAs } from "../../core/access/actor.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { triageRun } from "../../core/casework/triage/triage-run.ts";
import type { Entry } from "../../core/ledger/entry.ts";
import { fold } from "../../core/ledger/fold.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts } from "../account/index.ts";
import { findSeenCases, foldCases } from "../ledger/index.ts";
import { bands, type getTriageRun, type runTriage, type TriageResult } from "./triage.contract.ts";
import { findNewestRun, findRun, insertRun, type KeptRun, listPlaces, listRuns } from "./triage.store.ts";

type Trx = Transaction<Database>;

const requirePart = (actor: Actor): void => {
  if (!may(actor, "casework.read")) throw notAllowed("casework.read");
};

const withNames = async (trx: Trx, runs: readonly KeptRun[]) => {
  const names = await namesOfAccounts(trx, [...new Set(runs.map(({ runBy }) => runBy))]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return runs.map(({ runBy, ...run }) => ({ ...run, by: nameOf.get(runBy) ?? runBy }));
};

/** The runs of the actor's teams, and where people are held. */
export const viewRuns = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    requirePart(actor);
    return {
      runs: await withNames(trx, await listRuns(trx)),
      places: await listPlaces(trx),
      mayRun: may(actor, "case.open"),
      today: means.clock.today(),
    };
  });

/** Saves what is asked; who opens it gets the order drawn up from what was known at this moment. */
export const saveRun = (actor: Actor, means: Means, { body }: EndpointRequest<typeof runTriage>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "case.open")) throw notAllowed("case.open");
    const { inputs, note } = body;
    if (!triageRun([], inputs)) throw invalid("There is no list for this.", { field: "inputs.pathogen" });
    const id = uuidv7();
    const access = { teams: teamsAs(actor, "caseworker", "supervisor"), users: [actor.userId] };
    await insertRun(trx, { id, inputs, note, by: actor.userId, audience: audienceFor(access, "ordinary") });
    const details = { run: id, pathogen: inputs.pathogen, on: inputs.on, places: inputs.figures.length };
    await recordEvent(trx, actor, { action: "triage.run", details });
    return { id };
  });

const byUrgency = (a: TriageResult, b: TriageResult): number =>
  bands.indexOf(a.band) - bands.indexOf(b.band) || Number(b.mayBeHigh) - Number(a.mayBeHigh);

/** The order of a saved run, of the cases that the actor may see now and that were there then. */
const resultsOf = async (trx: Trx, { inputs, runAt }: KeptRun) => {
  const results: TriageResult[] = [];
  let notHeld = 0;
  const cases = await findSeenCases(trx);
  for await (const [{ ledgerId, title }, file] of foldCases(trx, cases, { known: runAt, on: inputs.on })) {
    // One after another, so that thousands of files are never in memory together.
    const [one] = triageRun([{ id: ledgerId, file }], inputs)?.results ?? [];
    if (!one) {
      notHeld += 1;
      continue;
    }
    const { band, mayBeHigh = false, reasons, missing } = one.triage;
    results.push({
      ...{ ledgerId, title, latin: latinBeside(title), facility: file.standing.custody?.body.facility },
      ...{ band, mayBeHigh, missing },
      reasons: reasons.map(({ says, source }) => ({ says, ...(source && { mark: source.mark }) })),
    });
  }
  return { results: results.sort(byUrgency), notHeld };
};

/** Opens a saved run; looking at it is logged. */
export const viewRun = (actor: Actor, means: Means, { params }: EndpointRequest<typeof getTriageRun>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    requirePart(actor);
    const kept = await findRun(trx, params.runId);
    const label = kept && triageRun([], kept.inputs)?.label;
    const [run] = kept ? await withNames(trx, [kept]) : [];
    if (!kept || !label || !run) throw notFound("triage");
    const { results, notHeld } = await resultsOf(trx, kept);
    await recordEvent(trx, actor, {
      action: "triage.viewed",
      details: { run: kept.id, cases: results.length },
    });
    return { run, label, results, notHeld };
  });

type Parts = { ledgerId: string; entries: readonly Entry[]; affairs: readonly { id: string }[] };

/** The band of one case in the newest run that the actor may see, where that run names the case. */
export const bandOfCase = async (trx: Trx, { ledgerId, entries, affairs }: Parts) => {
  const run = await findNewestRun(trx);
  if (!run) return undefined;
  const { inputs, runAt, id } = run;
  const asOf = { known: runAt, on: inputs.on, of: ledgerId };
  const file = fold(
    entries,
    asOf,
    affairs.map((affair) => affair.id),
  );
  const [one] = triageRun([{ id: ledgerId, file }], inputs)?.results ?? [];
  return one && { runId: id, on: inputs.on, pathogen: inputs.pathogen, band: one.triage.band };
};
