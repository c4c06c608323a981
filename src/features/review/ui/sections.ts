import { isAcceptableAtOnce } from "../../../core/reading/propose/acceptable-at-once.ts";
import type { ProposalView, Subject } from "../review.contract.ts";

/** The proposals about one person or group, or about the same several. */
export type Section = { key: string; subjects: Subject[]; proposals: ProposalView[] };

/** Sorts proposals by whom they are about: each person's own first, in the order of the text, then what several share. */
export const sectionsOf = (subjects: readonly Subject[], proposals: readonly ProposalView[]): Section[] => {
  const order = new Map(subjects.map((subject, place) => [subject.id, place]));
  const placeOf = (id: string): number => order.get(id) ?? subjects.length;
  const sections = new Map<string, Section>();
  for (const proposal of proposals) {
    const ids = [...proposal.subjects].sort((a, b) => placeOf(a) - placeOf(b));
    const key = ids.join("\n");
    const known = sections.get(key);
    if (known) known.proposals.push(proposal);
    else {
      const about = subjects.filter((subject) => ids.includes(subject.id));
      sections.set(key, { key, subjects: about, proposals: [proposal] });
    }
  }
  const place = ({ subjects: [first] }: Section) => placeOf(first?.id ?? "");
  return [...sections.values()].sort(
    (a, b) => Number(a.subjects.length > 1) - Number(b.subjects.length > 1) || place(a) - place(b),
  );
};

/** What may be accepted at once under one person's heading. */
export const acceptableAtOnce = (
  proposals: readonly ProposalView[],
  subjectId: string,
  stateOf: (proposal: ProposalView) => ProposalView["state"],
): ProposalView[] =>
  proposals.filter((proposal) => isAcceptableAtOnce({ ...proposal, state: stateOf(proposal) }, subjectId));
