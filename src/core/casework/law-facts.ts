import { contradictionsIn } from "../law/facts/cross-faults.ts";
import { type FactKey, type Facts, factDefinitions } from "../law/facts/facts.ts";
import type { CaseFile } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { agreedDate } from "./dated-fact.ts";
import { toldOf } from "./facts-told.ts";

/** What the rules of law may take from a case file, and the entries that each thing stands on. */
export type LawFacts = {
  facts: Facts;
  evidence: { readonly [K in FactKey]?: readonly Fact[] };
  /** Told differently by entries that nobody has decided between, or impossible together: not known to the rules. */
  disputed: readonly FactKey[];
};

/** A file does not change; ways home, dates of release and duties all ask for its facts. */
const known = new WeakMap<CaseFile, LawFacts>();

/** The facts for law of a file as it stands, read out of it once. */
export const lawFactsOf = (file: CaseFile): LawFacts => {
  const told = known.get(file) ?? readLawFacts(file);
  known.set(file, told);
  return told;
};

const readLawFacts = (file: CaseFile): LawFacts => {
  const facts: Record<string, unknown> = {};
  const evidence: Record<string, Fact[]> = {};
  const values = new Map<FactKey, unknown[]>();
  for (const { fact, value, by } of toldOf(file)) {
    values.set(fact, [...(values.get(fact) ?? []), value]);
    evidence[fact] = [...(evidence[fact] ?? []), by];
  }
  const disputed: FactKey[] = [];
  for (const [key, all] of values) {
    const agreed = agreedValue(key, all);
    if (agreed === undefined) disputed.push(key);
    else facts[key] = agreed;
  }
  const impossible = new Set(contradictionsIn(facts).flatMap(({ between }) => between));
  for (const key of impossible) delete facts[key];
  return { facts: facts as Facts, evidence, disputed: [...disputed, ...impossible] };
};

/** What all say, as precisely as any of them; undefined where they differ. */
const agreedValue = (key: FactKey, all: readonly unknown[]): unknown => {
  const { type } = factDefinitions[key];
  if (type === "countries") return [...new Set(all.flat())];
  if (type !== "date") return all.every((value) => value === all[0]) ? all[0] : undefined;
  return agreedDate(all as string[]);
};
