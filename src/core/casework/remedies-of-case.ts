import { findRemedies, type RemedyFinding } from "../law/find-remedies.ts";
import { remedies } from "../law/remedies.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { type LawFacts, lawFactsOf } from "./law-facts.ts";

/** A remedy as it stands in one case: what the law says of it, and what was done for it so far. */
export type RemedyOfCase = RemedyFinding & {
  steps: readonly Fact<"remedy">[];
  /** Where the ledger has got to; undefined while nothing was done. */
  stage?: "under way" | "granted" | "refused" | "closed" | undefined;
};

export type WaysHome = { ways: RemedyOfCase[]; told: LawFacts };

/** The ways home of one file on a day, those under way first, then by how open they are. */
export const waysHomeOf = (file: CaseFile, on: string): WaysHome => {
  const told = lawFactsOf(file);
  const taken = factsOf(file, "remedy");
  const ways = findRemedies(remedies, told.facts, on).map((found): RemedyOfCase => {
    const steps = taken.filter(({ body }) => body.remedy === found.remedy.id);
    return { ...found, steps, stage: stageOf(steps) };
  });
  return { ways: ways.sort((a, b) => rank(a) - rank(b)), told };
};

const stageOf = (steps: readonly Fact<"remedy">[]): RemedyOfCase["stage"] => {
  const last = steps.at(-1)?.body.stage;
  return last === undefined ? undefined : last === "opened" || last === "step" ? "under way" : last;
};

const rank = ({ stage, finding, conditions }: RemedyOfCase): number => {
  if (stage === "under way") return 0;
  if (finding === "met") return 1;
  const open = conditions.filter((condition) => condition.finding === "unknown").length;
  return finding === "unknown" ? 1 + open : 1000;
};
