import { type DayRange, daysOf, isOneDay } from "../dates/day-range.ts";
import type { FactKey } from "../law/facts/facts.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { Step } from "../sentences/computation.ts";
import type { RegimeDate } from "../sentences/regimes/compute-regime.ts";
import type { Regime } from "../sentences/regimes/regime.ts";
import { regimes } from "../sentences/regimes/regimes.ts";
import type { Term } from "../sentences/term.ts";
import {
  beginningOf,
  type CustodyPeriod,
  countryHeldOn,
  custodyPeriodsOf,
  custodySpansOf,
} from "./custody-periods.ts";
import { type FederalResult, federalResult } from "./federal-sentence-of-case.ts";
import { type LawFacts, lawFactsOf } from "./law-facts.ts";
import { regimeResult } from "./regime-of-case.ts";

/** A step with the entries that it stands on. */
type CaseStep = Step & { by: readonly Fact[] };

/** The end of the sentence as somebody told it. */
type ToldEnd = { on: string; by: readonly Fact[] };

/** When the person can be free, as far as the file allows it to be computed. */
export type FreeBy =
  | (Omit<FederalResult, "steps"> & {
      kind: "computed";
      steps: readonly CaseStep[];
      /** The entries that the computation stands on. */
      by: readonly Fact[];
      /** False where no custody before the sentence is recorded: its credit may bring the day forward. */
      isEarliestKnown: boolean;
      /** Facts that would narrow the range or settle an eligibility. */
      missing: readonly FactKey[];
      /** Facts that no entry tells and that were inferred from where the person was held. */
      inferred: readonly FactKey[];
      told?: ToldEnd;
    })
  /** Other states: a date of release or eligibility for each class of offence that their table knows. */
  | {
      kind: "by shares";
      regime: Regime;
      fullTerm: DayRange;
      dates: readonly RegimeDate[];
      by: readonly Fact[];
      isEarliestKnown: boolean;
      openCreditDays: number;
      missing: readonly FactKey[];
      inferred: readonly FactKey[];
      told?: ToldEnd;
    }
  /** Life or death: no day of release follows from the law; from life, the table of some states has an eligibility. */
  | {
      kind: "no date";
      penalty: "life" | "death" | "indeterminate";
      dates: readonly RegimeDate[];
      by: readonly Fact[];
    }
  | { kind: "not known"; missing: readonly FactKey[]; disputed: readonly FactKey[]; told?: ToldEnd }
  /** The courts of that state are not computed here. */
  | { kind: "not computed"; by: readonly Fact[]; told?: ToldEnd }
  | { kind: "no sentence" };

/** Computes the end of the sentence in a file, earliest to latest where days or credit are not known. */
export const freeByOf = (file: CaseFile): FreeBy => {
  const told = lawFactsOf(file);
  const { penalty } = told.facts;
  const sentences = factsOf(file, "sentence").filter(
    (fact) => !file.setAside.has(fact) && fact.body.penalty !== "fine" && fact.body.penalty !== "other",
  );
  if (sentences.length === 0) return { kind: "no sentence" };
  const court = courtOf(file, told);
  if (penalty === "life" || penalty === "death" || penalty === "indeterminate") {
    const dates = penalty === "life" ? lifeDates(file, told, court) : [];
    return { kind: "no date", penalty, dates, by: told.evidence.penalty ?? [] };
  }
  const ends = toldEnd(told);
  const regime = regimeOf(court);
  if (court.state !== undefined && !regime && (court.state !== "US" || isOfState(told)))
    return { kind: "not computed", by: court.by, ...ends };
  const term = termOf(sentences);
  const sentenced = rangeOf(told.facts.sentencedOn);
  const missing: FactKey[] = [
    ...(court.state === undefined ? (["sentencingState"] as const) : []),
    ...(told.facts.jurisdiction === undefined && !regime ? (["jurisdiction"] as const) : []),
    ...(sentenced ? [] : (["sentencedOn"] as const)),
    ...(term ? [] : (["sentenceMonths"] as const)),
  ];
  if (missing.length > 0 || !sentenced || !term)
    return { kind: "not known", missing, disputed: disputedOf(told, missing), ...ends };
  const periods = custodyPeriodsOf(file);
  const begins = beginningOf(periods, sentenced);
  if (!begins)
    return { kind: "not known", missing: ["heldSince"], disputed: disputedOf(told, ["heldSince"]), ...ends };
  const computing: Computing = { told, court, sentences, sentenced, term, ...begins, periods };
  return regime ? byShares(computing, regime) : federal(computing);
};

const regimeOf = ({ state }: Court): Regime | undefined => regimes.find(({ country }) => country === state);

const lifeDates = (file: CaseFile, told: LawFacts, court: Court): readonly RegimeDate[] => {
  const regime = regimeOf(court);
  const sentenced = rangeOf(told.facts.sentencedOn);
  const periods = custodyPeriodsOf(file);
  const begins = sentenced && beginningOf(periods, sentenced);
  if (!regime || !begins?.isCustodyKnown) return [];
  const isCredited = told.facts.custodyCredited;
  const custody = custodySpansOf(periods, begins.from, isCredited).map(({ span }) => span);
  return regimeResult({ regime, from: begins.from, term: "life", custody, isCredited }).dates;
};

const isOfState = ({ facts }: LawFacts): boolean => (facts.jurisdiction ?? "federal") !== "federal";

const rangeOf = (edtf: string | undefined): DayRange | undefined =>
  edtf === undefined ? undefined : daysOf(edtf);

const toldEnd = ({ facts, evidence }: LawFacts): { told?: ToldEnd } =>
  facts.fullTermOn === undefined ? {} : { told: { on: facts.fullTermOn, by: evidence.fullTermOn ?? [] } };

/** Of what is missing, that which entries tell differently. */
const disputedOf = ({ disputed }: LawFacts, missing: readonly FactKey[]): FactKey[] =>
  disputed.filter((key) => missing.includes(key));

/** What all sentences of the file say of its length; undefined where they differ or none says it. */
const termOf = (sentences: readonly Fact<"sentence">[]): Term | undefined => {
  const terms = sentences
    .map(({ body }) => ({ months: body.months ?? 0, days: body.days ?? 0 }))
    .filter(({ months, days }) => months + days > 0);
  const [first] = terms;
  return first && terms.every(({ months, days }) => months === first.months && days === first.days)
    ? first
    : undefined;
};

/** Inferred: from where the person was held, no sentence says it. */
type Court = { state: string | undefined; by: readonly Fact[]; isInferred: boolean };

/** The state whose courts passed the sentence; where nothing else says it, that in which the person was held on the day. */
const courtOf = (file: CaseFile, { facts, evidence, disputed }: LawFacts): Court => {
  const state = facts.sentencingState;
  const sentenced = rangeOf(facts.sentencedOn);
  const by = evidence.sentencingState ?? [];
  if (state !== undefined || disputed.includes("sentencingState") || !sentenced)
    return { state, by, isInferred: state !== undefined && by.every(({ kind }) => kind !== "sentence") };
  const held = countryHeldOn(file, sentenced.earliest);
  return held
    ? { state: held.country, by: [held.by], isInferred: true }
    : { state: undefined, by: [], isInferred: false };
};

type Computing = {
  told: LawFacts;
  court: Court;
  sentences: readonly Fact<"sentence">[];
  sentenced: DayRange;
  term: Term;
  from: DayRange;
  isCustodyKnown: boolean;
  periods: readonly CustodyPeriod[];
};

const federal = (computing: Computing): FreeBy => {
  const { told, sentences, term, from, isCustodyKnown } = computing;
  const custody = custodySpansOf(computing.periods, from, told.facts.custodyCredited);
  const spans = custody.map(({ span }) => span);
  const { steps, ...result } = federalResult({ from, term, custody: spans, facts: told.facts });
  const evidence: Record<string, readonly Fact[]> = { sentence: sentences };
  for (const { span, by } of custody) evidence[span.id] = by;
  return {
    kind: "computed",
    ...result,
    steps: steps.map((step) => ({ ...step, by: (step.uses ?? []).flatMap((id) => evidence[id] ?? []) })),
    by: usedBy(computing, custody),
    isEarliestKnown: isCustodyKnown || told.facts.custodyCredited === false,
    missing: [
      ...narrowing(computing, result.unconfirmedCreditDays),
      ...new Set(result.eligible.flatMap(({ ruling }) => ruling.missing)),
    ],
    inferred: inferredIn(computing),
    ...toldEnd(told),
  };
};

const byShares = (computing: Computing, regime: Regime): FreeBy => {
  const { told, term, from, isCustodyKnown } = computing;
  const isCredited = told.facts.custodyCredited;
  const custody = custodySpansOf(computing.periods, from, isCredited);
  const spans = custody.map(({ span }) => span);
  const { fullTerm, dates, openCreditDays } = regimeResult({
    regime,
    from,
    term,
    custody: spans,
    isCredited,
  });
  return {
    kind: "by shares",
    regime,
    fullTerm: fullTerm ?? from,
    dates,
    by: usedBy(computing, custody),
    isEarliestKnown: isCustodyKnown || isCredited === false,
    openCreditDays,
    missing: narrowing(computing, openCreditDays),
    inferred: inferredIn(computing),
    ...toldEnd(told),
  };
};

const usedBy = ({ sentences, told }: Computing, custody: readonly { by: readonly Fact[] }[]): Fact[] => [
  ...new Set([...sentences, ...custody.flatMap(({ by }) => by), ...(told.evidence.custodyCredited ?? [])]),
];

const inferredIn = ({ court }: Computing): FactKey[] => (court.isInferred ? ["sentencingState"] : []);

/** What would narrow the range. */
const narrowing = ({ told, sentenced, isCustodyKnown }: Computing, openCreditDays: number): FactKey[] => [
  ...(isOneDay(sentenced) ? [] : (["sentencedOn"] as const)),
  ...(isCustodyKnown ? [] : (["heldSince"] as const)),
  ...(told.facts.custodyCredited === undefined && openCreditDays > 0 ? (["custodyCredited"] as const) : []),
];
