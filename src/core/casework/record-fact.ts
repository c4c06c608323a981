import { type FactKey, yesOrNoFacts } from "../law/facts/facts.ts";
import type { KindName } from "../ledger/kinds/index.ts";

/** The entry that tells a fact for law: its kind, and what the form begins with. */
export type EntryForFact = { kind: KindName; body: Record<string, string> };

const otherKinds: Partial<Record<FactKey, EntryForFact>> = {
  nationalities: { kind: "nationality", body: {} },
  homeState: { kind: "nationality", body: {} },
  birth: { kind: "birth", body: {} },
  heldSince: { kind: "arrest", body: {} },
  transferRequestedOn: { kind: "representation", body: {} },
  transferRefusedOn: { kind: "answer", body: {} },
};

/** Which entry would tell the fact; what the court did is told by the sentence. */
export const entryForFact = (fact: FactKey): EntryForFact =>
  fact in yesOrNoFacts
    ? { kind: "circumstance", body: { circumstance: fact } }
    : (otherKinds[fact] ?? { kind: "sentence", body: {} });
