import { mayBeSameDate } from "../../dates/compare-dates.ts";
import type { Claim } from "../../ledger/entry.ts";
import { type Fact, ofKind } from "../../ledger/resolve.ts";
import type { AnsweredDocument } from "./answered-documents.ts";
import { enough, likeness, sameReference } from "./likeness.ts";

type Made = Fact<"representation">;

const asNote = (claim: Claim<"answer">): Claim => ({
  ...claim,
  kind: "note",
  body: { words: claim.body.words ?? claim.citations.map((citation) => citation.quote).join(" … ") },
});

/** The other number or day that a representation has, says that it is another document. */
const mayBe = ({ on, body }: Made, { reference, date }: AnsweredDocument): boolean =>
  !(body.reference && reference && !sameReference(body.reference, reference)) &&
  !(on && date && !mayBeSameDate(on, date));

const wentTo = ({ body }: Made, { answeredBy }: AnsweredDocument): boolean =>
  answeredBy.some((name) => [body.to, body.toPerson].some((to) => likeness(to, name) >= enough));

/**
 * The representations that one earlier document can be: by its number, else by its day and whom it went to, else the
 * only open one that went to whoever answers.
 */
const candidates = (
  document: AnsweredDocument,
  made: readonly Made[],
  isOpen: (fact: Made) => boolean,
): Made[] => {
  const { reference, date } = document;
  const possible = made.filter((fact) => mayBe(fact, document));
  const steps = [
    possible.filter(({ body }) => reference && body.reference),
    possible.filter((fact) => date && fact.on && wentTo(fact, document)),
    possible.filter(({ on }) => date && on),
    possible.filter((fact) => isOpen(fact) && wentTo(fact, document)),
  ];
  return steps.find((found) => found.length > 0) ?? [];
};

/** Without a document that is named, the only open representation, or the only one. */
const onlyOne = (made: readonly Made[], isOpen: (fact: Made) => boolean): Made[] => {
  const open = made.filter(isOpen);
  return open.length > 0 ? open : [...made];
};

/**
 * Says what a proposed answer answers. Where that is not clear it answers nothing yet, and a person says which
 * representation it is: nobody's silence may end by a guess. In a file in which nothing was raised it is a note, unless it names the document: that one is to be entered first. Other
 * claims stay as they are.
 */
export const bindAnswer = (
  claim: Claim,
  facts: readonly Fact[],
  documents: readonly AnsweredDocument[] = [],
): Claim => {
  if (claim.kind !== "answer" || claim.body.answers.length > 0) return claim;
  const made = ofKind(facts, "representation");
  const isNamed = documents.some(({ reference, date }) => reference ?? date);
  if (made.length === 0) return isNamed ? claim : asNote(claim);
  const answered = new Set(ofKind(facts, "answer").flatMap((fact) => fact.body.answers));
  const isOpen = ({ seq }: Made) => !answered.has(seq);
  const found =
    documents.length > 0
      ? documents.map((document) => candidates(document, made, isOpen)).filter((some) => some.length > 0)
      : [onlyOne(made, isOpen)];
  if (found.length === 0 || found.some((some) => some.length > 1)) return claim;
  const answers = [...new Set(found.flat().map(({ seq }) => seq))];
  return { ...claim, body: { ...claim.body, answers } };
};

/** Whether it must be said first which representation the claim answers. */
export const answersNothingYet = (claim: Claim): boolean =>
  claim.kind === "answer" && claim.body.answers.length === 0;
