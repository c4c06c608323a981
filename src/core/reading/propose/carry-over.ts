import type { Claim } from "../../ledger/entry.ts";
import type { Party, Reading } from "../reading.ts";
import type { Proposal } from "./proposal.ts";
import { isGroup } from "./unnamed.ts";

/** A proposal of an earlier reading, as far as a later one has to know it. */
export type EarlierProposal = {
  id: string;
  subjects: Party[];
  claim: Claim;
  /** Where two of them are one now, it is one that somebody decided about. */
  isDecided: boolean;
};

/** What becomes of earlier proposals when a source is read again. */
export type CarriedOver<P extends Proposal> = {
  /** Found for the first time. */
  added: P[];
  /** Found again: they take on what is read now. */
  renewed: { id: string; proposal: P }[];
  /** No longer found. */
  gone: string[];
};

type Subjects = (subject: Party) => Party;

/** Who a subject of an earlier reading is in a later one: whoever shares most of the mentions, else the same id. */
export const sameSubjects = (earlier: Reading, later: Reading): Subjects => {
  const now = new Map(later.mentions.map((mention) => [`${mention.start} ${mention.end}`, mention.person]));
  const shared = new Map<Party, Map<Party, number>>();
  for (const { person, start, end } of earlier.mentions) {
    const other = now.get(`${start} ${end}`);
    if (other === undefined) continue;
    const counts = shared.get(person) ?? new Map<Party, number>();
    shared.set(person, counts.set(other, (counts.get(other) ?? 0) + 1));
  }
  return (subject) => {
    const best = [...(shared.get(subject) ?? [])].sort((a, b) => b[1] - a[1])[0];
    return best?.[0] ?? subject;
  };
};

/** How many characters both stand on. */
const commonGround = (a: Claim, b: Claim): number =>
  a.citations.reduce(
    (sum, one) =>
      sum +
      b.citations.reduce(
        (most, other) => Math.max(most, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );

/** A group has no lasting name: another reader may call the same people otherwise. */
const shareSubject = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some((one) => b.includes(one)) || (a.some(isGroup) && b.some(isGroup));

const bestMatch = <P extends Proposal>(
  earlier: Pick<EarlierProposal, "claim" | "subjects">,
  found: readonly P[],
): P | undefined =>
  found
    .filter(
      ({ claim, subjects }) => claim.kind === earlier.claim.kind && shareSubject(subjects, earlier.subjects),
    )
    .map((proposal) => ({ proposal, ground: commonGround(earlier.claim, proposal.claim) }))
    .filter(({ ground }) => ground > 0)
    .sort((a, b) => b.ground - a.ground)[0]?.proposal;

/**
 * Finds the proposals of an earlier reading in a later one. A proposal is the same one when kind and a subject agree and
 * the words overlap.
 */
export const carryOver = <P extends Proposal>(
  earlier: readonly EarlierProposal[],
  found: readonly P[],
  sameSubject: Subjects,
): CarriedOver<P> => {
  const left = new Set(found);
  const result: CarriedOver<P> = { added: [], renewed: [], gone: [] };
  const decidedFirst = [...earlier].sort((a, b) => Number(b.isDecided) - Number(a.isDecided));
  for (const { id, claim, subjects } of decidedFirst) {
    const proposal = bestMatch({ claim, subjects: subjects.map(sameSubject) }, [...left]);
    if (proposal) {
      left.delete(proposal);
      result.renewed.push({ id, proposal });
    } else result.gone.push(id);
  }
  return { ...result, added: [...left] };
};
