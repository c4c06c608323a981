import type { Transaction } from "kysely";
import { type Actor, audienceFor, audienceOf, may } from "../../core/access/access.ts";
import { teamsAs } from "../../core/access/actor.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { openLedger } from "../case/index.ts";
import { findLedger, type LedgerHead } from "../ledger/index.ts";
import { findTextForReading } from "../source/index.ts";
import { proposeFrom } from "./keep-reading.ts";
import { linksOf, putLink, removeLink } from "./link.store.ts";
import { mayReview } from "./review.access.ts";
import type { linkSubject } from "./review.contract.ts";
import { decideProposal, findReading, lockProposals, type ProposalRow } from "./review.store.ts";

type Trx = Transaction<Database>;
type Request = EndpointRequest<typeof linkSubject>;
type Opening = Extract<Request["body"], { open: unknown }>;

/** Says which file a person or group stands for. */
export const link = (actor: Actor, means: Means, { params, body }: Request) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const { sourceId, subject } = params;
    const source = await findTextForReading(trx, sourceId);
    const reading = await findReading(trx, sourceId);
    if (!source || !reading) throw notFound("source");
    if (!(await mayReview(trx, actor, source))) throw notAllowed("proposal.decide");
    const find = async () =>
      (await lockProposals(trx, sourceId)).filter((proposal) => proposal.subjects.includes(subject));
    if ((await find()).length === 0) await proposeFrom(trx, source, reading.content, { also: [subject] });
    const about = await find();
    const isNamed = reading.content.persons.some(({ id }) => id === subject);
    if (!isNamed && about.length === 0 && !(await linksOf(trx, sourceId)).has(subject))
      throw notFound("subject");
    if ("open" in body) await requireUnlinked(trx, sourceId, subject, body.instead);
    const ledger = await fileFor(trx, actor, body, about);
    await save(trx, actor, { sourceId, subject, ledger, body });
    await setAside(trx, actor, sourceId, about);
    const details = { decision: ledger ? "linked" : "not ours" };
    await recordEvent(trx, actor, { action: "proposal.decided", sourceId, details });
    return { ledgerId: ledger?.id };
  });

/** Two who open a file for the same person at the same time would make two of them. */
const requireUnlinked = async (trx: Trx, sourceId: string, subject: string, instead: string | undefined) => {
  const link = (await linksOf(trx, sourceId)).get(subject);
  if (link && link !== "not ours" && link.ledgerId !== instead)
    throw conflict(
      "subject.linked-meanwhile",
      "Somebody has said meanwhile whose file this is. Look at it again first.",
    );
};

const fileFor = async (
  trx: Trx,
  actor: Actor,
  body: Request["body"],
  about: readonly ProposalRow[],
): Promise<LedgerHead | undefined> => {
  if ("open" in body) return openFrom(trx, actor, body, about);
  if (!("ledgerId" in body)) return undefined;
  const ledger = await findLedger(trx, body.ledgerId);
  if (!ledger || !may(actor, "case.read", ledger.access)) throw notFound("ledger");
  return ledger;
};

/** A new file's name stands on the words that the reading found; with that the name is accepted. */
const openFrom = async (
  trx: Trx,
  actor: Actor,
  { open, name, team }: Opening,
  about: readonly ProposalRow[],
) => {
  const named = about.find((proposal) => proposal.kind === "name" && proposal.state === "open");
  const citations = named?.claim.citations ?? [];
  const ledger = await openLedger(trx, actor, { kind: open, name, teams: [team], citations });
  if (named) {
    const acceptedAs = [...named.accepted_as, { ledgerId: ledger.id, seq: 1, kept: true as const }];
    await decideProposal(trx, named, { state: "accepted", acceptedAs }, actor.userId);
  }
  return ledger;
};

type Saving = { sourceId: string; subject: string; ledger: LedgerHead | undefined; body: Request["body"] };

/** A link is seen by those who see the file; that somebody is not ours, by our own teams. */
const save = async (trx: Trx, actor: Actor, { sourceId, subject, ledger, body }: Saving) => {
  if ("unlink" in body) return removeLink(trx, sourceId, subject);
  const ours = { teams: teamsAs(actor, "caseworker", "supervisor"), users: [actor.userId] };
  const audience = audienceFor(ledger?.access ?? ours, "ordinary");
  return putLink(trx, { sourceId, subject, ledgerId: ledger?.id ?? null, by: actor.userId, audience });
};

/** What is only about people who are not ours leaves the queue, and comes back when one of them is. */
const setAside = async (trx: Trx, actor: Actor, sourceId: string, about: readonly ProposalRow[]) => {
  const links = await linksOf(trx, sourceId);
  for (const proposal of about) {
    const isNobodys = proposal.subjects.every((subject) => links.get(subject) === "not ours");
    if (proposal.state === "open" && isNobodys)
      await decideProposal(trx, proposal, { state: "not ours" }, actor.userId);
    if (proposal.state === "not ours" && !isNobodys)
      await decideProposal(trx, proposal, { state: "open" }, actor.userId);
  }
};
