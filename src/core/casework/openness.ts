import type { FactKey } from "../law/facts/facts.ts";
import type { ConditionFinding, RemedyFinding } from "../law/find-remedies.ts";
import type { FactBody } from "../ledger/kinds/index.ts";

/** Where the ledger has got to with a remedy; undefined while nothing was done for it. */
export type Stage = "under way" | "granted" | "refused" | "closed";

/**
 * The stage after these entries, in their order: a step after a decision does not open the matter again,
 * and whoever closes the work on it does not undo the decision.
 */
export const stageOf = (stages: readonly FactBody<"remedy">["stage"][]): Stage | undefined =>
  stages.reduce<Stage | undefined>((before, stage) => {
    if (stage === "step" || stage === "answered") return before ?? "under way";
    if (stage === "closed" && (before === "granted" || before === "refused")) return before;
    return stage === "opened" ? "under way" : stage;
  }, undefined);

const missingOf = ({ finding, missing, grounds }: ConditionFinding): readonly FactKey[] => {
  if (finding !== "unknown") return [];
  return missing.length > 0 ? missing : grounds.flatMap(missingOf);
};

/** The facts that would settle what is not known of a remedy. */
const missingIn = ({ conditions }: Pick<RemedyFinding, "conditions">): FactKey[] => [
  ...new Set(conditions.flatMap(missingOf)),
];

const openConditions = ({ conditions }: Pick<RemedyFinding, "conditions">): ConditionFinding[] =>
  conditions.filter(({ finding }) => finding === "unknown");

const isUnlikely = ({ conditions }: Pick<RemedyFinding, "conditions">): boolean =>
  conditions.some(({ unlikely }) => unlikely);

/** What a state, a court or an authority decides once it is asked: not known before, and nobody has it to tell. */
const decidedWhenAsked: ReadonlySet<FactKey> = new Set<FactKey>([
  "sentencingStateAgrees",
  "homeStateAgrees",
  "earlyRemovalFoundRight",
  "factorsFavourReduction",
  "dangerToOthers",
  "appealTimeExtended",
  "laterMotionCertified",
  "governmentMovesToReduce",
]);

/** How a remedy is worth a look today: at work, open, waiting for decisions alone, or lacking one thing beside them. */
export const nearnesses = ["under way", "open", "to decide", "lacks one"] as const;
export type Nearness = (typeof nearnesses)[number];

/** How near a remedy is; undefined where it is closed, answered, far off, or nothing computes it. */
export const nearnessOf = (found: RemedyFinding, stage: Stage | undefined): Nearness | undefined => {
  if (stage !== undefined) return stage === "under way" ? stage : undefined;
  if (found.finding === "met") return "open";
  if (found.finding === "not met" || found.remedy.decidedBy !== "conditions") return undefined;
  if (isUnlikely(found)) return undefined;
  const toFind = toFindIn(found).length;
  return toFind === 0 ? "to decide" : toFind === 1 ? "lacks one" : undefined;
};

/** The facts that are worth finding out: what is missing, but for the decisions that the remedy itself asks for. */
export const toFindIn = (found: Pick<RemedyFinding, "conditions">): FactKey[] =>
  missingIn(found).filter((fact) => !decidedWhenAsked.has(fact));

const order: readonly (Nearness | undefined)[] = [...nearnesses, undefined];

/** How near to being open, nearest first: under way, open, lacking little, lacking much, for nobody to compute, closed. */
export const opennessOf = (found: RemedyFinding, stage: Stage | undefined): number => {
  if (found.conditions.some(({ finding }) => finding === "not met") && stage !== "under way") return 1000;
  if (found.remedy.decidedBy !== "conditions" && stage !== "under way") return 500;
  if (isUnlikely(found) && stage !== "under way") return 400;
  return 10 * order.indexOf(nearnessOf(found, stage)) + openConditions(found).length;
};
