import { type DayRange, hullOf } from "../dates/day-range.ts";
import type { Term } from "../dates/term.ts";
import { valueOn } from "../law/parameter.ts";
import type { Step } from "../sentences/computation.ts";
import { computeRegime, type NotHeld, type RegimeDate } from "../sentences/regimes/compute-regime.ts";
import type { Regime } from "../sentences/regimes/regime.ts";
import { aggregateTerms, type ImposedTerm } from "../sentences/us-federal/aggregate.ts";
import { type CustodySpan, countCredit } from "../sentences/us-federal/credit.ts";

type CustodyInputs = {
  regime: Regime;
  from: DayRange;
  custody: readonly CustodySpan[];
  /** Whether the custody before the sentence is credited in full, where somebody said it. */
  isCredited: boolean | undefined;
};

type RegimeInputs = CustodyInputs & { terms: readonly [ImposedTerm, ...ImposedTerm[]] };

type RegimeResult = {
  fullTerm: DayRange;
  dates: readonly RegimeDate[];
  notHeld: readonly NotHeld[];
  joined: readonly Omit<Step, "cites">[];
  openCreditDays: number;
};

/** What the table of a state gives for the terms and the custody that a file tells. */
export const regimeResult = (inputs: RegimeInputs): RegimeResult => {
  const { regime, from, terms } = inputs;
  const credit = creditFor(inputs);
  const { lengths, joined } = lengthsOf(terms, from);
  const [first, ...others] = lengths;
  const of = (term: Term) => computeRegime({ regime, from, sentenced: terms[0].on, term, credit });
  const [one, ...more] = [of(first), ...others.map(of)] as const;
  return {
    fullTerm: hullOf([one.fullTerm ?? from, ...more.map(({ fullTerm = from }) => fullTerm)]),
    dates: widest([one, ...more].flatMap(({ dates }) => dates)),
    notHeld: eachOnce([one, ...more].flatMap(({ notHeld }) => notHeld)),
    joined,
    openCreditDays: credit.most - credit.fewest,
  };
};

/** The dates from which a life sentence can be looked at. */
export const lifeResult = (
  inputs: CustodyInputs & { sentenced: DayRange },
): Pick<RegimeResult, "dates" | "notHeld"> => {
  const { dates, notHeld } = computeRegime({ ...inputs, term: "life", credit: creditFor(inputs) });
  return { dates, notHeld };
};

const eachOnce = (all: readonly NotHeld[]): NotHeld[] => [
  ...new Map(all.map((one) => [one.id, one] as const)).values(),
];

/** One length, or of several terms the shortest and the longest; what a state's law makes of "nothing ordered" was not read. */
const lengthsOf = (
  [first, ...others]: RegimeInputs["terms"],
  { earliest, latest }: DayRange,
): { lengths: readonly [Term, ...Term[]]; joined: RegimeResult["joined"] } => {
  if (others.length === 0) return { lengths: [first.term], joined: [] };
  const further = others.map(
    ({ ordered, ...term }): ImposedTerm => (ordered === "nothing" ? term : { ...term, ordered }),
  );
  const longest = aggregateTerms(first, further, latest).longest;
  const joined = longest.steps.slice(0, -1).map(({ cites: _, ...step }) => step);
  return { lengths: [aggregateTerms(first, further, earliest).shortest.length, longest.length], joined };
};

/** Each date once, over all lengths for which the table has it. */
const widest = (dates: readonly RegimeDate[]): RegimeDate[] => {
  const byId = new Map<string, RegimeDate>();
  for (const date of dates) {
    const known = byId.get(date.id);
    const when = known ? hullOf([known.when, date.when]) : date.when;
    byId.set(date.id, { ...date, when, step: { ...date.step, result: { range: when } } });
  }
  return [...byId.values()];
};

const creditFor = ({ regime, from, custody, isCredited }: CustodyInputs) => {
  const held = custody.map((span) => ({ ...span, isConfirmed: !span.isGap }));
  const { fewest: confirmed } = countCredit(custody, from.latest);
  const isEach = custody.length > 0 && custody.every((span) => span.isConfirmed);
  const credit = { ...countCredit(held, from.latest), confirmed, isCredited: isEach || isCredited };
  return creditIn(regime, credit, from.latest);
};

type Held = { fewest: number; most: number; confirmed: number; isCredited: boolean | undefined };

/** Days that count: by the ratio of the state; where that was not read, those that are confirmed surely and each once at most. */
const creditIn = ({ remand }: Regime, { fewest, most, confirmed, isCredited }: Held, on: string) => {
  if (isCredited === false) return { fewest: 0, most: 0 };
  const ratio = typeof remand === "object" ? remand : undefined;
  const least = ratio && valueOn(ratio.least, on)?.value;
  const mostly = ratio && valueOn(ratio.most, on)?.value;
  const isSure = remand === "in full" || least !== undefined || isCredited === true;
  return {
    fewest: Math.floor((isSure ? fewest : confirmed) * (least ?? 1)),
    most: Math.ceil(most * (mostly ?? 1)),
  };
};
