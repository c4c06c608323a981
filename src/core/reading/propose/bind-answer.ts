import type { Claim } from "../../ledger/entry.ts";
import { type Fact, ofKind } from "../../ledger/resolve.ts";

const asNote = (claim: Claim<"answer">): Claim => ({
  ...claim,
  kind: "note",
  body: { words: claim.body.words ?? claim.citations.map((citation) => citation.quote).join(" … ") },
});

/**
 * Says what a proposed answer answers: the only representation of the file, or the only open one. Where that is
 * not clear it is a note, for nobody's silence may end by a guess. Other claims stay as they are.
 */
export const bindAnswer = (claim: Claim, facts: readonly Fact[]): Claim => {
  if (claim.kind !== "answer" || claim.body.answers.length > 0) return claim;
  const made = ofKind(facts, "representation");
  const answered = new Set(ofKind(facts, "answer").flatMap((fact) => fact.body.answers));
  const open = made.filter((fact) => !answered.has(fact.seq));
  const [only, ...others] = open.length > 0 ? open : made;
  if (!only || others.length > 0) return asNote(claim);
  return { ...claim, body: { ...claim.body, answers: [only.seq] } };
};
