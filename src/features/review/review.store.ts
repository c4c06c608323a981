import { sql, type Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import type { Claim } from "../../core/ledger/entry.ts";
import type { SharedProposal } from "../../core/reading/known-only.ts";
import type { Reading } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { isKnown, isShown, isUndecided } from "../source/index.ts";
import type { AcceptedAs, KeptSecond, ProposalDecisionTable, ProposalTable } from "./review.table.ts";

type Trx = Transaction<Database>;
type Of = { id: string; audience: string[] };

const json = (value: unknown) => sql<never>`${JSON.stringify(value)}::jsonb`;

export const findReading = async (trx: Trx, sourceId: string) => {
  const row = await trx
    .selectFrom("reading")
    .select(["content", "read_at", "second"])
    .where("source_id", "=", sourceId)
    .executeTakeFirst();
  return (
    row && {
      ...{ content: row.content, readAt: row.read_at.toISOString() },
      second: row.second ?? undefined,
    }
  );
};

/** Keeps how far the second reader is, and what it found. */
export const putSecond = async (
  trx: Trx,
  sourceId: string,
  second: KeptSecond | undefined,
): Promise<void> => {
  await trx
    .updateTable("reading")
    .set({ second: second ? json(second) : null })
    .where("source_id", "=", sourceId)
    .execute();
};

/** What this account asked of the second reader will not be answered; it holds whatever the account may see by now. */
export const settleSecond = async (trx: Trx, sourceId: string, by: string): Promise<void> => {
  await sql`select settle_second(${sourceId}::uuid, ${by})`.execute(trx);
};

export const putReading = async (trx: Trx, source: Of, content: Reading): Promise<void> => {
  const row = { content: json(content), read_at: sql<Date>`clock_timestamp()` };
  await trx
    .insertInto("reading")
    .values({ source_id: source.id, audience: source.audience, ...row })
    .onConflict((on) => on.column("source_id").doUpdateSet(row))
    .execute();
};

export type ProposalRow = Omit<ProposalTable, "found"> & { found: boolean };

/** What is proposed from a source, to whomever, in the order of the text. */
export const listProposals = (trx: Trx, sourceId: string): Promise<ProposalRow[]> =>
  trx
    .selectFrom("proposal")
    .selectAll()
    .where("source_id", "=", sourceId)
    .orderBy("position")
    .orderBy("id")
    .execute();

/** The proposals about which anybody decided, whether or not the actor may see that: for keeping them, not for showing. */
export const proposalsDecided = async (trx: Trx, sourceId: string): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`select id from proposals_decided(${sourceId}::uuid)`.execute(
    trx,
  );
  return new Set(rows.map((row) => row.id));
};

const columnsOf = ({ position, claim, subjects, rule, fingerprint, ...rest }: SharedProposal) => ({
  ...{ position, subjects, rule, fingerprint, kind: claim.kind, found: true },
  ...{ claim: json(claim), known_only: rest.knownOnly, unless_known: rest.unlessKnown },
});

/** A statement takes so many values at most. */
const rowsAtOnce = 1000;

export const insertProposals = async (
  trx: Trx,
  source: Of,
  proposals: readonly SharedProposal[],
): Promise<void> => {
  const rows = proposals.map((proposal) => ({
    ...columnsOf(proposal),
    ...{ source_id: source.id, id: uuidv7(), audience: source.audience },
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await trx
      .insertInto("proposal")
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
};

const at = (trx: Trx, sourceId: string, id: string) =>
  trx.updateTable("proposal").where("source_id", "=", sourceId).where("id", "=", id);

export const renewProposal = async (trx: Trx, sourceId: string, id: string, proposal: SharedProposal) => {
  await at(trx, sourceId, id).set(columnsOf(proposal)).execute();
};

/** Keeps a proposal that is no longer found, for those who have decided about it. */
export const markGone = async (trx: Trx, sourceId: string, id: string) => {
  await at(trx, sourceId, id).set({ found: false }).execute();
};

export const removeProposals = async (trx: Trx, sourceId: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await trx
    .deleteFrom("proposal")
    .where("source_id", "=", sourceId)
    .where("id", "in", [...ids])
    .execute();
};

export type DecisionRow = Omit<ProposalDecisionTable, "decided_at"> & { decided_at: Date };

/** What was decided of a source's proposals, as far as the actor may see it, the newest last. */
export const listDecisions = (trx: Trx, sourceId: string): Promise<DecisionRow[]> =>
  trx.selectFrom("proposal_decision").selectAll().where("source_id", "=", sourceId).orderBy("id").execute();

/** Those of these words that were rejected in another source, as far as the actor may see that. */
export const rejectedElsewhere = async (
  trx: Trx,
  sourceId: string,
  prints: readonly string[],
): Promise<Set<string>> => {
  if (prints.length === 0) return new Set();
  const rows = await trx
    .selectFrom("proposal_decision")
    .select("fingerprint")
    .distinct()
    .where("state", "=", "rejected")
    .where("source_id", "<>", sourceId)
    .where(sql<boolean>`fingerprint = any (${[...prints]}::text[])`)
    .execute();
  return new Set(rows.map((row) => row.fingerprint));
};

/** Something that was decided: the entry that a proposal became in one file, or what a team says of it. */
export type Decision = {
  state: ProposalDecisionTable["state"];
  reason?: string | undefined;
  acceptedAs?: AcceptedAs;
  audience: string[];
  by: string;
};

type Decided = { id: string; sourceId: string; claim: Claim; fingerprint: string };

export const putDecision = async (
  trx: Trx,
  { id, sourceId, claim, fingerprint }: Decided,
  { state, reason, acceptedAs, audience, by }: Decision,
): Promise<void> => {
  await trx
    .insertInto("proposal_decision")
    .values({
      ...{ source_id: sourceId, id: uuidv7(), proposal_id: id, state, fingerprint, audience },
      ...{ claim: json(claim), reason: reason ?? null, decided_by: by },
      ...{ ledger_id: acceptedAs?.ledgerId ?? null, accepted_as: acceptedAs ? json(acceptedAs) : null },
    })
    .execute();
};

/** Takes back what the actor may see of these decisions. */
export const removeDecisions = async (
  trx: Trx,
  { id, sourceId }: Pick<Decided, "id" | "sourceId">,
  states: readonly Decision["state"][],
): Promise<void> => {
  await trx
    .deleteFrom("proposal_decision")
    .where("source_id", "=", sourceId)
    .where("proposal_id", "=", id)
    .where("state", "in", [...states])
    .execute();
};

const peopleShown = sql<string[]>`coalesce((
  select jsonb_agg(one -> 'name') from jsonb_array_elements(r.content -> 'persons') one
  where one ->> 'class' = 'case' or ${isKnown(sql`s.id`, sql`one ->> 'id'`)}
), '[]')`;

/** The sources that have open proposals, the oldest first; what others make of one in their files changes nothing here. */
export const listQueue = (trx: Trx) =>
  trx
    .selectFrom((from) =>
      from
        .selectFrom("proposal as p")
        .select(["p.source_id", sql<number>`count(*) filter (where ${isUndecided})`.as("open")])
        .select(sql<number>`count(*) filter (where ${isShown})`.as("all"))
        .groupBy("p.source_id")
        .having(sql<boolean>`count(*) filter (where ${isUndecided}) > 0`)
        .as("q"),
    )
    .innerJoin("source as s", "s.id", "q.source_id")
    .leftJoin("source as o", "o.id", "s.reprint_of")
    .leftJoin("reading as r", "r.source_id", "s.id")
    .select(["s.id", "s.outlet", "s.published", "s.origin", "s.received_on", "o.id as reprint_of"])
    .select([
      ...(["q.open", "q.all"] as const),
      sql<string>`coalesce(s.title, s.filename)`.as("title"),
      peopleShown.as("people"),
    ])
    .orderBy("s.received_on")
    .orderBy("s.id")
    .execute();
