import { byDate } from "../dates/compare-dates.ts";
import { isHappening } from "../law/facts/circumstance-facts.ts";
import type { BooleanFact, DateFact, FactKey, Facts } from "../law/facts/facts.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { KindName } from "../ledger/kinds/index.ts";
import type { Fact } from "../ledger/resolve.ts";
import { dated } from "./dated-fact.ts";
import { sentencesHolding } from "./sentences-in-force.ts";
import { sentencesTold } from "./sentences-told.ts";

/** One thing that an entry tells to the rules of law. */
export type Told =
  | { [K in FactKey]: { fact: K; value: NonNullable<Facts[K]>; by: Fact } }[FactKey]
  | { fact: BooleanFact; value: boolean; by: Fact }
  | { fact: DateFact; value: string; by: Fact };

/** All that the entries of a file tell to the rules; what was set aside by a decision tells nothing. */
export function* toldOf(whole: CaseFile): Generator<Told> {
  const file: Standing = {
    whole,
    of: (kind) => factsOf(whole, kind).filter((fact) => !whole.setAside.has(fact as Fact)),
  };
  yield* personTold(file);
  yield* libertyTold(file);
  yield* heldTold(file);
  yield* sentencesTold(whole);
  yield* placeTold(file);
  yield* orderTold(file);
  yield* transferTold(file);
  yield* circumstancesTold(file);
}

function* circumstancesTold({ of }: Standing): Generator<Told> {
  for (const by of of("circumstance")) {
    const { circumstance: fact, holds } = by.body;
    if (!isHappening(fact)) yield { fact, value: holds === "yes", by };
    else {
      const value = holds === "yes" ? dated(by) : undefined;
      if (value !== undefined) yield { fact, value, by };
    }
  }
}

type Standing = { whole: CaseFile; of: <K extends KindName>(kind: K) => Fact<K>[] };

/** Of a stay from one day to another, the first. */
const begun = (fact: Fact): string | undefined => dated({ ...fact, on: fact.on?.split("/")[0] } as Fact);

function* personTold({ whole, of }: Standing): Generator<Told> {
  for (const by of of("nationality")) {
    yield { fact: "nationalities", value: [by.body.country], by };
    if (by.body.home === "yes") yield { fact: "homeState", value: by.body.country, by };
  }
  for (const by of of("birth")) {
    const value = dated(by);
    if (value !== undefined) yield { fact: "birth", value, by };
  }
  for (const by of heldSinceOf(whole)) {
    const value = begun(by);
    if (value !== undefined) yield { fact: "heldSince", value, by };
  }
}

/** Whether the person is in custody, and since when not. */
function* libertyTold(file: Standing): Generator<Told> {
  const { state, by } = file.whole.standing;
  if (!by || state === "not known" || (state !== "held" && isSentencedAfter(file, by))) return;
  yield { fact: "inCustody", value: state === "held", by };
  const freed = (state === "released" || state === "returned") && begun(by);
  if (freed) yield { fact: "releasedOn", value: freed, by };
}

/** Whoever was let go before the sentence is not released from it, and may have been taken in for it or not. */
const isSentencedAfter = (file: Standing, { on: freed }: Fact): boolean =>
  sentencesHolding(file.whole).some(
    ({ on }) => on !== undefined && freed !== undefined && byDate(freed, on) < 0,
  );

/** The first fact of being held, or all sides while the sources disagree about it. */
const heldSinceOf = ({ standing, timeline, disagreements, setAside }: CaseFile): readonly Fact[] => {
  const first = standing.heldSince ?? onlyStay(timeline.filter((fact) => !setAside.has(fact)));
  if (!first) return [];
  const open = disagreements.find(
    ({ sides, decision, differsIn }) => !decision && differsIn.includes("on") && sides.includes(first),
  );
  return open?.sides ?? [first];
};

/** Of somebody who is free: how the one time in custody began; of several times, none can be told to be meant. */
const onlyStay = (timeline: readonly Fact[]): Fact | undefined => {
  const dated = timeline.filter(({ on }) => on !== undefined);
  const isHeld = ({ kind }: Fact) => kind === "arrest" || kind === "custody";
  const freed = dated.findIndex(({ kind }) => kind === "release" || kind === "exchange" || kind === "return");
  const held = dated.filter(isHeld);
  return freed >= 0 && held.every((fact) => dated.indexOf(fact) < freed) ? held[0] : undefined;
};

const beforeTrial = new Set<string | undefined>(["remand", "police"]);

/** By whom the person is held, and of somebody held before trial that there is no sentence yet. */
function* heldTold(file: Standing): Generator<Told> {
  const { state, custody, by } = file.whole.standing;
  if (state !== "held") return;
  const country = custody?.body.country ?? (by?.kind === "arrest" ? by.body.country : undefined);
  if (country !== undefined && by) yield { fact: "detainingState", value: country, by: custody ?? by };
  if (custody && beforeTrial.has(custody.body.regime) && sentencesHolding(file.whole).length === 0)
    yield { fact: "sentenced", value: false, by: custody };
}

// "U.S. District Court, Eastern District of Pennsylvania", «Окружной суд США»
const federalCourt = /\b(U\.? ?S\.?|United States) District Court\b|окружн[а-я]+ суд[а-я]* США/i;

/** Where no entry names the state: a federal court by its name, else the one country in which the person was arrested and held. */
function* placeTold(file: Standing): Generator<Told> {
  const sentences = sentencesHolding(file.whole);
  const federal = sentences.filter(({ body }) => federalCourt.test(body.court ?? ""));
  const isTold = sentences.some(({ body }) => body.country !== undefined);
  for (const by of federal) {
    if (!isTold) yield { fact: "sentencingState", value: "US", by };
    if (by.body.jurisdiction === undefined && (by.body.country ?? "US") === "US")
      yield { fact: "jurisdiction", value: "federal", by };
  }
  if (isTold || federal.length > 0 || sentences.length === 0 || file.of("extradition").length > 0) return;
  const stays = [...file.of("arrest"), ...file.of("custody")].filter(
    ({ body }) => body.country !== undefined,
  );
  const [country, another] = new Set(stays.map(({ body }) => body.country));
  if (country === undefined || another !== undefined) return;
  for (const by of stays) yield { fact: "sentencingState", value: country, by };
}

/** An order to leave; an appeal that waits for its decision, or the day of the last one. */
function* orderTold({ of }: Standing): Generator<Told> {
  for (const by of of("deportation"))
    if (by.body.stage === "ordered") yield { fact: "anyOrderToLeave", value: true, by };
  yield* appealsTold(of("appeal"));
}

const decidedStages = new Set<string | undefined>(["allowed", "partly", "dismissed"]);

/** Where the order of appeals is not known, nothing is told. */
function* appealsTold(appeals: readonly Fact<"appeal">[]): Generator<Told> {
  const last = appeals.at(-1);
  const isFiled = ({ body }: Fact<"appeal">) => (body.stage ?? "filed") === "filed";
  if (!last) return;
  const decided = decidedStages.has(last.body.stage) ? dated(last) : undefined;
  if (decided !== undefined) yield { fact: "lastAppealDecidedOn", value: decided, by: last };
  if (!isFiled(last)) return;
  if (last.on !== undefined || appeals.every(isFiled))
    yield { fact: "judgmentFinal", value: false, by: last };
}

/** A refusal of one is a refused request for a transfer, whichever agreement it was asked under. */
const transfers = new Set<string>([
  "transfer-ets-112",
  "transfer-ets-167",
  "transfer-cets-222",
  "transfer-oas-a-57",
  "transfer-us",
]);

const ownInterest = new Set<string | undefined>(["organisation", "lawyer", "family", "parliament"]);

/**
 * The last request of a state for a transfer that was not refused, and the last refusal. What was raised in an affair
 * is a matter of states, not a request for this person.
 */
function* transferTold({ of }: Standing): Generator<Told> {
  const affairs = new Set(of("membership").map(({ body }) => body.affair));
  const answers = of("answer").filter(({ body }) => body.outcome === "refused");
  const requests = of("representation").filter(
    ({ body, ledgerId }) =>
      !affairs.has(ledgerId) &&
      !ownInterest.has(body.level) &&
      body.asks?.some(({ kind }) => kind === "sentence transfer"),
  );
  const refusalsOf = (request: Fact<"representation">) =>
    answers.filter(
      ({ ledgerId, body }) => ledgerId === request.ledgerId && body.answers.includes(request.seq),
    );
  const latest = (facts: readonly Fact[]) => facts.filter(dated).sort(latestFirst)[0];
  const request = latest(requests.filter((one) => refusalsOf(one).length === 0));
  if (request) yield { fact: "transferRequestedOn", value: dated(request) ?? "", by: request };
  const refusedTransfers = of("remedy").filter(
    ({ body }) => body.stage === "refused" && transfers.has(body.remedy),
  );
  const refusal = latest([...requests.flatMap(refusalsOf), ...refusedTransfers]);
  if (refusal) yield { fact: "transferRefusedOn", value: dated(refusal) ?? "", by: refusal };
}

const latestFirst = (a: Fact, b: Fact): number => byDate(b.on ?? "", a.on ?? "");
