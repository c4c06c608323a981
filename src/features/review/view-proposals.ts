import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "kysely";
import type { Claim } from "../../core/ledger/entry.ts";
import { type Fact, resolve } from "../../core/ledger/resolve.ts";
import { differencesBetween, saidOtherwise } from "../../core/ledger/said-otherwise.ts";
import { answeredDocuments } from "../../core/reading/propose/answered-documents.ts";
import { answersNothingYet, bindAnswer } from "../../core/reading/propose/bind-answer.ts";
import { isSameFact } from "../../core/reading/propose/same-fact.ts";
import { tellingWords } from "../../core/reading/propose/telling-words.ts";
import type { Reading } from "../../core/reading/reading.ts";
import { modelBehind } from "../../core/reading/second/model-rule.ts";
import type { Database } from "../../platform/database/schema.ts";
import { readEntries } from "../ledger/index.ts";
import { type Links, titlesOf } from "./link.store.ts";
import type { ReviewedSource } from "./review.access.ts";
import type { SeenProposal } from "./seen-proposals.ts";
import { targetsLeft } from "./targets.ts";

type Trx = Transaction<Database>;
type Around = { links: Links; reading: Reading | undefined; source: ReviewedSource };

/** Each proposal, with what the files that the actor may see say of it. */
export const viewProposals = async (trx: Trx, rows: readonly SeenProposal[], around: Around) => {
  const { links } = around;
  const linked = [...links.values()].flatMap((link) => (link === "not ours" ? [] : [link.ledgerId]));
  const accepted = rows.flatMap((row) => row.acceptedAs.map((one) => one.ledgerId));
  const titles = await titlesOf(trx, [...new Set([...linked, ...accepted])]);
  const { facts } = resolve(await readEntries(trx, [...new Set([...linked, ...accepted])]));
  const openOf = new Map<string, SeenProposal[]>();
  for (const row of rows)
    if (row.state === "open") openOf.set(row.claim.kind, [...(openOf.get(row.claim.kind) ?? []), row]);
  return rows.map((row) => viewProposal(row, { ...around, titles, facts, openOf }));
};

type Known = Around & {
  titles: ReadonlyMap<string, string>;
  facts: readonly Fact[];
  /** The open proposals of each kind. */
  openOf: ReadonlyMap<string, readonly SeenProposal[]>;
};

/** So many that say otherwise are enough to look at a line singly. */
const mostOthers = 3;

const viewProposal = (row: SeenProposal, known: Known) => {
  const { titles, links, facts, reading } = known;
  const acceptedAs = row.acceptedAs.flatMap(({ ledgerId, seq }) => {
    const title = titles.get(ledgerId);
    return title === undefined ? [] : [{ ledgerId, seq, title }];
  });
  const targets = targetsLeft(row, links);
  const bind = (claim: Claim) => bindIn(claim, targets, { facts, reading });
  // Until it is known whose file it is for, an answer is shown as one.
  const claim = bind(row.claim)[0] ?? row.claim;
  const isDone = acceptedAs.length > 0 && targets.length === 0;
  const state = row.state === "accepted" && !isDone ? ("open" as const) : row.state;
  const same = facts.filter((fact) => targets.includes(fact.ledgerId) && isSameFact(fact, claim));
  const otherwise = state === "open" ? otherwiseTo(claim, { ...known, row, targets, same }) : [];
  return {
    ...{ id: row.id, subjects: row.subjects, claim, digest: row.digest, rule: row.rule },
    ...{ state, targets, acceptedAs },
    entered: isDone ? enteredOtherwise(claim, acceptedAs, facts) : undefined,
    telling: tellingWords(row.rule, claim, tellingIn(known)),
    model: modelBehind(row.rule),
    ...{ reason: row.reason, isRejectedElsewhere: row.isRejectedElsewhere },
    decidedAt: state === "open" ? undefined : row.decidedAt,
    sameAs: same.map((fact) => ({ ...placeOf(fact, titles), claim: claimOf(fact) })),
    otherwise: otherwise.slice(0, mostOthers),
    otherwiseMore: Math.max(0, otherwise.length - mostOthers),
    answersTo: answeredIn(claim, facts, targets[0]).map((fact) => ({ claim: claimOf(fact) })),
    mustChoose:
      state === "open" && bind(row.claim).some(answersNothingYet) ? whatIsMissing(facts, targets) : undefined,
    readNow: row.readNow && {
      claim: row.readNow.claim && (bind(row.readNow.claim)[0] ?? row.readNow.claim),
    },
  };
};

const tellingIn = ({ source: { id, text, lang }, reading }: Around) => ({
  ...{ sourceId: id, text, lang: reading?.lang ?? lang },
});

/** The claim as it would be entered in each file: an answer answers another entry in each. */
const bindIn = (
  claim: Claim,
  targets: readonly string[],
  { facts, reading }: Pick<Known, "facts" | "reading">,
): Claim[] => {
  const documents = reading ? answeredDocuments(reading, claim) : [];
  return targets.map((id) =>
    bindAnswer(
      claim,
      facts.filter((fact) => fact.ledgerId === id),
      documents,
    ),
  );
};

const answeredIn = (claim: Claim, facts: readonly Fact[], ledgerId: string | undefined): Fact[] =>
  claim.kind === "answer"
    ? facts.filter((fact) => fact.ledgerId === ledgerId && claim.body.answers.includes(fact.seq))
    : [];

const whatIsMissing = (facts: readonly Fact[], targets: readonly string[]): "which" | "missing" =>
  facts.some(({ kind, ledgerId }) => kind === "representation" && targets.includes(ledgerId))
    ? "which"
    : "missing";

const claimOf = ({ kind, on, saidBy, body, citations }: Claim): Claim =>
  ({ kind, on, saidBy, body, citations }) as Claim;

/** What was entered, in the first of the files, where it is not what was proposed. */
const enteredOtherwise = (
  proposed: Claim,
  [place]: readonly { ledgerId: string; seq: number }[],
  facts: readonly Fact[],
): Claim | undefined => {
  const entered = facts
    .filter((fact) => fact.ledgerId === place?.ledgerId)
    .flatMap(({ versions }) => versions)
    .find(({ entry }) => entry.seq === place?.seq)?.claim;
  return entered && !isDeepStrictEqual(saidIn(entered), saidIn(proposed)) ? claimOf(entered) : undefined;
};

const saidIn = ({ kind, on, saidBy, body }: Claim) => ({ kind, on, saidBy, body });

const placeOf = ({ ledgerId, seq }: Fact, titles: Known["titles"]) => ({
  ...{ ledgerId, seq, title: titles.get(ledgerId) ?? "" },
});

type Proposed = Known & { row: SeenProposal; targets: readonly string[]; same: readonly Fact[] };

/** What the files and the other open proposals about the same people say otherwise. */
const otherwiseTo = (claim: Claim, { row, openOf, facts, targets, same, titles }: Proposed) => [
  ...targets.flatMap((id) =>
    saidOtherwise(
      claim,
      facts.filter((fact) => fact.ledgerId === id),
    )
      .filter(({ fact }) => !same.includes(fact))
      .map(({ fact, differsIn }) => ({ file: placeOf(fact, titles), claim: claimOf(fact), differsIn })),
  ),
  ...(openOf.get(claim.kind) ?? [])
    .filter((other) => other !== row && sharesSubject(other, row))
    .map((other) => ({ claim: other.claim, differsIn: differencesBetween(claim, other.claim) }))
    .filter(({ differsIn }) => differsIn.length > 0),
];

const sharesSubject = (a: SeenProposal, b: SeenProposal): boolean =>
  a.subjects.some((subject) => b.subjects.includes(subject));
