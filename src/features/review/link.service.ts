import type { Transaction } from "kysely";
import { type Actor, audienceFor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { saysName } from "../../core/reading/propose/says-name.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { openLedger } from "../case/index.ts";
import { findLedger, type LedgerHead } from "../ledger/index.ts";
import { findTextForReading } from "../source/index.ts";
import { type Link, linksOf, putLink, removeLink } from "./link.store.ts";
import { mayReview, oursAt, type ReviewedSource } from "./review.access.ts";
import type { linkSubject } from "./review.contract.ts";
import { findReading, putDecision } from "./review.store.ts";
import { type SeenProposal, seenProposals } from "./seen-proposals.ts";

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
    const links = await linksOf(trx, sourceId);
    const { proposals } = await seenProposals(trx, sourceId, links, subject);
    const about = proposals.filter((proposal) => proposal.subjects.includes(subject));
    const isNamed = reading.content.persons.some(({ id }) => id === subject);
    if (!isNamed && about.length === 0 && !links.has(subject)) throw notFound("subject");
    if ("open" in body) requireUnlinked(links.get(subject), body.instead);
    const ledger = await fileFor(trx, actor, body, about);
    await save(trx, actor, { source, subject, ledger, body });
    const details = { decision: ledger ? "linked" : "not ours" };
    await recordEvent(trx, actor, { action: "proposal.decided", sourceId, details });
    return { ledgerId: ledger?.id };
  });

/** Two who open a file for the same person at the same time would make two of them. */
const requireUnlinked = (link: Link | undefined, instead: string | undefined) => {
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
  about: readonly SeenProposal[],
): Promise<LedgerHead | undefined> => {
  if ("open" in body) return openFrom(trx, actor, body, about);
  if (!("ledgerId" in body)) return undefined;
  const ledger = await findLedger(trx, body.ledgerId);
  if (!ledger || !may(actor, "case.read", ledger.access)) throw notFound("ledger");
  return ledger;
};

/** A new file's name stands on words of the source where they say that name; with that they are accepted. */
const openFrom = async (
  trx: Trx,
  actor: Actor,
  { open, name, team }: Opening,
  about: readonly SeenProposal[],
) => {
  const named = about.find(({ claim, state }) => state === "open" && saysName(claim, name));
  const citations = named?.claim.citations ?? [];
  const ledger = await openLedger(trx, actor, { kind: open, name, teams: [team], citations });
  if (named) {
    const acceptedAs = { ledgerId: ledger.id, seq: 1, kept: true as const };
    const audience = audienceFor(ledger.access, "ordinary");
    await putDecision(trx, named, { state: "accepted", acceptedAs, audience, by: actor.userId });
  }
  return ledger;
};

type Saving = {
  source: ReviewedSource;
  subject: string;
  ledger: LedgerHead | undefined;
  body: Request["body"];
};

/** A link is seen by those who see the file; that somebody is not ours, by our own teams. */
const save = async (trx: Trx, actor: Actor, { source, subject, ledger, body }: Saving) => {
  if ("unlink" in body) return removeLink(trx, source.id, subject);
  const audience = ledger ? audienceFor(ledger.access, "ordinary") : oursAt(actor, source);
  const ledgerId = ledger?.id ?? null;
  return putLink(trx, { sourceId: source.id, subject, ledgerId, by: actor.userId, audience });
};
