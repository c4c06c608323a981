import type { Text } from "../words/text.ts";
import type { Condition } from "./condition.ts";
import type { FactKey, Facts } from "./facts/facts.ts";
import { allOf, type Finding } from "./finding.ts";
import { type Cited, paragraphOf } from "./provision.ts";
import type { Remedy } from "./remedy.ts";
import type { Source } from "./source.ts";

/** A condition as it stands for one person on one day. */
export type ConditionFinding = {
  id: string;
  says: Text;
  finding: Finding;
  reason: Text;
  cites: Cited;
  source: Source;
  /** The facts that would settle an unknown one. */
  missing: readonly FactKey[];
  /** No fact would settle it, but the text as it stood on that day, which is not held. */
  needsText: boolean;
  /** Unknown, and what is known speaks against it. */
  unlikely?: boolean | undefined;
  grounds: readonly ConditionFinding[];
};

/** A remedy as it stands for one person on one day. */
export type RemedyFinding = {
  remedy: Remedy;
  finding: Finding;
  conditions: readonly ConditionFinding[];
};

/** What each condition of each remedy says of the facts on a day. */
export const findRemedies = (remedies: readonly Remedy[], facts: Facts, on: string): RemedyFinding[] =>
  remedies.map((remedy) => {
    const conditions = remedy.conditions.map((condition) => findCondition(condition, facts, on));
    const finding =
      remedy.decidedBy === "conditions" ? allOf(conditions.map((condition) => condition.finding)) : "unknown";
    return { remedy, finding, conditions };
  });

const findCondition = (condition: Condition, facts: Facts, on: string): ConditionFinding => {
  const { id, says, cites, decide } = condition;
  const grounds = (condition.grounds ?? []).map((ground) => findCondition(ground, facts, on));
  const { finding, reason, missing, unlikely } = decide(facts, on, grounds);
  const { source } = paragraphOf(cites);
  const needsText = finding === "unknown" && missing.length === 0;
  return { id, says, finding, reason, missing, needsText, unlikely, cites, source, grounds };
};
