import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import { type Fact, resolve } from "../../core/ledger/resolve.ts";
import { bindAnswer } from "../../core/reading/propose/bind-answer.ts";
import { isSameFact } from "../../core/reading/propose/same-fact.ts";
import type { Reading } from "../../core/reading/reading.ts";
import { modelBehind } from "../../core/reading/second/model-rule.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { readEntries } from "../ledger/index.ts";
import { findTextForReading } from "../source/index.ts";
import { type Links, linksOf, titlesOf } from "./link.store.ts";
import { mayReview } from "./review.access.ts";
import type { SecondView } from "./review.contract.ts";
import { findReading, listProposals, listQueue, type ProposalRow } from "./review.store.ts";
import type { KeptSecond } from "./review.table.ts";
import { peopleOf } from "./subjects.ts";
import { suggestFiles } from "./suggestions.ts";
import { targetsOf } from "./targets.ts";

type Trx = Transaction<Database>;

/** The sources that wait for a reviewer, as far as the actor may see them. */
export const queue = (actor: Actor, means: Means) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const rows = may(actor, "source.read") ? await listQueue(trx) : [];
    const sources = rows.map(({ id, title, origin, open, all, people, ...row }) => ({
      ...{ id, title, origin, open, all, people },
      ...{ outlet: row.outlet ?? undefined, published: row.published ?? undefined },
      receivedOn: row.received_on,
      isReprint: row.reprint_of !== null,
    }));
    return { sources };
  });

/** What was read in a source, with the links, doubles and decisions that the actor may see. */
export const viewReview = async (actor: Actor, means: Means, sourceId: string) => {
  const names = await means.names();
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const source = may(actor, "source.read") ? await findTextForReading(trx, sourceId) : undefined;
    if (!source) throw notFound("source");
    const reading = await findReading(trx, sourceId);
    const proposals = await listProposals(trx, sourceId);
    const links = await linksOf(trx, sourceId);
    const suggest = suggestFiles(trx, actor, names);
    await recordEvent(trx, actor, { action: "source.viewed", sourceId });
    const { id, outlet, published, origin, receivedOn, lang, text } = source;
    const title = source.title ?? source.filename;
    return {
      source: { id, title, outlet, published, origin, receivedOn, lang, text },
      readAt: reading?.readAt,
      problem: source.problem,
      second: reading && viewSecond(reading.second, reading.content),
      ...(await peopleOf(trx, sourceId, reading?.content, { proposals, links, suggest })),
      proposals: await viewProposals(trx, proposals, links),
      mayDecide: await mayReview(trx, actor, source),
    };
  });
};

const viewSecond = (kept: KeptSecond | undefined, { second }: Reading): SecondView | undefined =>
  kept && {
    ...{ state: kept.state, model: kept.model, host: kept.host, problem: kept.problem },
    ...{ added: second?.added ?? 0, known: second?.known ?? 0, dropped: kept.found?.dropped ?? 0 },
  };

/** Each proposal, its state computed with the rights of whoever looks: what only others see is still open here. */
const viewProposals = async (trx: Trx, rows: readonly ProposalRow[], links: Links) => {
  const linked = [...links.values()].flatMap((link) => (link === "not ours" ? [] : [link.ledgerId]));
  const accepted = rows.flatMap((row) => row.accepted_as.map((one) => one.ledgerId));
  const titles = await titlesOf(trx, [...new Set([...linked, ...accepted])]);
  const { facts } = resolve(await readEntries(trx, [...new Set(linked)]));
  return rows.map((row) => viewProposal(row, { titles, links, facts }));
};

type Known = { titles: ReadonlyMap<string, string>; links: Links; facts: readonly Fact[] };

const viewProposal = (row: ProposalRow, { titles, links, facts }: Known) => {
  const acceptedAs = row.accepted_as.flatMap(({ ledgerId, seq }) => {
    const title = titles.get(ledgerId);
    return title === undefined ? [] : [{ ledgerId, seq, title }];
  });
  const targets = targetsOf(
    row.subjects,
    links,
    acceptedAs.map((one) => one.ledgerId),
  );
  const inFirst = facts.filter((fact) => fact.ledgerId === targets[0]);
  const claim = bindAnswer(row.claim, inFirst);
  const isDone = acceptedAs.length > 0 && targets.length === 0;
  const state = row.state === "accepted" && !isDone ? ("open" as const) : row.state;
  const same = facts.filter((fact) => targets.includes(fact.ledgerId) && isSameFact(fact, claim));
  return {
    ...{ id: row.id, subjects: row.subjects, claim, rule: row.rule, state, targets, acceptedAs },
    model: modelBehind(row.rule),
    reason: row.reason ?? undefined,
    decidedAt: state === "open" ? undefined : row.decided_at?.toISOString(),
    sameAs: same.map(({ ledgerId, seq, kind, on, saidBy, body, citations }) => ({
      ...{ ledgerId, seq, title: titles.get(ledgerId) ?? "" },
      claim: { kind, on, saidBy, body, citations } as Fact,
    })),
    readNow: row.read_now
      ? { claim: row.read_now.claim && bindAnswer(row.read_now.claim, inFirst) }
      : undefined,
  };
};
