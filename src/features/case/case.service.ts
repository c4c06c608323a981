import type { Transaction } from "kysely";
import { type AccessList, type Actor, abilities, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import type { Citation, Entry } from "../../core/ledger/entry.ts";
import { latinBeside, latinOf } from "../../core/names/latin-beside.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts, openActors } from "../account/index.ts";
import { readPolicy } from "../duty/index.ts";
import { readReleaseRules } from "../law/index.ts";
import {
  appendClaim,
  changeAccess,
  findLedger,
  insertLedger,
  lockForWork,
  readFileParts,
  refreshProjections,
} from "../ledger/index.ts";
import { bandOfCase } from "../triage/index.ts";
import type { changeLedgerAccess, openAffair, openCase } from "./case.contract.ts";
import { countMembers, listMembers, listSummaries } from "./case.store.ts";

type Trx = Transaction<Database>;
type Kind = "case" | "affair";

/** What a new file begins with: its name, whose it is, and the words that the name stands on. */
type Opening = { kind: Kind; name: string; teams: string[]; citations?: Citation[] };

/** Opens a ledger whose first entry is its name, in the caller's transaction. */
export const openLedger = async (trx: Trx, actor: Actor, opening: Opening) => {
  const access = { teams: opening.teams, users: [] };
  const action = `${opening.kind}.open` as const;
  if (!may(actor, action, access)) throw notAllowed(action);
  const ledger = await insertLedger(trx, opening.kind, access, actor.userId);
  const nameKind = opening.kind === "affair" ? ("title" as const) : undefined;
  const body = { full: opening.name, ...(nameKind && { nameKind }) };
  const claim = { kind: "name" as const, body, citations: opening.citations ?? [] };
  await appendClaim(trx, actor, ledger, { claim, shared: opening.kind === "affair" });
  await recordEvent(trx, actor, { action: `${opening.kind}.opened`, ledgerId: ledger.id });
  return ledger;
};

/** Opens a case or an affair. */
export const open = (
  actor: Actor,
  means: Means,
  kind: Kind,
  { body }: EndpointRequest<typeof openCase | typeof openAffair>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const ledger = await openLedger(trx, actor, { kind, ...body });
    return { ledgerId: ledger.id };
  });

type SummaryRow = Awaited<ReturnType<typeof listSummaries>>[number];

const toSummary = (row: SummaryRow) => ({
  ledgerId: row.ledger_id,
  title: row.title ?? "",
  latin: latinBeside(row.title ?? "", row.other_names),
  otherNames: row.other_names,
  state: row.state,
  country: row.country ?? undefined,
  facility: row.facility ?? undefined,
  heldSince: row.held_since ?? undefined,
  nationalities: row.nationalities,
  facts: row.facts,
  uncited: row.uncited,
  disagreements: row.disagreements,
  openRepresentations: row.open ?? 0,
  longestOpenSince: row.since ?? undefined,
});

/** The cases that the actor may see. */
export const listAllCases = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => ({
    cases: (await listSummaries(trx, "case")).map(toSummary),
    abilities: abilities(actor),
    today: means.clock.today(),
  }));

/** The affairs that the actor may see, with as many members as they may see. */
export const listAllAffairs = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const members = await countMembers(trx);
    const affairs = (await listSummaries(trx, "affair")).map((row) => ({
      ...toSummary(row),
      members: members.get(row.ledger_id) ?? 0,
    }));
    return { affairs, abilities: abilities(actor), today: means.clock.today() };
  });

/** The name that an entry says, also where it corrects another. */
const namesIn = ({ body }: Entry): string[] => {
  const said: unknown = "body" in body ? body.body : body;
  return said instanceof Object && "full" in said && typeof said.full === "string" ? [said.full] : [];
};

const workersOn = async (means: Means, access: AccessList) =>
  (await openActors(means))
    .filter((account) => may(account, "entry.add", access))
    .map(({ userId, name }) => ({ id: userId, name }));

/** What the page of a file shows, in the transaction of the caller, who logs what it is read for. */
export const readFile = async (trx: Trx, actor: Actor, means: Means, kind: Kind, ledgerId: string) => {
  const ledger = await findLedger(trx, ledgerId);
  if (!ledger || ledger.kind !== kind || !may(actor, "case.read", ledger.access)) throw notFound(kind);
  const { recorders, ...parts } = await readFileParts(trx, ledgerId);
  return {
    ...{ ledgerId, kind, ...parts, access: ledger.access, today: means.clock.today() },
    latin: latinOf(parts.entries.flatMap(namesIn)),
    recorders: await namesOfAccounts(trx, recorders),
    abilities: abilities(actor, ledger.access),
    workers: await workersOn(means, ledger.access),
    policy: [...(await readPolicy(trx))],
    releaseRules: await readReleaseRules(trx),
    triage: kind === "case" ? await bandOfCase(trx, { ledgerId, ...parts }) : undefined,
  };
};

/** The file of a case; looking at it is logged. */
export const viewCase = (actor: Actor, means: Means, ledgerId: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const file = await readFile(trx, actor, means, "case", ledgerId);
    await recordEvent(trx, actor, { action: "case.viewed", ledgerId });
    return file;
  });

/** The file of an affair, with its members; looking at it is logged. */
export const viewAffair = (actor: Actor, means: Means, ledgerId: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const file = await readFile(trx, actor, means, "affair", ledgerId);
    const members = await listMembers(trx, ledgerId);
    await recordEvent(trx, actor, { action: "affair.viewed", ledgerId });
    return { ...file, members };
  });

/** Changes who may see a ledger; whoever changes it stays on the list, so that nobody locks everybody out. */
export const setAccess = (actor: Actor, means: Means, request: EndpointRequest<typeof changeLedgerAccess>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const { params, body } = request;
    const [ledger] = await lockForWork(trx, actor, [params.ledgerId], "access.change");
    const access: AccessList = { teams: body.teams, users: body.users };
    if (!ledger || !may(actor, "access.change", access))
      throw invalid("Keep a team that you supervise on the list.", { field: "teams" });
    await changeAccess(trx, ledger.id, access);
    await refreshProjections(trx, { ...ledger, access });
    const details = { from: ledger.access, to: access, reason: body.reason };
    await recordEvent(trx, actor, { action: "access.changed", ledgerId: ledger.id, details });
    return access;
  });
