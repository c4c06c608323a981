import { type DayRange, daysOf } from "../dates/day-range.ts";
import type { FactKey } from "../law/facts/facts.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { Step } from "../sentences/computation.ts";
import type { Term } from "../sentences/term.ts";
import type { CustodySpan } from "../sentences/us-federal/credit.ts";
import { type CustodyPeriod, countryHeldOn, custodyPeriodsOf, endBefore } from "./custody-periods.ts";
import { type FederalResult, federalResult } from "./federal-sentence-of-case.ts";
import { type LawFacts, lawFactsOf } from "./law-facts.ts";

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
  /** Life or death: no day follows from the law. */
  | { kind: "no date"; penalty: "life" | "death" | "indeterminate"; by: readonly Fact[] }
  | { kind: "not known"; missing: readonly FactKey[]; disputed: readonly FactKey[]; told?: ToldEnd }
  /** The courts of that state are not computed here. */
  | { kind: "not computed"; by: readonly Fact[]; told?: ToldEnd }
  | { kind: "no sentence" };

/** Computes the end of the sentence in a file, earliest to latest where days or credit are not known. */
export const freeByOf = (file: CaseFile): FreeBy => {
  const told = lawFactsOf(file);
  const { penalty } = told.facts;
  const sentences = factsOf(file, "sentence").filter((fact) => !file.setAside.has(fact));
  if (sentences.length === 0) return { kind: "no sentence" };
  if (penalty === "life" || penalty === "death" || penalty === "indeterminate")
    return { kind: "no date", penalty, by: told.evidence.penalty ?? [] };
  const court = courtOf(file, told);
  const ends = toldEnd(told);
  if (court.state !== undefined && (court.state !== "US" || isOfState(told)))
    return { kind: "not computed", by: court.by, ...ends };
  const term = termOf(sentences);
  const sentenced = rangeOf(told.facts.sentencedOn);
  const missing: FactKey[] = [
    ...(court.state === undefined ? (["sentencingState"] as const) : []),
    ...(told.facts.jurisdiction === undefined ? (["jurisdiction"] as const) : []),
    ...(sentenced ? [] : (["sentencedOn"] as const)),
    ...(term ? [] : (["sentenceMonths"] as const)),
  ];
  if (missing.length > 0 || !sentenced || !term)
    return { kind: "not known", missing, disputed: disputedOf(told, missing), ...ends };
  return federal({ file, told, court, sentences, sentenced, term });
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

type Federal = {
  file: CaseFile;
  told: LawFacts;
  court: Court;
  sentences: readonly Fact<"sentence">[];
  sentenced: DayRange;
  term: Term;
};

const federal = ({ file, told, court, sentences, sentenced, term }: Federal): FreeBy => {
  const periods = custodyPeriodsOf(file);
  const begins = beginningOf(periods, sentenced);
  if (!begins)
    return { kind: "not known", missing: ["heldSince"], disputed: disputedOf(told, ["heldSince"]) };
  const { from, isCustodyKnown } = begins;
  const before = periods.filter((period) => period.from.earliest < from.latest);
  const isCredited = told.facts.custodyCredited;
  const custody: CustodySpan[] =
    isCredited === false
      ? []
      : before.map((period, index) => ({
          id: `custody-${index + 1}`,
          from: period.from,
          to: endBefore(period, from.latest),
          isConfirmed: isCredited === true && period.isPrison,
        }));
  const { steps, ...result } = federalResult({ from, term, custody, facts: told.facts });
  const evidence: Record<string, readonly Fact[]> = { sentence: sentences };
  for (const [index, { by }] of before.entries()) evidence[`custody-${index + 1}`] = by;
  const used = [...sentences, ...before.flatMap(({ by }) => by), ...(told.evidence.custodyCredited ?? [])];
  return {
    kind: "computed",
    ...result,
    steps: steps.map((step) => ({ ...step, by: (step.uses ?? []).flatMap((id) => evidence[id] ?? []) })),
    by: [...new Set(used)],
    isEarliestKnown: isCustodyKnown || isCredited === false,
    missing: narrowing({ told, result, isCustodyKnown, sentenced }),
    inferred: court.isInferred ? ["sentencingState"] : [],
    ...toldEnd(told),
  };
};

/**
 * When the sentence began to run: on its day for whoever was held then, else with the next custody (18 USC 3585(a)).
 * Undefined where the person had been let go before and the file does not say when custody began again.
 */
const beginningOf = (
  periods: readonly CustodyPeriod[],
  sentenced: DayRange,
): { from: DayRange; isCustodyKnown: boolean } | undefined => {
  const before = periods.filter(({ from }) => from.earliest <= sentenced.latest);
  const next = periods.find(({ from }) => from.earliest > sentenced.latest);
  const last = before.at(-1);
  if (!last)
    return {
      from: { earliest: sentenced.earliest, latest: next?.from.latest ?? sentenced.latest },
      isCustodyKnown: false,
    };
  if (!last.to || last.to.earliest >= sentenced.earliest) return { from: sentenced, isCustodyKnown: true };
  return next ? { from: next.from, isCustodyKnown: true } : undefined;
};

/** What would narrow the range, or settle an eligibility that is open. */
const narrowing = ({
  told: { facts },
  result,
  isCustodyKnown,
  sentenced,
}: {
  told: LawFacts;
  result: Omit<FederalResult, "steps">;
  isCustodyKnown: boolean;
  sentenced: DayRange;
}): FactKey[] => [
  ...new Set<FactKey>([
    ...(sentenced.earliest === sentenced.latest ? [] : (["sentencedOn"] as const)),
    ...(isCustodyKnown ? [] : (["heldSince"] as const)),
    ...(facts.custodyCredited === undefined && result.unconfirmedCreditDays > 0
      ? (["custodyCredited"] as const)
      : []),
    ...result.eligible.flatMap(({ ruling }) => ruling.missing),
  ]),
];
