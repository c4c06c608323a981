import type { Claim } from "../../ledger/entry.ts";
import { type Proposal, propose, type ReadSource } from "../propose/propose.ts";
import { isSameFact } from "../propose/same-fact.ts";
import type { Reading } from "../reading.ts";
import { modelBehind } from "./model-rule.ts";

const isOwn = ({ rule }: { rule?: string }): boolean => modelBehind(rule) === undefined;

/** The reading without what a model added. */
const ownPart = (reading: Reading): Reading => {
  const mentions = reading.mentions.filter(isOwn);
  const added = new Set(reading.mentions.filter((one) => !isOwn(one)).map((mention) => mention.person));
  return {
    ...reading,
    persons: reading.persons.filter(({ id }) => !added.has(id)),
    mentions,
    statements: reading.statements.filter(isOwn),
    events: reading.events.filter(isOwn),
    custody: reading.custody.filter(isOwn),
  };
};

const onSameWords = (a: Claim, b: Claim): boolean =>
  a.citations.some((one) => b.citations.some((other) => one.start < other.end && other.start < one.end));

const tellsTheSame = (a: Proposal, b: Proposal): boolean => {
  if (a.claim.kind !== b.claim.kind) return false;
  const isStatement = a.claim.kind === "statement";
  if (!isStatement && !a.subjects.some((subject) => b.subjects.includes(subject))) return false;
  return onSameWords(a.claim, b.claim) || isSameFact(a.claim, b.claim);
};

const startOf = ({ claim }: Proposal): number => Math.min(...claim.citations.map(({ start }) => start));

/**
 * Turns a reading into the entries that it suggests. What a model added changes nothing of what the reader proposes
 * by itself: its own proposals come besides, and only where the reader has none that tells the same.
 */
export const proposeAll = (reading: Reading, text: string, source: ReadSource): Proposal[] => {
  if (!reading.second) return propose(reading, text, source);
  const own = propose(ownPart(reading), text, source);
  const further = propose(reading, text, source).filter(
    (proposal) => !isOwn(proposal) && !own.some((known) => tellsTheSame(known, proposal)),
  );
  return [...own, ...further]
    .sort((a, b) => startOf(a) - startOf(b) || a.position - b.position)
    .map((proposal, position) => ({ ...proposal, position }));
};
