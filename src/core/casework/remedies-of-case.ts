import type { Condition } from "../law/condition.ts";
import type { FactKey, Facts } from "../law/facts/facts.ts";
import { findRemedies, type RemedyFinding } from "../law/find-remedies.ts";
import { remedies } from "../law/remedies.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { type LawFacts, lawFactsOf } from "./law-facts.ts";
import { opennessOf, type Stage, stageOf, toFindIn } from "./openness.ts";

/** A remedy as it stands in one case: what the law says of it, and what was done for it so far. */
export type RemedyOfCase = RemedyFinding & {
  steps: readonly Fact<"remedy">[];
  stage?: Stage | undefined;
  /** By the id of a condition, the entries that it was decided on. */
  standsOn: Readonly<Record<string, readonly Fact[]>>;
};

export type WaysHome = { ways: RemedyOfCase[]; told: LawFacts };

/** Of somebody who is free, a remedy that nobody works on is worth no look. */
export const isFree = ({ standing: { state } }: CaseFile): boolean =>
  state === "released" || state === "returned" || state === "died";

/** The ways home of one file on a day, those under way first, then by how open they are. */
export const waysHomeOf = (file: CaseFile, on: string): WaysHome => {
  const told = lawFactsOf(file);
  const taken = factsOf(file, "remedy");
  const ways = findRemedies(remedies, told.facts, on).map((found): RemedyOfCase => {
    const steps = taken.filter(({ body }) => body.remedy === found.remedy.id);
    const stage = stageOf(steps.map(({ body }) => body.stage));
    return {
      ...found,
      steps,
      stage,
      // Asking every rule what it reads takes as long as finding did: only for whoever looks at the entries.
      get standsOn() {
        return evidenceOf(found.remedy.conditions, told, on);
      },
    };
  });
  return { ways: byOpenness(ways), told };
};

const byOpenness = (ways: readonly RemedyOfCase[]): RemedyOfCase[] =>
  ways
    .map((way) => ({ way, openness: opennessOf(way, way.stage) }))
    .sort((a, b) => a.openness - b.openness)
    .map(({ way }) => way);

const evidenceOf = (conditions: readonly Condition[], told: LawFacts, on: string) =>
  Object.fromEntries(
    conditions
      .flatMap((condition) => [condition, ...(condition.grounds ?? [])])
      .map((condition) => {
        const keys = factsReadBy(condition, told.facts, on);
        return [condition.id, [...new Set(keys.flatMap((key) => told.evidence[key] ?? []))]];
      }),
  );

/** Which facts a condition looks at: asked of facts that note it, so that no rule has to list them a second time. */
const factsReadBy = ({ decide }: Condition, facts: Facts, on: string): FactKey[] => {
  const read = new Set<FactKey>();
  const noting = new Proxy(facts, {
    get: (known, key) => {
      read.add(key as FactKey);
      return known[key as FactKey];
    },
  });
  decide(noting, on);
  return [...read];
};

/** A fact that is not known, and the remedies that wait for it. */
export type ToSettle = { fact: FactKey; remedies: readonly RemedyOfCase[] };

/** What is worth finding out first: what most remedies wait for that are not closed otherwise. */
export const factsToSettle = (ways: readonly RemedyOfCase[]): ToSettle[] => {
  const waiting = new Map<FactKey, RemedyOfCase[]>();
  for (const way of ways.filter(
    ({ finding, remedy }) => finding === "unknown" && remedy.decidedBy === "conditions",
  ))
    for (const fact of toFindIn(way)) waiting.set(fact, [...(waiting.get(fact) ?? []), way]);
  return [...waiting]
    .map(([fact, waitingFor]) => ({ fact, remedies: waitingFor }))
    .sort((a, b) => b.remedies.length - a.remedies.length);
};
