import { countryCodes } from "../../words/country-codes.ts";
import { type DutyKind, owedKinds } from "./duty-kinds.ts";
import type { PolicyRule } from "./policy.ts";

/** The time for these follows from a law; a rule of the house changes nothing in it. */
const setByLaw: ReadonlySet<DutyKind> = new Set<DutyKind>([
  "government-answer",
  "warden-answer",
  "find-out-release",
]);

/** The duties whose days the house sets. */
export const ruledDuties: readonly PolicyRule["duty"][] = owedKinds.filter((kind) => !setByLaw.has(kind));

const graded: readonly DutyKind[] = ["assess-concern", "tell-management", "tell-minister"];

type RuleFault = { field: string; says: string };

/** Why a rule of the house can mean nothing; `replaced` is the rule in whose place it comes. */
export const ruleFault = (
  { duty, when, from }: Pick<PolicyRule, "duty" | "when" | "from">,
  replaced?: PolicyRule,
): RuleFault | undefined => {
  const fault = (field: string, says: string): RuleFault => ({ field, says });
  const nowhere = when?.countries?.find((code) => !countryCodes.includes(code));
  if (setByLaw.has(duty)) return fault("rule.duty", "The time for this is set by law, not by the house.");
  if (nowhere !== undefined) return fault("rule.when.countries", `${nowhere} is no country.`);
  if (when?.severity !== undefined && !graded.includes(duty))
    return fault("rule.when.severity", "Only a concern is more or less grave.");
  if (when?.level !== undefined && duty !== "chase-representation")
    return fault("rule.when.level", "Only a representation is raised at a level.");
  if (replaced && replaced.duty !== duty)
    return fault("replaces", "A rule takes the place only of a rule for the same duty.");
  if (replaced && from <= replaced.from)
    return fault("rule.from", "The new rule begins after the one that it replaces.");
  return undefined;
};
