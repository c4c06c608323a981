import type { DayRange } from "../dates/day-range.ts";
import type { CaseFile } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { countryHeldOn } from "./custody-periods.ts";
import type { LawFacts } from "./law-facts.ts";

/** Inferred: from where the person was held, no sentence says it. */
export type Court = { state: string | undefined; by: readonly Fact[]; isInferred: boolean };

/** The state whose courts passed the sentence; where nothing else says it, that in which the person was held on the day. */
export const courtOf = (
  file: CaseFile,
  { facts, evidence, disputed }: LawFacts,
  sentenced: DayRange | undefined,
): Court => {
  const state = facts.sentencingState;
  const by = evidence.sentencingState ?? [];
  if (state !== undefined || disputed.includes("sentencingState") || !sentenced)
    return { state, by, isInferred: state !== undefined && by.every(({ kind }) => kind !== "sentence") };
  const held = countryHeldOn(file, sentenced.earliest);
  return held
    ? { state: held.country, by: [held.by], isInferred: true }
    : { state: undefined, by: [], isInferred: false };
};
