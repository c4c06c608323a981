import { type DayRange, isOneDay } from "../dates/day-range.ts";
import type { FactKey } from "../law/facts/facts.ts";
import type { CaseFile } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { isWithinReach } from "../sentences/reach.ts";
import { type OwnRule, withOwnRules } from "../sentences/regimes/own-rule.ts";
import type { Regime } from "../sentences/regimes/regime.ts";
import { regimes } from "../sentences/regimes/regimes.ts";
import { rateOfGoodConduct } from "../sentences/us-federal/good-conduct.ts";
import { countInterruption, interruptionFromSpans } from "../sentences/us-federal/interruption.ts";
import { type Court, courtOf } from "./court-of-case.ts";
import { beginningOf, type CustodyPeriod, custodyPeriodsOf, custodySpansOf } from "./custody-periods.ts";
import { federalResult } from "./federal-sentence-of-case.ts";
import type { FreeBy } from "./free-by.ts";
import { type InterruptionsOfCase, interruptionsOf, isEndless, laterBy } from "./interruptions-of-case.ts";
import { type LawFacts, lawFactsOf } from "./law-facts.ts";
import { lifeResult, regimeResult } from "./regime-of-case.ts";
import { isIncomplete, type SentencesInForce, sentencesInForce } from "./sentences-in-force.ts";
import { firstDayOf, type TermsOfCase, termsOfCase } from "./terms-of-case.ts";

/** Computes the end of the sentences in a file, earliest to latest where days, orders or credit are not known. */
export const freeByOf = (file: CaseFile, own: readonly OwnRule[] = []): FreeBy => {
  const told = lawFactsOf(file);
  const inForce = sentencesInForce(file);
  if (inForce.sentences.length === 0) return { kind: "no sentence" };
  const sentenced = firstDayOf(inForce);
  const court = courtOf(file, told, sentenced);
  const regime = regimeOf(court, told, own);
  const { penalty } = told.facts;
  if (penalty === "life" || penalty === "death" || penalty === "indeterminate") {
    const found = penalty === "life" ? lifeDates(file, { told, regime, sentenced }) : none;
    return { kind: "no date", penalty, ...found, by: told.evidence.penalty ?? [] };
  }
  if (court.state !== undefined && !regime && (court.state !== "US" || isOfState(told)))
    return { kind: "not computed", by: court.by, ...toldEnd(told) };
  return byTerms(file, { told, court, inForce, regime });
};

/** Whether one of the courts of the table passed the sentence; undefined while nobody has told. */
const isOfItsCourts = ({ settledBy }: Regime, { facts }: LawFacts): boolean | undefined =>
  settledBy === undefined ? true : facts[settledBy];

type NotKnown = Extract<FreeBy, { kind: "not known" }>;
type Asked = { told: LawFacts; court: Court; inForce: SentencesInForce; regime: Regime | undefined };

const byTerms = (file: CaseFile, { told, court, inForce, regime }: Asked): FreeBy => {
  const found = termsOfCase(inForce);
  const { open } = inForce;
  const inTerms: readonly FactKey[] = "missing" in found ? found.missing : [];
  const missing: FactKey[] = [
    ...(court.state === undefined ? (["sentencingState"] as const) : []),
    ...(told.facts.jurisdiction === undefined && !regime ? (["jurisdiction"] as const) : []),
    ...(regime?.settledBy && isOfItsCourts(regime, told) === undefined ? [regime.settledBy] : []),
    ...inTerms,
    ...told.disputed.filter((key) => key === "penalty"),
    // A day that cannot be beside the others of the file is none.
    ...told.disputed.filter((key) => key === "sentencedOn" && !inTerms.includes(key)),
  ];
  const notKnown = (keys: readonly FactKey[]): NotKnown => {
    const disputed = [...told.disputed, ...("disputed" in found ? found.disputed : [])];
    const ofThese = [...new Set(disputed)].filter((key) => keys.includes(key));
    return { kind: "not known", missing: keys, disputed: ofThese, open, interruptions: [], ...toldEnd(told) };
  };
  if (missing.length > 0 || "missing" in found || isIncomplete(inForce)) return notKnown(missing);
  const periods = custodyPeriodsOf(file);
  const begins = beginningOf(periods, found.terms[0].on);
  if (!begins) return notKnown(["heldSince"]);
  const interruptions = interruptionsOf(file, begins.from);
  if (isEndless(interruptions)) return { ...notKnown([]), interruptions: interruptions.open };
  const computing: Computing = { ...found, told, court, open, ...begins, periods, interruptions };
  if (!isComputable(computing, regime)) return { kind: "not computed", by: court.by, ...toldEnd(told) };
  return regime ? byShares(computing, regime) : federal(computing);
};

/** Not beyond the calendar, and federal terms only since the law by which they are computed. */
const isComputable = ({ from, terms }: Computing, regime: Regime | undefined): boolean =>
  terms.every(({ on, term }) => isWithinReach(on.latest, term)) &&
  (regime !== undefined || rateOfGoodConduct(from.latest) !== undefined);

/** What the program has read of the state's law, and what the office has entered; federal sentences have their own computation. */
const regimeOf = ({ state }: Court, told: LawFacts, own: readonly OwnRule[]): Regime | undefined => {
  if (state === "US" && !isOfState(told)) return undefined;
  const read = regimes.find(({ country }) => country === state);
  return withOwnRules(read && isOfItsCourts(read, told) === false ? undefined : read, state, own);
};

type Lifelong = { told: LawFacts; regime: Regime | undefined; sentenced: DayRange | undefined };

const none = { dates: [], notHeld: [] };

const lifeDates = (file: CaseFile, { told, regime, sentenced }: Lifelong): ReturnType<typeof lifeResult> => {
  const periods = custodyPeriodsOf(file);
  const begins = sentenced && beginningOf(periods, sentenced);
  if (!regime || !sentenced || !begins?.isCustodyKnown || !isOfItsCourts(regime, told)) return none;
  const isCredited = told.facts.custodyCredited;
  const custody = custodySpansOf(periods, begins.from, isCredited).map(({ span }) => span);
  return lifeResult({ regime, from: begins.from, sentenced, custody, isCredited });
};

const isOfState = ({ facts }: LawFacts): boolean => (facts.jurisdiction ?? "federal") !== "federal";

const toldEnd = ({ facts, evidence }: LawFacts) =>
  facts.fullTermOn === undefined ? {} : { told: { on: facts.fullTermOn, by: evidence.fullTermOn ?? [] } };

type Computing = TermsOfCase & {
  told: LawFacts;
  court: Court;
  open: SentencesInForce["open"];
  from: DayRange;
  isCustodyKnown: boolean;
  periods: readonly CustodyPeriod[];
  interruptions: InterruptionsOfCase;
};

const federal = (computing: Computing): FreeBy => {
  const { told, terms, from, interruptions } = computing;
  const custody = custodySpansOf(computing.periods, from, told.facts.custodyCredited);
  const spans = custody.map(({ span }) => span);
  const { steps, ...result } = federalResult({
    ...{ from, terms, custody: spans, facts: told.facts },
    interruptions: interruptions.spans.map(({ span }) => span),
  });
  const evidence: Record<string, readonly Fact[]> = { ...computing.evidence };
  for (const { span, by } of [...custody, ...interruptions.spans]) evidence[span.id] = by;
  return {
    kind: "computed",
    ...result,
    steps: steps.map((step) => ({ ...step, by: entriesOf(step.uses, evidence) })),
    ...shownBy(computing, custody),
    missing: [
      ...narrowing(computing, result.unconfirmedCreditDays),
      ...new Set(result.eligible.flatMap(({ ruling }) => ruling.missing)),
    ],
  };
};

const byShares = (computing: Computing, regime: Regime): FreeBy => {
  const { told, terms, from, evidence, interruptions } = computing;
  const isCredited = told.facts.custodyCredited;
  const custody = custodySpansOf(computing.periods, from, isCredited);
  const spans = custody.map(({ span }) => span);
  const { fullTerm, dates, notHeld, joined, openCreditDays } = regimeResult({
    ...{ regime, from, terms, custody: spans, isCredited },
  });
  const outside = interruptions.spans.map(({ span }) => span);
  const longer = (range: DayRange) => laterBy(range, countInterruption(outside));
  const byOutside = interruptions.spans.flatMap(({ by }, place) => {
    const step = interruptionFromSpans(outside).steps[place];
    return step ? [{ ...step, by }] : [];
  });
  return {
    kind: "by shares",
    regime,
    fullTerm: longer(fullTerm),
    dates: dates.map((date) => ({ ...date, when: longer(date.when) })),
    notHeld,
    joined: joined.map((step) => ({ ...step, by: entriesOf(step.uses, evidence) })),
    outside: byOutside,
    ...shownBy(computing, custody),
    openCreditDays,
    missing: narrowing(computing, openCreditDays),
  };
};

const entriesOf = (
  ids: readonly string[] = [],
  evidence: Readonly<Record<string, readonly Fact[]>>,
): readonly Fact[] => ids.flatMap((id) => evidence[id] ?? []);

const shownBy = (computing: Computing, custody: readonly { by: readonly Fact[] }[]) => {
  const { evidence, told, court, open, isCustodyKnown, interruptions } = computing;
  const used = [...custody, ...interruptions.spans];
  const credited = told.evidence.custodyCredited ?? [];
  return {
    by: [...new Set([...Object.values(evidence).flat(), ...used.flatMap(({ by }) => by), ...credited])],
    isEarliestKnown: isCustodyKnown || told.facts.custodyCredited === false,
    inferred: court.isInferred ? (["sentencingState"] as const) : [],
    open,
    interruptions: interruptions.open,
    ...toldEnd(told),
  };
};

/** What would narrow the range. */
const narrowing = ({ told, terms, isCustodyKnown }: Computing, openCreditDays: number): FactKey[] => [
  ...(terms.every(({ on }) => isOneDay(on)) ? [] : (["sentencedOn"] as const)),
  ...(isCustodyKnown ? [] : (["heldSince"] as const)),
  ...(told.facts.custodyCredited === undefined && openCreditDays > 0 ? (["custodyCredited"] as const) : []),
];
