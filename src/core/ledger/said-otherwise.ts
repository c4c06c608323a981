import { findDisagreements, setAside } from "./disagreements.ts";
import type { Claim } from "./entry.ts";
import type { Fact } from "./resolve.ts";

/** The claim as the line of a file that it would be. */
const asFact = (claim: Claim, ledgerId: string): Fact =>
  ({ ...claim, ledgerId, seq: 0, tip: 0, sensitivity: "ordinary", shared: false, versions: [] }) as Fact;

/** What a claim and another one, about the same person, answer differently: `on` or names of fields; nothing if they agree. */
export const differencesBetween = (claim: Claim, other: Claim): string[] =>
  claim.kind === other.kind
    ? findDisagreements([asFact(claim, ""), asFact(other, "")]).flatMap(({ differsIn }) => differsIn)
    : [];

/** The facts of one file that say otherwise than a claim that is to be entered there; what was set aside is left out. */
export const saidOtherwise = (
  claim: Claim,
  facts: readonly Fact[],
): { fact: Fact; differsIn: string[] }[] => {
  const alike = facts.filter(({ kind }) => kind === claim.kind);
  if (alike.length === 0) return [];
  const aside = setAside(findDisagreements(facts));
  return alike
    .filter((fact) => !aside.has(fact))
    .map((fact) => ({ fact, differsIn: differencesBetween(claim, fact) }))
    .filter(({ differsIn }) => differsIn.length > 0);
};
