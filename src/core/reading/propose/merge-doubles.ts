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

const isTwice = (known: Draft, draft: Draft): boolean =>
  (sameSubjects(known, draft) || isOneAct(known, draft) || isSaidAgain(known, draft)) &&
  isSameFact(known.claim, draft.claim);

/** Two drafts of one fact are of one kind and share a subject (or have none), or begin at the same words. */
const keysOf = ({ subjects, claim }: Draft): string[] => [
  ...(subjects.length > 0 ? subjects : [""]).map((subject) => `${claim.kind} ${subject}`),
  `${claim.kind} at ${claim.citations[0]?.start}`,
];

/** What is told twice becomes one draft with both places cited; what only one of them knows is kept. */
export const mergeDoubles = (drafts: readonly Draft[]): Draft[] => {
  const merged: Draft[] = [];
  // A text may name thousands: to compare each draft with every other took a minute for 10,000.
  const placesOf = new Map<string, Set<number>>();
  const enter = (draft: Draft, at: number) => {
    for (const key of keysOf(draft)) placesOf.set(key, (placesOf.get(key) ?? new Set()).add(at));
  };
  for (const draft of drafts) {
    const places = [...new Set(keysOf(draft).flatMap((key) => [...(placesOf.get(key) ?? [])]))];
    const at = places
      .sort((a, b) => a - b)
      .find((place) => {
        const known = merged[place];
        return known !== undefined && isTwice(known, draft);
      });
    const known = at === undefined ? undefined : merged[at];
    if (known && at !== undefined) {
      const subjects = [...new Set([...known.subjects, ...draft.subjects])];
      merged[at] = { ...known, subjects, claim: joinClaims(known.claim, draft.claim) };
      enter(merged[at], at);
    } else {
      enter(draft, merged.length);
      merged.push(draft);
    }
  }
  return merged;
};
