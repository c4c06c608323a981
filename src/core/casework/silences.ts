import { daysBetween } from "../dates/calendar.ts";
import { daysOf } from "../dates/day-range.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";

/** Days without an answer: an interval where the day is not fully known, unknown where there is none. */
export type Silence = { kind: "days"; atLeast: number; atMost: number } | { kind: "unknown" };

/** Counts the days since a date; the future counts as no silence yet. */
export const silenceSince = (on: string | undefined, today: string): Silence => {
  const made = on === undefined ? undefined : daysOf(on);
  if (!made) return { kind: "unknown" };
  const days = (from: string) => Math.max(0, daysBetween(from, today));
  return { kind: "days", atLeast: days(made.latest), atMost: days(made.earliest) };
};

/** A representation with what came back; it stays open until an answer is recorded. */
export type RepresentationState = {
  fact: Fact<"representation">;
  answers: Fact<"answer">[];
  /** Present while it is open. */
  silence?: Silence | undefined;
};

/** Binds answers to the representations of one file. */
export const representationsOf = (file: CaseFile, today: string): RepresentationState[] => {
  const answers = factsOf(file, "answer");
  return factsOf(file, "representation").map((fact) => {
    const own = answers.filter(
      (answer) => answer.ledgerId === fact.ledgerId && answer.body.answers.includes(fact.seq),
    );
    return own.length > 0
      ? { fact, answers: own }
      : { fact, answers: own, silence: silenceSince(fact.on, file.asOf.on ?? today) };
  });
};
