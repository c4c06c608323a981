import { isPartialDate } from "../../dates/partial-date.ts";
import type { Claim } from "../../ledger/entry.ts";
import type { Reading } from "../reading.ts";

/** An earlier document that a letter answers, as far as the letter says which. */
export type AnsweredDocument = {
  reference?: string | undefined;
  date?: string | undefined;
  /** Who answers: the office, the person. */
  answeredBy: string[];
};

/** The documents that a proposed answer answers: those that the reading's letter names in words that the claim cites. */
export const answeredDocuments = ({ letter, persons }: Reading, claim: Claim): AnsweredDocument[] => {
  if (!letter || claim.kind !== "answer") return [];
  const { sender } = letter;
  const person = persons.find(({ id }) => id === sender?.person)?.name;
  const answeredBy = [sender?.org, person, sender?.role].flatMap((name) => name ?? []);
  return letter.answers
    .filter(
      ({ outcome, refersTo }) =>
        outcome !== "none" &&
        claim.citations.some(({ start, end }) => start === refersTo.start && end === refersTo.end),
    )
    .map(({ refersTo: { reference, date } }) => ({
      reference: reference ?? undefined,
      date: date && isPartialDate(date) ? date : undefined,
      answeredBy,
    }));
};
