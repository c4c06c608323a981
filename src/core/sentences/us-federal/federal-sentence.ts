import type { Step } from "../computation.ts";
import type { Credit } from "./credit.ts";
import { type FederalDates, federalDates } from "./federal-dates.ts";
import { federalSteps } from "./federal-steps.ts";
import type { GoodConductRule } from "./good-conduct.ts";
import type { Interruption } from "./interruption.ts";
import type { RunningTerm } from "./running-term.ts";

/** What a federal computation starts from. */
export type FederalSentence = {
  /** One term, or several as one; its first day is sentencing, or surrender. */
  term: RunningTerm;
  credit: Credit;
  interruption: Interruption;
  rule: GoodConductRule;
};

export type FederalComputation = FederalDates & { steps: readonly Step[] };

/** Computes the dates of a term of imprisonment; the range is as wide as the credit that nobody confirmed. */
export const computeFederalSentence = (sentence: FederalSentence): FederalComputation => {
  const { term, credit, interruption, rule } = sentence;
  const dates = federalDates({
    from: term.from,
    ends: term.ends,
    credit,
    interruptionDays: interruption.days,
    rule,
  });
  return { ...dates, steps: federalSteps(sentence, dates) };
};
