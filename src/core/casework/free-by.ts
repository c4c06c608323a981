import type { DayRange } from "../dates/day-range.ts";
import type { FactKey } from "../law/facts/facts.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { Step } from "../sentences/computation.ts";
import type { NotHeld, RegimeDate } from "../sentences/regimes/compute-regime.ts";
import type { Regime } from "../sentences/regimes/regime.ts";
import type { FederalResult } from "./federal-sentence-of-case.ts";
import type { OpenInterruption } from "./interruptions-of-case.ts";
import type { OpenRelation } from "./sentences-in-force.ts";

/** A step with the entries that it stands on. */
type CaseStep = Step & { by: readonly Fact[] };

/** The end of the sentence as somebody told it. */
type ToldEnd = { on: string; by: readonly Fact[] };

type Shown = {
  /** The entries that the computation stands on. */
  by: readonly Fact[];
  /** False where no custody before the sentence is recorded: its credit may bring the day forward. */
  isEarliestKnown: boolean;
  /** Facts that would narrow the range or settle an eligibility. */
  missing: readonly FactKey[];
  /** Facts that no entry tells and that were inferred from where the person was held. */
  inferred: readonly FactKey[];
  /** Sentences of which no entry says how they stand to the others. */
  open: readonly OpenRelation[];
  /** Times within the sentence that leave a date open. */
  interruptions: readonly OpenInterruption[];
  told?: ToldEnd;
};

/** When the person can be free, as far as the file allows it to be computed. */
export type FreeBy =
  | (Omit<FederalResult, "steps"> & Shown & { kind: "computed"; steps: readonly CaseStep[] })
  /** Other states: a date of release or eligibility for each class of offence that their table knows. */
  | (Shown & {
      kind: "by shares";
      regime: Regime;
      fullTerm: DayRange;
      dates: readonly RegimeDate[];
      /** Dates that would need a law that is not held. */
      notHeld: readonly NotHeld[];
      /** Of several terms, how each was counted; their law on it was not read. */
      joined: readonly Omit<CaseStep, "cites">[];
      /** Times that may not count: the dates are so much later. */
      outside: readonly Omit<CaseStep, "cites">[];
      openCreditDays: number;
    })
  /** Life or death: no day of release follows from the law; from life, the table of some states has an eligibility. */
  | {
      kind: "no date";
      penalty: "life" | "death" | "indeterminate";
      dates: readonly RegimeDate[];
      /** Dates that would need a law that is not held. */
      notHeld: readonly NotHeld[];
      by: readonly Fact[];
    }
  | {
      kind: "not known";
      missing: readonly FactKey[];
      disputed: readonly FactKey[];
      open: readonly OpenRelation[];
      interruptions: readonly OpenInterruption[];
      told?: ToldEnd;
    }
  /** The courts of that state are not computed here. */
  | { kind: "not computed"; by: readonly Fact[]; told?: ToldEnd }
  | { kind: "no sentence" };
