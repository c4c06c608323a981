import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";

/** A step of a package beside the steps of the other side that answer it. */
type PackageStep = {
  fact: Fact<"package-step">;
  answeredBy: readonly Fact<"package-step">[];
  /** We did ours, and nothing that answers it is done. */
  unreciprocated: boolean;
};

export type Package = { title: string; steps: PackageStep[] };

/** The packages of an affair, each step bound to its counterpart. */
export const packagesOf = (file: CaseFile): Package[] => {
  const facts = factsOf(file, "package-step");
  return [...new Set(facts.map(({ body }) => body.package))].map((title) => ({
    title,
    steps: facts.filter(({ body }) => body.package === title).map((fact) => stepOf(fact, facts)),
  }));
};

const stepOf = (fact: Fact<"package-step">, all: readonly Fact<"package-step">[]): PackageStep => {
  const bound = (one: Fact<"package-step">, other: Fact<"package-step">) =>
    one.ledgerId === other.ledgerId && (one.body.answers ?? []).includes(other.seq);
  const answeredBy = all.filter(
    (other) => other.body.side !== fact.body.side && (bound(other, fact) || bound(fact, other)),
  );
  const answered = answeredBy.some(({ body }) => body.state === "done");
  return {
    fact,
    answeredBy,
    unreciprocated: fact.body.side === "ours" && fact.body.state === "done" && !answered,
  };
};
