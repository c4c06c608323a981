import type { Claim } from "../ledger/entry.ts";
import type { Proposal } from "./propose/proposal.ts";
import type { Party } from "./reading.ts";

/**
 * A proposal of which some subjects are only for those who know them: `knownOnly`. To whoever knows one of these it is not
 * about `unlessKnown`, such as a group in the same paragraph. Both are among `subjects`.
 */
export type SharedProposal = Proposal & { knownOnly: Party[]; unlessKnown: Party[] };

const wordsOf = ({ kind, citations }: Claim): string =>
  [kind, ...citations.map(({ start, end }) => `${start}-${end}`)].join(" ");

const startOf = ({ claim }: Proposal): number => claim.citations[0]?.start ?? 0;

/**
 * Joins what is proposed to everybody with what would be proposed if everybody named were a known case. The first is
 * left as it is; from the second come people whom nobody but those who know them is shown, in it or besides. So what is
 * kept of a source depends on nobody's files.
 */
export const withKnownOnly = (toAll: readonly Proposal[], ifKnown: readonly Proposal[]): SharedProposal[] => {
  const seenByAll = new Set(toAll.flatMap(({ subjects }) => subjects));
  const joined = toAll.map(
    (proposal): SharedProposal => ({
      ...{ ...proposal, knownOnly: [], unlessKnown: [] },
    }),
  );
  const sameWords = new Map<string, SharedProposal[]>();
  for (const proposal of joined) {
    const words = wordsOf(proposal.claim);
    sameWords.set(words, [...(sameWords.get(words) ?? []), proposal]);
  }
  const besides: SharedProposal[] = [];
  for (const proposal of ifKnown) {
    const hidden = proposal.subjects.filter((subject) => !seenByAll.has(subject));
    if (hidden.length === 0) continue;
    const same = sameWords.get(wordsOf(proposal.claim)) ?? [];
    const told = JSON.stringify(proposal.claim.body);
    const there = same.find(({ claim }) => JSON.stringify(claim.body) === told) ?? same[0];
    if (!there) besides.push({ ...proposal, subjects: hidden, knownOnly: hidden, unlessKnown: [] });
    else {
      const added = hidden.filter((subject) => !there.subjects.includes(subject));
      const isStill = (one: Party) => there.knownOnly.includes(one) || proposal.subjects.includes(one);
      there.unlessKnown = there.subjects.filter((one) => !isStill(one));
      there.subjects = [...there.subjects, ...added];
      there.knownOnly = [...there.knownOnly, ...added];
    }
  }
  return [...joined, ...besides]
    .sort((a, b) => startOf(a) - startOf(b) || a.position - b.position)
    .map((proposal, position) => ({ ...proposal, position }));
};
