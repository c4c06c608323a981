import type { Mark } from "../../../web/parts/mark-segments.ts";
import type { SourceReview } from "../review.contract.ts";
import { foundBy } from "./find-words.ts";

const mention = "mention:";

/** The highlights of a review: every place that a proposal stands on, and every mention of its people. */
export const marksOf = ({ subjects, proposals, source }: SourceReview): Mark[] => [
  ...proposals.flatMap(({ id, rule, claim }) =>
    claim.citations
      .filter((citation) => citation.sourceId === source.id)
      .map(({ start, end }) => ({ id, kind: foundBy(rule), start, end })),
  ),
  ...subjects.flatMap((subject) =>
    subject.mentions.map((span) => ({ id: `${mention}${subject.id}`, kind: "person" as const, ...span })),
  ),
];

/** The proposal that a picked highlight leads to: for a mention, the first one that is about the person. */
export const pickedBy = (mark: string, { proposals }: SourceReview): string | undefined => {
  if (!mark.startsWith(mention)) return mark;
  const subject = mark.slice(mention.length);
  return proposals.find(({ subjects }) => subjects.includes(subject))?.id;
};
