import { addDays, daysBetween } from "../dates/calendar.ts";
import { type DayRange, daysOf, onDay } from "../dates/day-range.ts";
import type { FactKey } from "../law/facts/facts.ts";
import type { CaseFile } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { Step } from "../sentences/computation.ts";
import { computeFederalSentence, type FederalSentence } from "../sentences/us-federal/federal-sentence.ts";
import { type LawFacts, lawFactsOf } from "./law-facts.ts";

/** When the person can be free, as far as the file allows it to be computed. */
export type FreeBy =
  | {
      kind: "computed";
      release: DayRange;
      walkOut: DayRange;
      fullTerm: DayRange;
      steps: readonly Step[];
      /** The entries that the computation stands on. */
      by: readonly Fact[];
      /** Days before the sentence of which no entry says that they are credited. */
      unconfirmedCreditDays: number;
    }
  /** Life or death: no day follows from the law. */
  | { kind: "no date"; penalty: "life" | "death" | "indeterminate"; by: readonly Fact[] }
  | { kind: "not known"; missing: readonly FactKey[] }
  /** The courts of that state are not computed here. */
  | { kind: "not computed"; by: readonly Fact[] }
  | { kind: "no sentence" };

/** Computes the end of the sentence in a file, earliest to latest where days or credit are not known. */
export const freeByOf = (file: CaseFile): FreeBy => {
  const told = lawFactsOf(file);
  const { facts, disputed } = told;
  const { penalty, sentenceMonths, sentencedOn, sentencingState, jurisdiction } = facts;
  const isSentenced = penalty !== undefined || sentenceMonths !== undefined || sentencedOn !== undefined;
  const isDisputed = disputed.some(
    (key) => key === "penalty" || key === "sentenceMonths" || key === "sentencedOn",
  );
  if (!isSentenced && !isDisputed) return { kind: "no sentence" };
  if (penalty === "life" || penalty === "death" || penalty === "indeterminate")
    return { kind: "no date", penalty, by: told.evidence.penalty ?? [] };
  const needed = { sentencingState, jurisdiction, sentencedOn, sentenceMonths };
  const missing = (Object.keys(needed) as (keyof typeof needed)[]).filter((key) => needed[key] === undefined);
  if (
    sentencingState !== undefined &&
    (sentencingState !== "US" || (jurisdiction ?? "federal") !== "federal")
  )
    return { kind: "not computed", by: told.evidence.sentencingState ?? [] };
  if (missing.length > 0 || sentencedOn === undefined || sentenceMonths === undefined)
    return { kind: "not known", missing };
  return federal(told, sentencedOn, sentenceMonths);
};

const federal = (told: LawFacts, sentencedOn: string, months: number): FreeBy => {
  const from = daysOf(sentencedOn);
  if (!from) return { kind: "not known", missing: ["sentencedOn"] };
  const held = told.facts.heldSince === undefined ? undefined : daysOf(told.facts.heldSince);
  const compute = (day: string, heldDay: string | undefined) =>
    computeFederalSentence(sentenceFrom(day, months, heldDay));
  const early = compute(from.earliest, held?.earliest);
  const late = compute(from.latest, held?.latest);
  const span = (pick: (one: typeof early) => DayRange): DayRange => ({
    earliest: pick(early).earliest,
    latest: pick(late).latest,
  });
  return {
    kind: "computed",
    release: span((one) => one.release),
    walkOut: span((one) => one.walkOut),
    fullTerm: { earliest: onDay(early.fullTerm).earliest, latest: late.fullTerm },
    steps: late.steps,
    by: [
      ...new Set(
        (["sentencedOn", "sentenceMonths", "heldSince"] as const).flatMap((key) => told.evidence[key] ?? []),
      ),
    ],
    unconfirmedCreditDays: sentenceFrom(from.earliest, months, held?.earliest).unconfirmedCreditDays,
  };
};

/** From the first day in custody to the day before the sentence: in detention, but nobody has said that it is credited. */
const sentenceFrom = (from: string, months: number, heldSince: string | undefined): FederalSentence => ({
  from,
  term: { months, days: 0 },
  creditDays: 0,
  unconfirmedCreditDays:
    heldSince === undefined || heldSince >= from ? 0 : daysBetween(heldSince, addDays(from, -1)) + 1,
  interruptionDays: 0,
  rule: "current",
});
