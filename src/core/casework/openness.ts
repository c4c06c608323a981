import type { FactKey } from "../law/facts/facts.ts";
import type { ConditionFinding, RemedyFinding } from "../law/find-remedies.ts";
import type { FactBody } from "../ledger/kinds/index.ts";

/** Where the ledger has got to with a remedy; undefined while nothing was done for it. */
export type Stage = "under way" | "granted" | "refused" | "closed";

/** The stage after these entries, in their order; a step after an answer does not open the matter again. */
export const stageOf = (stages: readonly FactBody<"remedy">["stage"][]): Stage | undefined =>
  stages.reduce<Stage | undefined>((before, stage) => {
    if (stage === "step") return before ?? "under way";
    return stage === "opened" ? "under way" : stage;
  }, undefined);

const missingOf = ({ finding, missing, grounds }: ConditionFinding): readonly FactKey[] => {
  if (finding !== "unknown") return [];
  return missing.length > 0 ? missing : grounds.flatMap(missingOf);
};

/** The facts that would settle what is not known of a remedy. */
export const missingIn = ({ conditions }: Pick<RemedyFinding, "conditions">): FactKey[] => [
  ...new Set(conditions.flatMap(missingOf)),
];

const openConditions = ({ conditions }: Pick<RemedyFinding, "conditions">): number =>
  conditions.filter(({ finding }) => finding === "unknown").length;

/** How near to being open: under way, open, lacking little, lacking much, for nobody to compute, closed. */
export const opennessOf = (found: RemedyFinding, stage: Stage | undefined): number => {
  if (stage === "under way") return 0;
  if (found.finding === "met") return 1;
  const closed = found.conditions.some(({ finding }) => finding === "not met");
  if (closed) return 1000;
  return found.remedy.decidedBy === "conditions" ? 1 + openConditions(found) : 500;
};
