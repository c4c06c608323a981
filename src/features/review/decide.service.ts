import type { Transaction } from "kysely";
import { type Action, type Actor, audienceFor, audienceOf } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { isAcceptableAtOnce } from "../../core/reading/propose/acceptable-at-once.ts";
import { answeredDocuments } from "../../core/reading/propose/answered-documents.ts";
import { answersNothingYet } from "../../core/reading/propose/bind-answer.ts";
import type { Reading } from "../../core/reading/reading.ts";
import { modelBehind } from "../../core/reading/second/model-rule.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { type LedgerHead, lockForWork, refreshProjections, withdrawIn } from "../ledger/index.ts";
import { findTextForReading } from "../source/index.ts";
import { bindForEach } from "./bind.ts";
import { enter } from "./enter.ts";
import { type Links, linksOf, titlesOf } from "./link.store.ts";
import { mayReview, oursAt, type ReviewedSource } from "./review.access.ts";
import type { acceptAll, acceptProposal, rejectProposal, undoDecision } from "./review.contract.ts";
import {
  findReading,
  listDecisions,
  putDecision,
  rejectedElsewhere,
  removeDecisions,
} from "./review.store.ts";
import type { AcceptedAs } from "./review.table.ts";
import { type SeenProposal, seenProposals } from "./seen-proposals.ts";
import { targetsLeft } from "./targets.ts";
import { viewProposals } from "./view-proposals.ts";

type Trx = Transaction<Database>;
type Accepting = Omit<EndpointRequest<typeof acceptProposal>["body"], "sensitivity" | "digest"> & {
  sensitivity?: "ordinary" | "restricted";
};

/** A review under way; nobody else decides or enters anything about these files meanwhile. */
type Review = {
  trx: Trx;
  actor: Actor;
  source: ReviewedSource;
  reading: Reading | undefined;
  proposals: SeenProposal[];
  links: Links;
};

/**
 * Files are locked before the source, and the source before its proposals, as entering a fact does it: in another
 * order two people could wait for one another.
 */
const review = <T>(
  actor: Actor,
  means: Means,
  { sourceId, chosen = [] }: { sourceId: string; chosen?: readonly string[] | undefined },
  run: (review: Review) => Promise<T>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const links = await linksOf(trx, sourceId);
    await lockFiles(trx, actor, await filesConcerned(trx, sourceId, links, chosen), "case.read");
    const source = await findTextForReading(trx, sourceId);
    if (!source) throw notFound("source");
    if (!(await mayReview(trx, actor, source))) throw notAllowed("proposal.decide");
    const reading = (await findReading(trx, sourceId))?.content;
    const { proposals } = await seenProposals(trx, sourceId, links);
    return run({ trx, actor, source, links, reading, proposals });
  });

const lockFiles = async (trx: Trx, actor: Actor, ids: readonly string[], action: Action) =>
  ids.length === 0 ? [] : lockForWork(trx, actor, ids, action);

/** The linked and the chosen files and those that have something of this source, as far as the actor may see them. */
const filesConcerned = async (
  trx: Trx,
  sourceId: string,
  links: Links,
  chosen: readonly string[],
): Promise<string[]> => {
  const linked = [...links.values()].flatMap((link) => (link === "not ours" ? [] : [link.ledgerId]));
  const accepted = (await listDecisions(trx, sourceId)).flatMap((row) => row.ledger_id ?? []);
  return [...(await titlesOf(trx, [...linked, ...accepted, ...chosen])).keys()];
};

const proposalIn = ({ proposals }: Review, id: string): SeenProposal => {
  const found = proposals.find((proposal) => proposal.id === id);
  if (!found) throw notFound("proposal");
  return found;
};

const note = ({ trx, actor, source }: Review, proposal: SeenProposal, decision: string) =>
  recordEvent(trx, actor, {
    ...{ action: "proposal.decided", sourceId: source.id },
    details: {
      proposal: proposal.id,
      kind: proposal.claim.kind,
      decision,
      model: modelBehind(proposal.rule),
    },
  });

const acceptedWhere = ({ acceptedAs }: SeenProposal): string[] => acceptedAs.map((one) => one.ledgerId);

type Entered = { acceptedAs: AcceptedAs[]; ledgers: LedgerHead[] };

/** The claim for each file; nothing where somebody must say first what it answers. */
const claimsFor = async (
  { trx, reading }: Review,
  claim: Claim,
  { ledgers, isEdited }: { ledgers: readonly LedgerHead[]; isEdited: boolean },
): Promise<Claim[] | undefined> => {
  const documents = reading ? answeredDocuments(reading, claim) : [];
  const claims = await bindForEach(trx, ledgers, { claim, isEdited, documents });
  return claims.some(answersNothingYet) ? undefined : claims;
};

/**
 * Enters one proposal in every file that it goes to and is not in yet; several make one act. The rows of the files are
 * derived anew once, after all that is entered together.
 */
const acceptOne = async (
  at: Review,
  proposal: SeenProposal,
  targets: readonly string[],
  given: Accepting,
): Promise<Entered | undefined> => {
  const { trx, actor } = at;
  const ledgers = inOrder(await lockFiles(trx, actor, targets, "entry.add"), targets);
  const isEdited = given.claim !== undefined;
  const claims = await claimsFor(at, given.claim ?? proposal.claim, {
    ledgers,
    isEdited,
  });
  if (!claims) return undefined;
  // The same for whoever enters it wherever, without a look at what others have done.
  const actId = proposal.subjects.length > 1 || ledgers.length > 1 ? proposal.id : undefined;
  const entered: AcceptedAs[] = [];
  for (const [place, ledger] of ledgers.entries()) {
    const claim = claims[place] ?? proposal.claim;
    const entry = await enter(trx, actor, ledger, { ...given, claim, isEdited, actId });
    const acceptedAs = { ...entry, ...(given.ledgerIds && { isChosen: true as const }) };
    entered.push(acceptedAs);
    const audience = audienceFor(ledger.access, "ordinary");
    await putDecision(trx, proposal, { state: "accepted", acceptedAs, audience, by: actor.userId });
  }
  await removeDecisions(trx, proposal, ["rejected", "reopened"]);
  await note(at, proposal, "accepted");
  return { acceptedAs: entered, ledgers };
};

/** As the reviewer sees them: what is edited, is edited for the first. */
const inOrder = (ledgers: readonly LedgerHead[], targets: readonly string[]): LedgerHead[] =>
  [...ledgers].sort((a, b) => targets.indexOf(a.id) - targets.indexOf(b.id));

const refreshAll = async (trx: Trx, ledgers: readonly LedgerHead[]) => {
  for (const ledger of new Map(ledgers.map((one) => [one.id, one])).values())
    await refreshProjections(trx, ledger);
};

const nobody = () =>
  invalid("Say first whose file this belongs to: link the person or group above.", { field: "subjects" });

/** Enters a proposal in the files of those it is about. */
export const accept = (
  actor: Actor,
  means: Means,
  { params, body }: EndpointRequest<typeof acceptProposal>,
) =>
  review(actor, means, { ...params, chosen: body.ledgerIds }, async (at) => {
    const proposal = proposalIn(at, params.proposalId);
    if (!body.claim && body.digest !== proposal.digest)
      throw conflict(
        "proposal.read-differently",
        "This was read differently meanwhile. Look at it again first.",
      );
    const targets = body.ledgerIds
      ? body.ledgerIds.filter((id) => !acceptedWhere(proposal).includes(id))
      : targetsLeft(proposal, at.links);
    if (targets.length === 0) {
      if (proposal.state === "accepted") throw invalid("This has been accepted already.");
      throw nobody();
    }
    const done = await acceptOne(at, proposal, targets, body);
    if (!done) throw invalid("Say first which representation this answers: edit it.", { field: "answers" });
    const { acceptedAs, ledgers } = done;
    await refreshAll(at.trx, ledgers);
    return { acceptedAs: acceptedAs.map(({ ledgerId, seq }) => ({ ledgerId, seq })) };
  });

/** Those that may be accepted together with all others about one person or group. */
const acceptableAmong = async (
  { trx, proposals, ...around }: Review,
  subject: string,
): Promise<Set<string>> => {
  const views = await viewProposals(trx, proposals, around);
  return new Set(views.flatMap((view) => (isAcceptableAtOnce(view, subject) ? view.id : [])));
};

/**
 * Enters those of the given proposals about one person or group that are as they were shown, in the order of the text,
 * but for those to be looked at singly.
 */
export const acceptAllOf = (
  actor: Actor,
  means: Means,
  { params, body }: EndpointRequest<typeof acceptAll>,
) =>
  review(actor, means, params, async (at) => {
    const { subject, proposals, ...how } = body;
    const shown = new Map(proposals.map(({ id, digest }) => [id, digest]));
    const link = at.links.get(subject);
    if (!link || link === "not ours") throw nobody();
    const accepted: string[] = [];
    const changed: LedgerHead[] = [];
    const acceptable = await acceptableAmong(at, subject);
    for (const proposal of at.proposals) {
      if (shown.get(proposal.id) !== proposal.digest || !acceptable.has(proposal.id)) continue;
      const targets = targetsLeft(proposal, at.links);
      const done = await acceptOne(at, proposal, targets, how);
      if (!done) continue;
      changed.push(...done.ledgers);
      accepted.push(proposal.id);
    }
    await refreshAll(at.trx, changed);
    return { accepted };
  });

/** Rejects a proposal for the actor's team, where it has not been accepted. */
export const reject = (
  actor: Actor,
  means: Means,
  { params, body }: EndpointRequest<typeof rejectProposal>,
) =>
  review(actor, means, params, async (at) => {
    const { trx } = at;
    const proposal = proposalIn(at, params.proposalId);
    if (proposal.acceptedAs.length > 0) throw invalid("This has been accepted. Undo that first.");
    await removeDecisions(trx, proposal, ["rejected", "reopened"]);
    const decision = { reason: body.reason || undefined, audience: oursAt(actor, at.source) };
    await putDecision(trx, proposal, { state: "rejected", ...decision, by: actor.userId });
    await note(at, proposal, "rejected");
    return {};
  });

const byMistake = "accepted by mistake";

/** Withdraws what was entered, in the files that the actor may see; a rejected proposal is open again. */
export const undo = (actor: Actor, means: Means, { params }: EndpointRequest<typeof undoDecision>) =>
  review(actor, means, params, async (at) => {
    const { trx } = at;
    const proposal = proposalIn(at, params.proposalId);
    const ledgers = await lockFiles(trx, actor, acceptedWhere(proposal), "entry.correct");
    for (const { ledgerId, seq, restores, kept } of proposal.acceptedAs) {
      const ledger = ledgers.find((one) => one.id === ledgerId);
      if (!ledger || kept) continue;
      await withdrawIn(trx, actor, ledger, { tip: seq, reason: byMistake, restores });
    }
    await refreshAll(trx, ledgers);
    await removeDecisions(trx, proposal, ["accepted", "rejected", "reopened"]);
    if ((await rejectedElsewhere(trx, params.sourceId, [proposal.fingerprint])).size > 0) {
      const audience = oursAt(actor, at.source);
      await putDecision(trx, proposal, { state: "reopened", audience, by: actor.userId });
    }
    await note(at, proposal, "undone");
    return {};
  });
