import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Claim } from "../../core/ledger/entry.ts";
import type { Database } from "../../platform/database/schema.ts";
import { knownSubjects, type Links, titlesOf } from "./link.store.ts";
import {
  type DecisionRow,
  listDecisions,
  listProposals,
  type ProposalRow,
  rejectedElsewhere,
} from "./review.store.ts";
import type { AcceptedAs } from "./review.table.ts";

type Trx = Transaction<Database>;

/** A proposal as the actor is shown it: what others decided, and people whom only others know, are not in it. */
export type SeenProposal = {
  id: string;
  sourceId: string;
  subjects: string[];
  /** As it was when it was decided about, else as it is read now. */
  claim: Claim;
  /** Changes with the claim. */
  digest: string;
  rule: string;
  fingerprint: string;
  state: "open" | "accepted" | "rejected" | "not ours";
  acceptedAs: AcceptedAs[];
  reason: string | undefined;
  decidedAt: string | undefined;
  /** The same words were rejected in another source. */
  isRejectedElsewhere: boolean;
  /** What is read there now, if it is something else; null if nothing is. */
  readNow: { claim: Claim | null } | undefined;
};

/** The proposals of a source with what the actor's own people decided, and the files that they may be about. */
export type Seen = { proposals: SeenProposal[]; known: ReadonlyMap<string, string[]> };

/**
 * What the actor is shown of a source's proposals, in the order of the text; `about` is somebody who is shown whether the
 * actor knows them or not.
 */
export const seenProposals = async (
  trx: Trx,
  sourceId: string,
  links: Links,
  about?: string,
): Promise<Seen> => {
  const rows = await listProposals(trx, sourceId);
  const decisions = await visibleDecisions(trx, sourceId);
  const known = await knownSubjects(trx, sourceId);
  const elsewhere = await rejectedElsewhere(
    trx,
    sourceId,
    rows.map((row) => row.fingerprint),
  );
  const isKnown = (subject: string) =>
    subject === about || known.has(subject) || (links.get(subject) ?? "not ours") !== "not ours";
  const proposals = rows.flatMap((row) => {
    const decided = decisions.get(row.id) ?? [];
    const hidden = row.known_only.some(isKnown) ? row.unless_known : [];
    const subjects = row.subjects.filter(
      (one) => !hidden.includes(one) && (!row.known_only.includes(one) || isKnown(one)),
    );
    const isShown = decided.some(({ state }) => state !== "reopened") || (row.found && subjects.length > 0);
    return isShown ? [see({ ...row, subjects }, { decided, links, elsewhere })] : [];
  });
  return { proposals, known };
};

const visibleDecisions = async (trx: Trx, sourceId: string): Promise<Map<string, DecisionRow[]>> => {
  const rows = await listDecisions(trx, sourceId);
  const open = await titlesOf(
    trx,
    rows.flatMap((row) => row.ledger_id ?? []),
  );
  const grouped = new Map<string, DecisionRow[]>();
  for (const row of rows)
    if (row.ledger_id === null || open.has(row.ledger_id))
      grouped.set(row.proposal_id, [...(grouped.get(row.proposal_id) ?? []), row]);
  return grouped;
};

type Around = { decided: readonly DecisionRow[]; links: Links; elsewhere: ReadonlySet<string> };

const see = (row: ProposalRow, { decided, links, elsewhere }: Around): SeenProposal => {
  const accepted = decided.filter((one) => one.state === "accepted");
  const rejected = decided.filter((one) => one.state === "rejected");
  const last = accepted.at(-1) ?? rejected.at(-1);
  const isReopened = decided.some((one) => one.state === "reopened");
  const isRejectedElsewhere = !last && !isReopened && elsewhere.has(row.fingerprint);
  const isNotOurs = row.subjects.every((subject) => links.get(subject) === "not ours");
  const stateIfUndecided = isRejectedElsewhere ? "rejected" : isNotOurs ? "not ours" : "open";
  const claim = last?.claim ?? row.claim;
  return {
    ...{ id: row.id, sourceId: row.source_id, subjects: row.subjects, rule: row.rule },
    ...{ fingerprint: row.fingerprint, claim, digest: digestOf(claim), isRejectedElsewhere },
    state: last ? (last.state as "accepted" | "rejected") : stateIfUndecided,
    acceptedAs: accepted.flatMap((one) => one.accepted_as ?? []),
    reason: last?.reason ?? undefined,
    decidedAt: last?.decided_at.toISOString(),
    readNow: last && readNow(last.claim, row),
  };
};

const digestOf = (claim: Claim): string =>
  createHash("sha256").update(JSON.stringify(claim)).digest("base64url").slice(0, 22);

/** Both come out of the database, which keeps the fields of a claim in one order. */
const readNow = (then: Claim, { claim, found }: ProposalRow): SeenProposal["readNow"] => {
  if (!found) return { claim: null };
  const said = ({ on, body }: Claim) => JSON.stringify([on ?? null, body]);
  return said(then) === said(claim) ? undefined : { claim };
};
