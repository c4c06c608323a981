import type { Claim } from "../../ledger/entry.ts";
import type { Party, Reading } from "../reading.ts";
import type { Proposal } from "./proposal.ts";

/** A proposal of an earlier reading, as far as a later one has to know it. */
export type EarlierProposal = {
  id: string;
  subjects: Party[];
  claim: Claim;
  state: "open" | "accepted" | "rejected" | "not ours";
};

/** What becomes of earlier proposals when a source is read again. */
export type CarriedOver = {
  /** Found for the first time. */
  added: Proposal[];
  /** Undecided and found again: they take on what is read now. */
  renewed: { id: string; proposal: Proposal }[];
  /** Undecided and no longer found. */
  gone: string[];
  /** Decided: they stand; `claim` is what is read there now if it differs, null if nothing is. */
  standing: { id: string; subjects: Party[]; readNow?: { claim: Claim | null } }[];
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

const isGroup = (subject: Party): boolean => subject.startsWith("group:");

/** A group has no lasting name: another reader may call the same people otherwise. */
const shareSubject = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some((one) => b.includes(one)) || (a.some(isGroup) && b.some(isGroup));

const bestMatch = (earlier: EarlierProposal, found: readonly Proposal[]): Proposal | undefined =>
  found
    .filter(
      ({ claim, subjects }) => claim.kind === earlier.claim.kind && shareSubject(subjects, earlier.subjects),
    )
    .map((proposal) => ({ proposal, ground: commonGround(earlier.claim, proposal.claim) }))
    .filter(({ ground }) => ground > 0)
    .sort((a, b) => b.ground - a.ground)[0]?.proposal;

const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const saysTheSame = (a: Claim, b: Claim): boolean =>
  JSON.stringify([a.on ?? null, a.body], inOrder) === JSON.stringify([b.on ?? null, b.body], inOrder);

/**
 * Carries decisions over to a later reading. A proposal is the same one when kind and a subject agree and the words
 * overlap; what was decided is not touched.
 */
export const carryOver = (
  earlier: readonly EarlierProposal[],
  found: readonly Proposal[],
  sameSubject: Subjects,
): CarriedOver => {
  const left = new Set(found);
  const result: CarriedOver = { added: [], renewed: [], gone: [], standing: [] };
  const decidedFirst = [...earlier].sort((a, b) => Number(a.state === "open") - Number(b.state === "open"));
  for (const known of decidedFirst) {
    const subjects = known.subjects.map(sameSubject);
    const proposal = bestMatch({ ...known, subjects }, [...left]);
    if (proposal) left.delete(proposal);
    if (known.state !== "open") {
      const same = proposal && saysTheSame(known.claim, proposal.claim);
      const readNow = same ? undefined : { claim: proposal?.claim ?? null };
      result.standing.push({ id: known.id, subjects, ...(readNow && { readNow }) });
    } else if (proposal) result.renewed.push({ id: known.id, proposal });
    else result.gone.push(known.id);
  }
  return { ...result, added: [...left] };
};
