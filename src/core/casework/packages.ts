import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { type Silence, silenceSince } from "./silences.ts";

type Step = Fact<"package-step">;

/** A step of a package beside the steps of the other side that are bound to it. */
type PackageStep = {
  fact: Step;
  boundTo: readonly Step[];
  /** Of a step of ours that is done while nothing bound to it is: since when. */
  unreciprocated?: Silence | undefined;
};

export type Package = { title: string; steps: PackageStep[] };

/** The packages of an affair, each step bound to its counterpart. */
export const packagesOf = (file: CaseFile, today: string): Package[] => {
  const facts = factsOf(file, "package-step");
  return [...new Set(facts.map(({ body }) => body.package))].map((title) => ({
    title,
    steps: facts
      .filter(({ body }) => body.package === title)
      .map((fact) => stepOf(fact, facts, file.asOf.on ?? today)),
  }));
};

const names = (one: Step, other: Step): boolean =>
  one.ledgerId === other.ledgerId && (one.body.answers ?? []).includes(other.seq);

const stepOf = (fact: Step, all: readonly Step[], today: string): PackageStep => {
  const boundTo = all.filter(
    (other) => other.body.side !== fact.body.side && (names(other, fact) || names(fact, other)),
  );
  const { side, state } = fact.body;
  const waits = side === "ours" && state === "done" && !boundTo.some(({ body }) => body.state === "done");
  return { fact, boundTo, ...(waits && { unreciprocated: silenceSince(fact.on, today) }) };
};
