import { sql, type Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import type { Claim } from "../../core/ledger/entry.ts";
import type { Proposal } from "../../core/reading/propose/propose.ts";
import type { Reading } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { isUndecided } from "../source/index.ts";
import type { AcceptedAs, KeptSecond, ProposalTable } from "./review.table.ts";

type Trx = Transaction<Database>;
type Of = { id: string; audience: string[] };

const json = (value: unknown) => sql<never>`${JSON.stringify(value)}::jsonb`;

export const findReading = async (trx: Trx, sourceId: string) => {
  const row = await trx
    .selectFrom("reading")
    .select(["reader", "content", "read_at", "second"])
    .where("source_id", "=", sourceId)
    .executeTakeFirst();
  return (
    row && {
      ...{ reader: row.reader, content: row.content, readAt: row.read_at.toISOString() },
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

export const putReading = async (trx: Trx, source: Of, reader: string, content: Reading): Promise<void> => {
  const row = { reader, content: json(content), read_at: sql<Date>`clock_timestamp()` };
  await trx
    .insertInto("reading")
    .values({ source_id: source.id, audience: source.audience, ...row })
    .onConflict((on) => on.column("source_id").doUpdateSet(row))
    .execute();
};

export type ProposalRow = Omit<ProposalTable, "accepted_as" | "read_now"> & {
  accepted_as: AcceptedAs[];
  read_now: { claim: Claim | null } | null;
};

const selectProposals = (trx: Trx, sourceId: string) =>
  trx.selectFrom("proposal").selectAll().where("source_id", "=", sourceId).orderBy("position").orderBy("id");

/** The proposals of a source that the actor may see, in the order of the text. */
export const listProposals = (trx: Trx, sourceId: string): Promise<ProposalRow[]> =>
  selectProposals(trx, sourceId).execute();

/** The same, locked until the transaction ends, so that two reviewers decide one after the other. */
export const lockProposals = (trx: Trx, sourceId: string): Promise<ProposalRow[]> =>
  selectProposals(trx, sourceId).forUpdate().execute();

const columnsOf = ({ position, claim, subjects, rule, fingerprint }: Proposal) => ({
  ...{ position, subjects, rule, fingerprint },
  kind: claim.kind,
  claim: json(claim),
});

/** Whether these words were rejected before, in a source that the actor may see. */
export const rejectedAmong = async (trx: Trx, prints: readonly string[]): Promise<Set<string>> => {
  if (prints.length === 0) return new Set();
  const rows = await trx
    .selectFrom("proposal")
    .select("fingerprint")
    .where("state", "=", "rejected")
    .where("fingerprint", "in", [...prints])
    .execute();
  return new Set(rows.map((row) => row.fingerprint));
};

export const insertProposals = async (
  trx: Trx,
  source: Of,
  proposals: readonly (Proposal & { state: "open" | "rejected"; reason: string | null })[],
): Promise<void> => {
  if (proposals.length === 0) return;
  const rows = proposals.map((proposal) => ({
    ...columnsOf(proposal),
    ...{ source_id: source.id, id: uuidv7(), audience: source.audience },
    ...{ state: proposal.state, reason: proposal.reason },
  }));
  await trx.insertInto("proposal").values(rows).execute();
};

const at = (trx: Trx, sourceId: string, id: string) =>
  trx.updateTable("proposal").where("source_id", "=", sourceId).where("id", "=", id);

export const renewProposal = async (trx: Trx, sourceId: string, id: string, proposal: Proposal) => {
  await at(trx, sourceId, id).set(columnsOf(proposal)).execute();
};

export const markReadNow = async (
  trx: Trx,
  sourceId: string,
  { id, subjects, readNow }: { id: string; subjects: string[]; readNow?: { claim: Claim | null } },
) => {
  await at(trx, sourceId, id)
    .set({ subjects, read_now: readNow ? json(readNow) : null })
    .execute();
};

export const removeProposals = async (trx: Trx, sourceId: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await trx
    .deleteFrom("proposal")
    .where("source_id", "=", sourceId)
    .where("id", "in", [...ids])
    .execute();
};

export type Decision = {
  state: ProposalTable["state"];
  reason?: string | undefined;
  acceptedAs?: AcceptedAs[];
};

/** Writes down what was decided of a proposal, and by whom; an open one is nobody's. */
export const decideProposal = async (
  trx: Trx,
  { source_id, id }: Pick<ProposalRow, "source_id" | "id">,
  { state, reason, acceptedAs }: Decision,
  by: string,
) => {
  await at(trx, source_id, id)
    .set({
      ...{ state, reason: reason ?? null },
      ...(acceptedAs && { accepted_as: json(acceptedAs) }),
      decided_by: state === "open" ? null : by,
      decided_at: state === "open" ? null : sql<Date>`clock_timestamp()`,
    })
    .execute();
};

/** The sources that have open proposals, the oldest first; what others make of one in their files changes nothing here. */
export const listQueue = (trx: Trx) =>
  trx
    .selectFrom((from) =>
      from
        .selectFrom("proposal as p")
        .select(["p.source_id", sql<number>`count(*) filter (where ${isUndecided})`.as("open")])
        .select(sql<number>`count(*)`.as("all"))
        .groupBy("p.source_id")
        .having(sql<boolean>`bool_or(${isUndecided})`)
        .as("q"),
    )
    .innerJoin("source as s", "s.id", "q.source_id")
    .leftJoin("source as o", "o.id", "s.reprint_of")
    .leftJoin("reading as r", "r.source_id", "s.id")
    .select(["s.id", "s.outlet", "s.published", "s.origin", "s.received_on", "o.id as reprint_of"])
    .select([
      ...(["q.open", "q.all"] as const),
      sql<string>`coalesce(s.title, s.filename)`.as("title"),
      sql<
        string[]
      >`coalesce(jsonb_path_query_array(r.content, '$.persons[*] ? (@.class == "case").name'), '[]')`.as(
        "people",
      ),
    ])
    .orderBy("s.received_on")
    .orderBy("s.id")
    .execute();
