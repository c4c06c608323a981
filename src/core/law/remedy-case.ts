import type { Facts } from "./facts/facts.ts";

/** For one condition: the change to facts that meet everything after which it alone fails, and the change after which it alone is unknown. */
export type ConditionCase = { fails: Facts; unknown: Facts };

/** For grounds of which one is enough: facts under which none is met, and for each the change after which it alone is met, or alone unknown. */
type GroundCases = { none: Facts; each: Readonly<Record<string, { met: Facts; unknown: Facts }>> };

/** Facts of an invented person who meets every condition on a day, and what each condition turns on. */
export type RemedyCases = {
  remedy: string;
  on: string;
  facts: Facts;
  conditions: Readonly<Record<string, ConditionCase>>;
  /** By the id of the condition that has the grounds. */
  grounds?: Readonly<Record<string, GroundCases>>;
};
