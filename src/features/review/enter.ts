import type { Transaction } from "kysely";
import type { Actor } from "../../core/access/access.ts";
import { type Citation, type Claim, mostCitations, type Sensitivity } from "../../core/ledger/entry.ts";
import { type Fact, resolve } from "../../core/ledger/resolve.ts";
import { isSaidOfEachMember } from "../../core/ledger/shareable.ts";
import { isSameFact } from "../../core/reading/propose/same-fact.ts";
import type { Database } from "../../platform/database/schema.ts";
import { addIn, correctIn, type LedgerHead, readEntries } from "../ledger/index.ts";
import type { AcceptedAs } from "./review.table.ts";

type Trx = Transaction<Database>;

type Entering = {
  /** Of an answer, the claim for this file. */
  claim: Claim;
  /** What a person has written is entered as it is. */
  isEdited: boolean;
  shared: boolean;
  double: "second source" | "separate";
  sensitivity?: Sensitivity;
  actId: string | undefined;
};

/**
 * Enters a claim in a file that is locked, or adds its words as a further source of what the file tells already;
 * whoever calls it derives the file's rows anew afterwards.
 */
export const enter = async (
  trx: Trx,
  actor: Actor,
  ledger: LedgerHead,
  { claim, isEdited, double, sensitivity = "ordinary", ...how }: Entering,
): Promise<AcceptedAs> => {
  const { facts } = resolve(await readEntries(trx, [ledger.id]));
  const same = isEdited || double === "separate" ? undefined : facts.find((fact) => isSameFact(fact, claim));
  if (same) return { ...(await addSource(trx, actor, ledger, same, claim)), actId: how.actId };
  const shared = ledger.kind === "affair" && how.shared && (isEdited || isSaidOfEachMember(claim.kind));
  const place = await addIn(trx, actor, ledger, { claim, sensitivity, shared, actId: how.actId });
  return { ...place, actId: how.actId };
};

const isCited = (citations: readonly Citation[], { sourceId, start, end }: Citation): boolean =>
  citations.some((one) => one.sourceId === sourceId && one.start <= start && one.end >= end);

const addSource = async (
  trx: Trx,
  actor: Actor,
  ledger: LedgerHead,
  fact: Fact,
  claim: Claim,
): Promise<AcceptedAs> => {
  const added = claim.citations.filter((citation) => !isCited(fact.citations, citation));
  if (added.length === 0) return { ledgerId: ledger.id, seq: fact.tip, kept: true };
  const { kind, on, saidBy, body, sensitivity, shared } = fact;
  const citations = [...fact.citations, ...added].slice(0, mostCitations);
  const seq = await correctIn(trx, actor, ledger, {
    tip: fact.tip,
    reason: "second source",
    claim: { kind, on, saidBy, body, citations } as Claim,
    ...{ sensitivity, shared },
  });
  return { ledgerId: ledger.id, seq, restores: fact.tip };
};
