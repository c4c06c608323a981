import { daysBetween } from "../../dates/calendar.ts";
import { readPartialDate } from "../../dates/partial-date.ts";
import { type Claim, mostCitations } from "../../ledger/entry.ts";
import type { KindName } from "../../ledger/kinds/index.ts";
import type { Draft } from "./proposal.ts";
import { isSameFact } from "./same-fact.ts";

const width = (edtf: string | undefined): number => {
  const date = edtf === undefined ? undefined : readPartialDate(edtf);
  return date?.earliest && date.latest ? daysBetween(date.earliest, date.latest) : Number.POSITIVE_INFINITY;
};

const narrower = (a: string | undefined, b: string | undefined): string | undefined =>
  a !== undefined && (b === undefined || width(a) <= width(b)) ? a : b;

const joinClaims = (a: Claim, b: Claim): Claim => {
  const on = narrower(a.on, b.on);
  const added = b.citations.filter(
    (citation) => !a.citations.some((known) => known.start <= citation.start && known.end >= citation.end),
  );
  return {
    ...b,
    ...a,
    ...(on !== undefined && { on }),
    body: { ...b.body, ...a.body },
    citations: [...a.citations, ...added].slice(0, mostCitations),
  } as Claim;
};

const sameSubjects = (a: Draft, b: Draft): boolean =>
  a.subjects.length === b.subjects.length && a.subjects.every((subject) => b.subjects.includes(subject));

/** What can be done or said once about several: on the same words it is one thing, whoever it is about. */
const sharedKinds = new Set<KindName>([
  "statement",
  "representation",
  "answer",
  "contact",
  "concern",
  "note",
]);

const isOneAct = (a: Draft, b: Draft): boolean =>
  sharedKinds.has(a.claim.kind) && a.claim.citations[0]?.start === b.claim.citations[0]?.start;

/** The same words of the same speaker, in the head of an article and in its text, are said once. */
const isSaidAgain = (a: Draft, b: Draft): boolean =>
  a.claim.kind === "statement" && a.subjects.some((subject) => b.subjects.includes(subject));

/** What is told twice becomes one draft with both places cited; what only one of them knows is kept. */
export const mergeDoubles = (drafts: readonly Draft[]): Draft[] => {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex(
      (known) =>
        (sameSubjects(known, draft) || isOneAct(known, draft) || isSaidAgain(known, draft)) &&
        isSameFact(known.claim, draft.claim),
    );
    const known = merged[at];
    if (!known) merged.push(draft);
    else {
      const subjects = [...new Set([...known.subjects, ...draft.subjects])];
      merged[at] = { ...known, subjects, claim: joinClaims(known.claim, draft.claim) };
    }
  }
  return merged;
};
