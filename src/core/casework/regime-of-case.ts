import type { DayRange } from "../dates/day-range.ts";
import { valueOn } from "../law/parameter.ts";
import { computeRegime, type RegimeComputation } from "../sentences/regimes/compute-regime.ts";
import type { Regime } from "../sentences/regimes/regime.ts";
import type { Term } from "../sentences/term.ts";
import { type CustodySpan, countCredit } from "../sentences/us-federal/credit.ts";

type RegimeInputs = {
  regime: Regime;
  from: DayRange;
  term: Term | "life";
  custody: readonly CustodySpan[];
  /** Whether the custody before the sentence is credited in full, where somebody said it. */
  isCredited: boolean | undefined;
};

/** What the table of a state gives for the custody that a file tells. */
export const regimeResult = ({
  regime,
  from,
  term,
  custody,
  isCredited,
}: RegimeInputs): RegimeComputation & { openCreditDays: number } => {
  const sure = custody.map((span) => ({ ...span, isConfirmed: true }));
  const days = { ...countCredit(sure, from.latest), isCredited };
  const credit = creditIn(regime, days, from.latest);
  return { ...computeRegime({ regime, from, term, credit }), openCreditDays: credit.most - credit.fewest };
};

type Held = { fewest: number; most: number; isCredited: boolean | undefined };

/** Days that count: by the ratio of the state; where that was not read, none surely and each once at most. */
const creditIn = ({ remand }: Regime, { fewest, most, isCredited }: Held, on: string) => {
  if (isCredited === false) return { fewest: 0, most: 0 };
  const ratio = typeof remand === "object" ? remand : undefined;
  const least = ratio && valueOn(ratio.least, on)?.value;
  const mostly = ratio && valueOn(ratio.most, on)?.value;
  const isSure = remand === "in full" || least !== undefined || isCredited === true;
  return {
    fewest: isSure ? Math.floor(fewest * (least ?? 1)) : 0,
    most: Math.ceil(most * (mostly ?? 1)),
  };
};
