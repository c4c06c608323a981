import type { Text } from "../words/text.ts";
import type { FactKey } from "./facts/facts.ts";

/** A rule's answer. Unknown is never one of the two others. */
export type Finding = "met" | "not met" | "unknown";

/** A finding with its reason; where it is unknown, the facts that would settle it. */
export type Ruling = {
  finding: Finding;
  reason: Text;
  missing: readonly FactKey[];
  /** Unknown, and what is known speaks against it: no reason to look there first. */
  unlikely?: boolean | undefined;
};

export const met = (reason: Text): Ruling => ({ finding: "met", reason, missing: [] });
export const notMet = (reason: Text): Ruling => ({ finding: "not met", reason, missing: [] });
export const unknown = (reason: Text, ...missing: FactKey[]): Ruling => ({
  finding: "unknown",
  reason,
  missing,
});

/** All must hold: one that fails decides, else one that is unknown leaves it open. */
export const allOf = (findings: readonly Finding[]): Finding =>
  findings.includes("not met") ? "not met" : findings.includes("unknown") ? "unknown" : "met";

/** One must hold: one that does decides, else one that is unknown leaves it open. */
export const anyOf = (findings: readonly Finding[]): Finding =>
  findings.includes("met") ? "met" : findings.includes("unknown") ? "unknown" : "not met";
