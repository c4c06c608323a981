import type { Text } from "../words/text.ts";
import type { Condition, Decide } from "./condition.ts";
import { allOf, anyOf, type Finding, type Ruling } from "./finding.ts";

/** All must hold: the first that decides gives the reason; all that is missing is named. */
export const together = (first: Ruling, ...others: readonly Ruling[]): Ruling => {
  const rulings = [first, ...others];
  const finding = allOf(rulings.map((ruling) => ruling.finding));
  const reason = rulings.find((ruling) => ruling.finding === finding)?.reason ?? first.reason;
  return { finding, reason, missing: missingOf(rulings, finding) };
};

type Alternatives = Omit<Condition, "decide" | "grounds"> & {
  grounds: readonly Condition[];
  /** The reason where none is met, and where none is known to be. */
  reasons: { none: Text; open: Text };
};

/** One condition of several grounds of which one is enough. */
export const oneOf = ({ reasons, ...condition }: Alternatives): Condition => {
  const decide: Decide = (facts, on, given) => {
    const rulings = given ?? condition.grounds.map((ground) => ground.decide(facts, on));
    const finding = anyOf(rulings.map((ruling) => ruling.finding));
    const first = rulings.findIndex((ruling) => ruling.finding === "met");
    const reason = condition.grounds[first]?.says ?? (finding === "unknown" ? reasons.open : reasons.none);
    return { finding, reason, missing: missingOf(rulings, finding) };
  };
  return { ...condition, decide };
};

/** What would settle it; nothing is missing where it is settled. */
const missingOf = (rulings: readonly Ruling[], finding: Finding): Ruling["missing"] =>
  finding === "unknown" ? [...new Set(rulings.flatMap(({ missing }) => missing))] : [];
